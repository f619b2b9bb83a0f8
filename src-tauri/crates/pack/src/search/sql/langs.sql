SELECT lang, tag, pages FROM search_lang ORDER BY lang
