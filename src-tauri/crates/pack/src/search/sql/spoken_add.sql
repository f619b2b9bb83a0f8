INSERT OR IGNORE INTO search_spoken (lang, country) VALUES (?1, ?2)
