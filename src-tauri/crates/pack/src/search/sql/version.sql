SELECT id FROM search_page WHERE kind = ?1 AND name = ?2 AND id BETWEEN ?3 AND ?4
