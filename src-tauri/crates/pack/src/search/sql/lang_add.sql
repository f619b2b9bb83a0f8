INSERT INTO search_lang (lang, tag, pages, countries, shape, words, latin) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
