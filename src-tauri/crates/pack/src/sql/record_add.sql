INSERT INTO record (kind, id, country, position, json) VALUES (?1, ?2, ?3, ?4, ?5)
