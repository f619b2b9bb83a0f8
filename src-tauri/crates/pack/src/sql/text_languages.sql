SELECT lang FROM text WHERE kind = ?1 AND id = ?2 ORDER BY lang
