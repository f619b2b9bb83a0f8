SELECT word FROM search_concept WHERE concept = ?1 AND lang IN (?2, 'en') ORDER BY lang = 'en' AND ?2 <> 'en', place LIMIT 1
