SELECT words FROM search_lang WHERE lang = ?1
