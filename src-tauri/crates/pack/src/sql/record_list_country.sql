SELECT json FROM record WHERE kind = ?1 AND country = ?2 ORDER BY position
