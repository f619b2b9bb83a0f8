SELECT term FROM search_list
WHERE lang = ?1 AND unit = 0 AND term >= ?2 AND term < ?3
ORDER BY pages DESC, term LIMIT 24
