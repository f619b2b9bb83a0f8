SELECT lang, word FROM search_concept WHERE concept = ?1 ORDER BY place
