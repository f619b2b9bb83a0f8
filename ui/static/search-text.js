// Words as search sees them, for the stick: folding, grams, numbers and Latin spellings as in the crate `amparo-text`.
// No storage, no network, no eval. ES2018, classic script, one global: AmparoText.
(root => {
"use strict";

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

function isNumber(text) {
  return /^[0-9]+$/.test(text);
}

// Numbers and codes that are written apart or together: `+965 2221 5150`, `art. 61`, `C 189`; the number inside a code.
function joined(text, cut) {
  var found = [], at = 0;
  while (at < cut.length) {
    var word = cut[at++], next = cut[at];
    if (isNumber(word.text)) {
      var whole = word.text, end = word.end, from = at;
      while (at < cut.length && isNumber(cut[at].text) && GAP.test(text.slice(end, cut[at].start))) {
        whole += cut[at].text;
        end = cut[at++].end;
      }
      if (at > from && whole.length > 3 && whole.length < 16) found.push(whole);
    } else if (next && isNumber(next.text) && next.text.length < 5 && /^\p{L}{1,4}$/u.test(word.text) &&
      /^(?:|[ \u00a0.\-\u2011]|\.[ \u00a0])$/.test(text.slice(word.end, next.start))) {
      found.push(word.text + next.text);
    } else if (/^\D+\d{2,}$/.test(word.text)) {
      found.push(word.text.match(/\d+$/)[0]);
    }
  }
  return found;
}
var GAP = /^(?:[,'\u2019\u066c]|[ \u00a0\u202f\-\u2010\u2011./()]{0,2})$/;

// Latin spellings: Devanagari and Arabic letters as people type them.
var DEVANAGARI = "कk खkh गg घgh ङn चch छch जj झjh ञn टt ठth डd ढdh णn तt थth दd धdh नn पp फph बb भbh मm यy रr लl ळl वv शsh षsh सs हh " +
  "अa आa इi ईi उu ऊu ऋri एe ऐai ओo औau ाa िi ीi ुu ूu ृri ेe ैai ोo ौau ंn ः";
var ARABIC = "اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh وu يi پp چch ژzh گg ٹt ڈd ڑr";
function table(rows) {
  var map = {};
  rows.split(" ").forEach(row => { map[row[0]] = row.slice(1); });
  return map;
}
var DEVANAGARI_LETTERS = table(DEVANAGARI), ARABIC_LETTERS = table(ARABIC);

// A Latin spelling of a folded word, or "" where its script has no table here.
function romanise(word) {
  if (/^[\u0900-\u097f]/.test(word)) {
    var open = false;
    var latin = Array.from(word, letter => {
      var consonant = /[क-ह]/.test(letter), vowel = /[अ-औा-ौ]/.test(letter);
      var before = open && (consonant || /[अ-औ]/.test(letter) || (!vowel && letter !== "\u094d")) ? "a" : "";
      open = consonant;
      return before + (DEVANAGARI_LETTERS[letter] || "");
    });
    return latin.join("");
  }
  if (!/^[\u0620-\u06ff]/.test(word)) return "";
  return Array.from(word, (letter, at) => {
    if (!at && letter === "و") return "w";
    if (!at && letter === "ي") return "y";
    return at && at === word.length - 1 && letter === "ه" ? "a" : ARABIC_LETTERS[letter] || "";
  }).join("");
}

var PAIRS = "chh c,ch c,sh s,ph f,kh k,gh g,jh j,zh j,th t,dh d,bh b,aa a,ee i,oo u,ii i,uu u,ck k,x ks,q k,z j,c k,w v"
  .split(",").map(pair => pair.split(" "));

// A Latin spelling with the usual doubts removed.
var plain = remember(latin => {
  var out = "";
  for (var at = 0; at < latin.length;) {
    var pair = PAIRS.find(one => latin.startsWith(one[0], at)), kept = pair ? pair[1] : latin[at];
    at += pair ? pair[0].length : 1;
    Array.from(kept).forEach(one => { if (/[a-z]/.test(one) && !out.endsWith(one)) out += one; });
  }
  return out;
});

// The consonants of a plain spelling that everybody writes.
function skeleton(plain) {
  return plain.replace(/[aeiouyh]/g, "").replace(/^v/, plain[0] === "v" ? "b" : "").replace(/v/g, "");
}

// How far a plain spelling is from every beginning of another: letters put in, left out or changed, vowels counting half.
function distances(left, right) {
  var weight = one => ("aeiouyhv".includes(one) ? 0.5 : 1), row = [0];
  Array.from(right).forEach(one => row.push(row[row.length - 1] + weight(one)));
  Array.from(left).forEach(one => {
    var next = [row[0] + weight(one)];
    for (var i = 0; i < right.length; i++) {
      var change = one === right[i] ? 0 : Math.max(weight(one), weight(right[i]));
      next.push(Math.min(row[i] + change, row[i + 1] + weight(one), next[i] + weight(right[i])));
    }
    row = next;
  });
  return row;
}
function spellingDistance(left, right) { return distances(left, right)[right.length]; }
function distanceToBegin(left, right) { return Math.min(...distances(left, right)); }

// Edits between two words, a swap of neighbours being one; more than `most` is most + 1.
function edits(left, right, most) {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  var before = [], row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (var i = 1; i <= left.length; i++) {
    var next = [i], least = i;
    for (var j = 1; j <= right.length; j++) {
      var cost = left[i - 1] === right[j - 1] ? 0 : 1;
      var best = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + cost);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) best = Math.min(best, before[j - 2] + 1);
      next.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[right.length];
}

root.AmparoText = { fold, words, flat, grams, joined, unspaced, isNumber, romanise, plain, skeleton, spellingDistance, distanceToBegin, edits, remember };
})(typeof globalThis === "object" ? globalThis : self);
