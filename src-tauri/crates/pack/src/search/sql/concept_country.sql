SELECT country FROM search_concept_country WHERE concept = ?1
