INSERT INTO text (kind, id, lang, title, summary, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
