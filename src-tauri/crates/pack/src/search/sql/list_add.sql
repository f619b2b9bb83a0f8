INSERT INTO search_list (lang, unit, term, pages, list) VALUES (?1, ?2, ?3, ?4, ?5)
