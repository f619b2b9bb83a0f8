-- The search index. A page is one entry in one language; its number counts within the language, so lists stay short.

-- `shape` holds eight bytes a page (lengths, kind, country), `words` and `latin` are fst dictionaries.
CREATE TABLE search_lang (
    lang      INTEGER NOT NULL PRIMARY KEY,
    tag       TEXT NOT NULL UNIQUE,
    pages     INTEGER NOT NULL,
    countries TEXT NOT NULL,
    shape     BLOB NOT NULL,
    words     BLOB NOT NULL,
    latin     BLOB NOT NULL
) STRICT;

-- id = lang << 32 | number of the page.
CREATE TABLE search_page (
    id       INTEGER NOT NULL PRIMARY KEY,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    country  TEXT NOT NULL,
    title    TEXT NOT NULL,
    keywords TEXT NOT NULL
) STRICT;

CREATE INDEX search_page_by_name ON search_page (kind, name);

-- id = id of the page << 16 | number of the part.
CREATE TABLE search_part (
    id      INTEGER NOT NULL PRIMARY KEY,
    anchor  TEXT NOT NULL,
    heading TEXT NOT NULL,
    text    TEXT NOT NULL
) STRICT;

-- Which pages hold a term, and how often: unit 0 grams, 1 stems. `pages` stands before the list, so counting never reads it.
CREATE TABLE search_list (
    lang  INTEGER NOT NULL,
    unit  INTEGER NOT NULL,
    term  TEXT NOT NULL,
    pages INTEGER NOT NULL,
    list  BLOB NOT NULL,
    PRIMARY KEY (lang, unit, term)
) STRICT, WITHOUT ROWID;

-- Words of many languages for one thing; `place` keeps the order in which editors wrote them, names before synonyms.
CREATE TABLE search_concept (
    concept INTEGER NOT NULL,
    place   INTEGER NOT NULL,
    lang    TEXT NOT NULL,
    word    TEXT NOT NULL,
    PRIMARY KEY (concept, place)
) STRICT, WITHOUT ROWID;

-- One row: the languages, and an fst set of `folded words␀concept` and `lang:stems␀concept`.
CREATE TABLE search_concept_key (
    langs TEXT NOT NULL,
    keys  BLOB NOT NULL
) STRICT;

-- The concepts that are countries.
CREATE TABLE search_concept_country (
    concept INTEGER NOT NULL PRIMARY KEY,
    country TEXT NOT NULL
) STRICT;

-- The official languages of countries: a word of one of them is likely from a letter of such a country.
CREATE TABLE search_spoken (
    lang    TEXT NOT NULL,
    country TEXT NOT NULL,
    PRIMARY KEY (lang, country)
) STRICT, WITHOUT ROWID;
