INSERT INTO fact_text (id, lang, json) VALUES (?1, ?2, ?3)
