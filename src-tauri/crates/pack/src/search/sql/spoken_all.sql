SELECT lang, country FROM search_spoken ORDER BY lang, country
