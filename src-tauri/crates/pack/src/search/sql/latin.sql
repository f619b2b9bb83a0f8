SELECT latin FROM search_lang WHERE lang = ?1
