SELECT word FROM search_concept WHERE concept = ?1 AND lang = ?2 ORDER BY place
