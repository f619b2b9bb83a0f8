-- An absent filter is NULL and lets everything through.
SELECT json FROM ratification
WHERE (?1 IS NULL OR instrument = ?1) AND (?2 IS NULL OR country = ?2)
ORDER BY position
