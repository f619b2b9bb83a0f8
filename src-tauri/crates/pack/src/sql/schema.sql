-- The one file. Every table is STRICT and every column NOT NULL: a pack that was written can be read.
-- `json` holds the types of amparo-domain; what is looked up or sorted by stands in columns of its own.

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id   TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
    id   TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
    id   TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    position INTEGER NOT NULL PRIMARY KEY,
    json     TEXT NOT NULL
) STRICT;

CREATE TABLE fact_text (
    id   TEXT NOT NULL,
    lang TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (id, lang)
) STRICT, WITHOUT ROWID;

-- Guides, benefits, checklists …: their facts. `country` is empty for what belongs to no one country.
CREATE TABLE record (
    kind     TEXT NOT NULL,
    id       TEXT NOT NULL,
    country  TEXT NOT NULL,
    position INTEGER NOT NULL,
    json     TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX record_by_id ON record (kind, id);
CREATE INDEX record_by_country ON record (kind, country, position);

-- … and their words, one row a language. Title and summary stand before the long text, so lists never read it.
CREATE TABLE text (
    kind    TEXT NOT NULL,
    id      TEXT NOT NULL,
    lang    TEXT NOT NULL,
    title   TEXT NOT NULL,
    summary TEXT NOT NULL,
    json    TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX text_by_id ON text (kind, id, lang);

CREATE TABLE ratification (
    instrument TEXT NOT NULL,
    country    TEXT NOT NULL,
    position   INTEGER NOT NULL PRIMARY KEY,
    json       TEXT NOT NULL
) STRICT;

CREATE INDEX ratification_by_country ON ratification (country, instrument);
CREATE INDEX ratification_by_instrument ON ratification (instrument, country);
