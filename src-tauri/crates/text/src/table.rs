//! Letters that people write for one another, as data: each pair is (written, kept).

/// Arabic, Persian and Urdu: alef and hamza carriers, teh marbuta, alef maksura, the two kafs, the yehs and hehs.
/// Marks (harakat, superscript alef, Koranic signs) are dropped before this table is asked.
pub(crate) const ARABIC: &[(char, char)] = &[
    ('آ', 'ا'),
    ('أ', 'ا'),
    ('ؤ', 'و'),
    ('إ', 'ا'),
    ('ئ', 'ي'),
    ('ة', 'ه'),
    ('ى', 'ي'),
    ('ٱ', 'ا'),
    ('ٲ', 'ا'),
    ('ٳ', 'ا'),
    ('ٵ', 'ا'),
    ('ک', 'ك'),
    ('ڪ', 'ك'),
    ('ھ', 'ه'),
    ('ۀ', 'ه'),
    ('ہ', 'ه'),
    ('ۂ', 'ه'),
    ('ۃ', 'ه'),
    ('ە', 'ه'),
    ('ی', 'ي'),
    ('ۍ', 'ي'),
    ('ې', 'ي'),
    ('ے', 'ي'),
    ('ۓ', 'ي'),
    ('ں', 'ن'),
];

/// Devanagari: long and short vowels, chandrabindu and anusvara, nukta forms.
pub(crate) const DEVANAGARI: &[(char, char)] = &[
    ('ई', 'इ'),
    ('ी', 'ि'),
    ('ऊ', 'उ'),
    ('ू', 'ु'),
    ('ँ', 'ं'),
    ('ॲ', 'अ'),
    ('ऍ', 'ए'),
    ('ऎ', 'ए'),
    ('ॅ', 'े'),
    ('ॆ', 'े'),
    ('ऑ', 'ओ'),
    ('ऒ', 'ओ'),
    ('ॉ', 'ो'),
    ('ॊ', 'ो'),
    ('ऩ', 'न'),
    ('ऱ', 'र'),
    ('ऴ', 'ळ'),
];

/// Ethiopic: rows that sound alike in Amharic and Tigrinya, by the first letter of a row of eight.
#[rustfmt::skip]
pub(crate) const ETHIOPIC_ROWS: &[(char, char)] = &[('ሐ', 'ሀ'), ('ኀ', 'ሀ'), ('ኸ', 'ሀ'), ('ሠ', 'ሰ'), ('ዐ', 'አ'), ('ፀ', 'ጸ')];

/// Ethiopic: first and fourth order that sound alike, asked after the rows.
pub(crate) const ETHIOPIC: &[(char, char)] = &[('ሃ', 'ሀ'), ('ኣ', 'አ')];

/// Hebrew: final letters.
#[rustfmt::skip]
pub(crate) const HEBREW: &[(char, char)] = &[('ך', 'כ'), ('ם', 'מ'), ('ן', 'נ'), ('ף', 'פ'), ('ץ', 'צ')];

/// Latin, Greek and Cyrillic letters that do not decompose into a letter and a mark.
pub(crate) const ALPHABETS: &[(char, &str)] = &[
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('ɖ', "d"),
    ('ł', "l"),
    ('þ', "th"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ŋ', "n"),
    ('ŧ', "t"),
    ('ə', "e"),
    ('ɓ', "b"),
    ('ɗ', "d"),
    ('ƙ', "k"),
    ('ƴ', "y"),
    ('ς', "σ"),
    ('ґ', "г"),
    ('є', "е"),
    ('ђ', "д"),
];

/// The zero of every run of ten decimal digits outside ASCII and the compatibility forms (Unicode 16, category Nd, BMP).
#[rustfmt::skip]
pub(crate) const ZEROS: &[u32] = &[
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040,
    0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0,
    0xA9F0, 0xAA50, 0xABF0,
];

/// What `table` keeps for `letter`.
pub(crate) fn kept(table: &[(char, char)], letter: char) -> char {
    table.iter().find(|(written, _)| *written == letter).map_or(letter, |(_, kept)| *kept)
}
