-- The reader's language, else the fallback, else whichever comes first.
SELECT lang, json FROM text WHERE kind = ?1 AND id = ?2
ORDER BY (lang = ?3) DESC, (lang = ?4) DESC, lang
LIMIT 1
