SELECT langs, keys FROM search_concept_key
