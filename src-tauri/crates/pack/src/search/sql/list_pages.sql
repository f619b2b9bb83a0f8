SELECT pages FROM search_list WHERE lang = ?1 AND unit = ?2 AND term = ?3
