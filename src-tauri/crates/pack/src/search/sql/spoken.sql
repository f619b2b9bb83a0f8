SELECT country FROM search_spoken WHERE lang = ?1 ORDER BY country
