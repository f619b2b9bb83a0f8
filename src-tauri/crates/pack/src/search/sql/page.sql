SELECT kind, name, country, title, keywords FROM search_page WHERE id = ?1
