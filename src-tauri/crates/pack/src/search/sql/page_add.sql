INSERT INTO search_page (id, kind, name, country, title, keywords) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
