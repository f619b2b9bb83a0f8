SELECT term FROM search_list WHERE lang = ?1 AND unit = 1 AND term >= '=' AND term < '>' ORDER BY term
