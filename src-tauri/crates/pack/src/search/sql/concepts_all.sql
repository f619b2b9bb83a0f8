SELECT concept, lang, word FROM search_concept ORDER BY concept, place
