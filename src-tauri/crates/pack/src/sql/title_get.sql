-- The same choice of language as text_get.sql, without reading the long text.
SELECT lang, title, summary FROM text WHERE kind = ?1 AND id = ?2
ORDER BY (lang = ?3) DESC, (lang = ?4) DESC, lang
LIMIT 1
