INSERT INTO search_concept (concept, place, lang, word) VALUES (?1, ?2, ?3, ?4)
