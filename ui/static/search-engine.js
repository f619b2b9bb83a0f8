// Search in the browser, for the stick: the same folding and grams as `amparo-text`, over an index built in memory.
// No storage, no network, no eval. ES2018, classic script, one global: AmparoSearch.
(root => {
"use strict";

var K1 = 1.2, B = 0.75, TITLE = 3, LENGTH = 160, BEFORE = 40;

// Letters that people write for one another: the first of a row is kept.
var SAME = ("اآأإٱٲٳٵ وؤ يئىیۍېےۓ هةھۀہۂۃە كکڪ نں इई िी उऊ ुू ंँ एऍऎ ओऑऒ ेॅॆ ोॉॊ" +
  " כך מם נן פף צץ σς ii iı oø dđð lł hħ nŋ tŧ eə гґ еє").split(" ");
var ROWS = { "ሐ": "ሀ", "ኀ": "ሀ", "ኸ": "ሀ", "ሠ": "ሰ", "ዐ": "አ", "ፀ": "ጸ" };
var map = { "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ሃ": "ሀ", "ኣ": "አ" };
var ZEROS = "٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០";
SAME.forEach(row => Array.from(row).forEach(letter => { map[letter] = row[0]; }));

var SILENT = /[\u00ad\u034f\u061c\u0640\u180e\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff'\u2019\u02bc`]/g;
var MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u0621]/g;
var WORD = /[\p{L}\p{M}\p{N}'\u2019\u02bc\u00ad\u200c\u200d]+/gu;
var UNSPACED = "\\u0e00-\\u0e4f\\u0e5a-\\u0eff\\u1000-\\u103f\\u1780-\\u17df\\u2e80-\\u9fff";
var STRETCH = new RegExp("[" + UNSPACED + "]+|[^" + UNSPACED + "]+", "g");
var HAN = /[\u2e80-\u9fff]/, ASIAN = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
var HANGUL = /[\uac00-\ud7a3]/, ETHIOPIC = /[\u1200-\u139f]/;

function letter(one) {
  var code = one.codePointAt(0), row = ROWS[String.fromCharCode(code & ~7)];
  if (code < 128) return one;
  if (row) one = String.fromCharCode(row.charCodeAt(0) + (code & 7));
  for (var z = 0; z < ZEROS.length; z++) {
    var digit = code - ZEROS.charCodeAt(z);
    if (digit >= 0 && digit < 10) return String(digit);
  }
  return map[one] || one;
}

// Remembers what a function of one word gave.
function remember(work) {
  var known = new Map();
  return word => {
    if (!known.has(word)) known.set(word, work(word));
    return known.get(word);
  };
}

// One word as everybody writes it: NFKC, lower case, no accents, one alef, ASCII digits.
var fold = remember(word => {
  if (/^[a-z0-9]*$/.test(word)) return word;
  var plain = word.replace(SILENT, "").normalize("NFKD").toLowerCase().replace(MARKS, "").normalize("NFC");
  return Array.from(plain, letter).join("")
    .replace(/[ङञणनम]\u094d(?=[क-भ])/g, "ं").replace(/[^\p{L}\p{M}\p{N}]/gu, "");
});

// The words of a text with their places; scripts without blanks give whole stretches.
function words(text) {
  var found = [], match;
  WORD.lastIndex = 0;
  while ((match = WORD.exec(text))) {
    var at = match.index;
    match[0].match(STRETCH).forEach(piece => {
      var text = fold(piece), end = at + piece.length;
      if (text) found.push({ text, start: at, end });
      at = end;
    });
  }
  return found;
}

function unspaced(word) {
  return ASIAN.test(word) || HAN.test(word);
}

var grams = remember(word => {
  var n = HAN.test(word) || HANGUL.test(word) ? 2 : ASIAN.test(word) || ETHIOPIC.test(word) ? 3 : 4;
  var letters = Array.from(ASIAN.test(word) ? word : HAN.test(word) ? word + "_" : "_" + word + "_");
  if (letters.length <= n) return [letters.join("")];
  var found = [];
  for (var i = 0; i + n <= letters.length; i++) found.push(letters.slice(i, i + n).join(""));
  return found;
});

var flat = remember(text => words(text).map(word => word.text).join(" "));

// Numbers written with gaps as one, and a short word with the number after it as one code: `art. 61`, `C 189`.
function joined(text) {
  var spaced = text.replace(/\p{Nd}/gu, letter), found = [];
  (spaced.match(/\d+(?:[ \u00a0.\-\/(),']{1,2}\d+)+/g) || []).forEach(number => {
    var digits = number.replace(/\D/g, "");
    if (digits.length > 4 && digits.length < 16) found.push(digits);
  });
  (spaced.match(/(?:^|[^\p{L}\p{N}])\p{L}{1,4}[. \u00a0\-]{0,2}\d{1,4}(?!\d)/gu) || []).forEach(code => { found.push(fold(code)); });
  return found;
}

// An index of entries {k: kind, i: id, c: country, t: title, w: keywords, u: address, p: [[anchor, heading, text], …]}.
function build(entries) {
  var index = { entries, lists: new Map(), lengths: [] }, sum = 0;
  entries.forEach((entry, page) => {
    var counts = new Map(), length = 0;
    var count = (text, weight) => words(text || "").map(word => word.text).concat(joined(text || "")).forEach(word => {
      grams(word).forEach(gram => { counts.set(gram, (counts.get(gram) || 0) + weight); });
      length += weight * grams(word).length;
    });
    count(entry.t, TITLE);
    count(entry.w, TITLE);
    (entry.p || []).forEach(part => { count(part[1], 1); count(part[2], 1); });
    counts.forEach((weight, gram) => {
      if (!index.lists.has(gram)) index.lists.set(gram, []);
      index.lists.get(gram).push(page, weight);
    });
    index.lengths.push(length);
    sum += length;
  });
  index.mean = sum / Math.max(1, entries.length) || 1;
  return index;
}

// How much a gram says: rare ones say more (the idf of BM25).
function says(index, gram) {
  var pages = (index.lists.get(gram) || []).length / 2;
  return Math.log(1 + (index.entries.length - pages + 0.5) / (pages + 0.5));
}

// The entries that answer a text, best first, each with {anchor, snippet: [{text, hit}], score} instead of its parts.
function query(index, text, options) {
  text = String(text || "").slice(0, 2000);
  var asked = words(text).slice(0, 48), all = index.entries.length, country = (options || {}).country;
  var wanted = new Set(), scores = [], heard = [], total = 0, known = false, found = [];
  var want = word => {
    var own = grams(word), met = own.filter(gram => index.lists.has(gram)).length;
    own.forEach(gram => { wanted.add(gram); });
    known = known || met > (unspaced(word) ? 0 : Math.max(1, own.length * 0.6 - 0.01));
  };
  asked.forEach(word => want(word.text));
  joined(text).forEach(want);
  wanted.forEach(gram => {
    var list = index.lists.get(gram) || [], worth = says(index, gram);
    total += worth;
    for (var i = 0; i < list.length; i += 2) {
      var page = list[i], norm = K1 * (1 - B + (B * index.lengths[page]) / index.mean);
      scores[page] = (scores[page] || 0) + (worth * list[i + 1] * (K1 + 1)) / (list[i + 1] + norm);
      heard[page] = (heard[page] || 0) + worth;
    }
  });
  scores.forEach((score, page) => {
    var entry = index.entries[page], own = country && entry.c === country;
    if ((country && entry.c && !own) || (!known && heard[page] < 0.25 * total)) return;
    found.push({ entry, page, score: score * (own ? 1.15 : 1) });
  });
  var order = (a, b) => b.score - a.score || a.page - b.page;
  found = found.sort(order).slice(0, 60);
  found.forEach(hit => { hit.score *= 1 + bonus(hit.entry, asked, text); });
  found = found.sort(order).filter(hit => hit.score >= found[0].score * 0.12);
  return found.slice(0, (options || {}).limit || 20).map(hit => {
    var part = bestPart(index, hit.entry, asked, joined(text));
    var snippet = part ? passage(index, part[2], asked) : [];
    return { ...hit.entry, p: undefined, anchor: part ? part[0] : "", snippet, score: hit.score };
  });
}

// What a page gains for neighbouring words, a title or name that is the question, a telephone number.
function bonus(entry, asked, text) {
  var names = [entry.t].concat((entry.w || "").split("\n")).map(flat);
  var bodies = (entry.p || []).map(part => flat(part[1]) + " " + flat(part[2])).concat(names);
  var anywhere = phrase => bodies.some(body => (" " + body + " ").includes(phrase));
  var gain = 0, beside = asked.filter((word, i) => i && anywhere(" " + asked[i - 1].text + " " + word.text)).length;
  if (asked.length > 1) gain += (0.6 * beside) / (asked.length - 1);
  if (asked.length > 2 && beside === asked.length - 1) gain += 0.8;
  if (names.includes(flat(text))) gain += 0.6;
  var number = flat(text).replace(/\D/g, "").replace(/^0+/, "");
  var holds = body => body.replace(/(\d) (?=\d)/g, "$1").includes(number);
  return gain + (number.length > 4 && bodies.some(holds) ? 1 : 0);
}

// How much a word of a text answers the question: the share of grams of a question word, times what that word says.
function answers(index, word, asked) {
  var met = asked.met = asked.met || new Map();
  if (!met.has(word)) met.set(word, answer(index, word, asked));
  return met.get(word);
}

function answer(index, word, asked) {
  var own = null, best = 0;
  asked.forEach((one, at) => {
    var share = 0;
    if (one.text === word || (at === asked.length - 1 && one.text.length > 2 && word.startsWith(one.text))) share = 1;
    else if (word.length > 3 && one.text.length > 3) {
      own = own || new Set(grams(word));
      var wanted = grams(one.text);
      share = wanted.filter(gram => own.has(gram)).length / wanted.length;
    }
    if (share >= (unspaced(word) ? 0.2 : 0.6)) best = Math.max(best, share * weight(index, one));
  });
  return best;
}

// What a word of the question says: its rarest gram.
function weight(index, word) {
  word.says = word.says || Math.max(...grams(word.text).map(gram => says(index, gram)));
  return word.says;
}

function bestPart(index, entry, asked, codes) {
  var best = (entry.p || [])[0], most = 0;
  (entry.p || []).forEach(part => {
    var whole = part[1] + " " + part[2], own = joined(whole), met = 0;
    new Set(flat(whole).split(" ")).forEach(word => { met += answers(index, word, asked); });
    codes.forEach(code => { met += own.includes(code) ? 5 : 0; });
    if (met > most + 1e-6) { best = part; most = met; }
  });
  return best;
}

// Stretches without blanks letter by letter: those in a gram of the question answer it.
function fine(found, source, asked) {
  var wanted = new Set();
  asked.forEach(word => grams(word.text).forEach(gram => { wanted.add(gram); }));
  return found.reduce((all, word) => {
    if (!unspaced(word.text)) return all.concat(word);
    var at = word.start, own = Array.from(source.slice(at, word.end), piece => {
      at += piece.length;
      return { text: fold(piece), start: at - piece.length, end: at, met: 0 };
    });
    own.forEach((_, i) => {
      [2, 3].forEach(n => {
        var gram = own.slice(i, i + n);
        if (wanted.has(gram.map(one => one.text).join(""))) gram.forEach(one => { one.met = 1; });
      });
    });
    return all.concat(own);
  }, []);
}

// About 160 characters around the densest answers, cut at word edges, with the answering words marked.
function passage(index, source, asked) {
  var found = fine(words(source), source, asked), most = 0;
  found.forEach(word => {
    if (!("met" in word)) word.met = answers(index, word.text, asked);
    most = Math.max(most, word.met);
  });
  var first = 0, best = 0;
  found.forEach((word, at) => {
    var sum = 0;
    for (var i = at; word.met && i < found.length && found[i].end - word.start <= LENGTH - BEFORE; i++) sum += found[i].met;
    if (sum > best) { best = sum; first = at; }
  });
  var from = found.length ? found[first].start : 0, start = from;
  for (var i = first - 1; i >= 0 && start - found[i].start <= BEFORE; i--) {
    if (/[.!?。！？।።؟\n]/.test(source.slice(found[i].end, from))) break;
    from = found[i].start;
  }
  if (start <= BEFORE) from = 0;
  var to = source.length;
  for (i = first; i < found.length; i++) {
    if (found[i].end - from > LENGTH) { to = i > first ? found[i - 1].end : Math.min(found[i].end, from + LENGTH); break; }
  }
  var pieces = from ? [{ text: "… ", hit: false }] : [], at = from;
  function push(end, hit) {
    var text = source.slice(at, end).replace(/\s+/g, " "), last = pieces[pieces.length - 1];
    if (text && last && last.hit === hit) last.text += text;
    else if (text) pieces.push({ text, hit });
    at = Math.max(at, end);
  }
  found.forEach(word => {
    if (word.start < from || word.end > to || word.met < 0.3 * most || !word.met) return;
    push(word.start, false);
    push(word.end, true);
  });
  push(to, false);
  if (to < source.length) pieces.push({ text: " …", hit: false });
  return pieces;
}

root.AmparoSearch = { build, query, fold, grams };
})(typeof globalThis === "object" ? globalThis : self);
