INSERT INTO search_concept_key (langs, keys) VALUES (?1, ?2)
