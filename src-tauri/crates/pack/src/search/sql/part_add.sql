INSERT INTO search_part (id, anchor, heading, text) VALUES (?1, ?2, ?3, ?4)
