SELECT concept, country FROM search_concept_country ORDER BY concept
