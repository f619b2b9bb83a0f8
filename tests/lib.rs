//! Tests of the whole: `suite` (pages, words, house rules, search, bad input), `browser` (real Chromium), `desktop` (the real
//! window) and `conformance` (the second rule engine). Each is one test program with a module a topic.
