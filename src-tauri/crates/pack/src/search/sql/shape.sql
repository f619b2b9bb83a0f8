SELECT countries, shape FROM search_lang WHERE lang = ?1
