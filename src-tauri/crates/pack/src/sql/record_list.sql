SELECT json FROM record WHERE kind = ?1 ORDER BY position
