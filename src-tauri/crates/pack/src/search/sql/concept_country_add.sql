INSERT INTO search_concept_country (concept, country) VALUES (?1, ?2)
