-- What a reader of an unknown file should switch on (sqlite.org/security.html).
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA mmap_size = 0;
PRAGMA temp_store = MEMORY;
PRAGMA query_only = ON;
