SELECT anchor, heading, text FROM search_part WHERE id BETWEEN ?1 AND ?2 ORDER BY id
