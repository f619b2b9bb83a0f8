// The passage shown with a hit, for the stick: about 160 characters of the best part, with the answering words marked.
// One global: AmparoPassage.
(root => {
"use strict";

var text = root.AmparoText, words = text.words, grams = text.grams, fold = text.fold, flat = text.flat, unspaced = text.unspaced;
var LENGTH = 160, BEFORE = 40;

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
    if (share >= (unspaced(word) ? 0.2 : 0.6)) {
      // What a word of the question says: its rarest gram.
      one.says = one.says || Math.max(...grams(one.text).map(gram => index.says(index.grams, gram)));
      best = Math.max(best, share * one.says);
    }
  });
  return best;
}

function bestPart(index, entry, asked, codes) {
  var best = entry.p[0], most = 0;
  entry.p.forEach(part => {
    var whole = part[1] + " " + part[2], own = text.joined(whole, words(whole)), met = 0;
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
    own.forEach((_, i) => [2, 3].forEach(n => {
      var gram = own.slice(i, i + n);
      if (wanted.has(gram.map(one => one.text).join(""))) gram.forEach(one => { one.met = 1; });
    }));
    return all.concat(own);
  }, []);
}

// The densest answers, cut at word edges, those words marked; before them the part's heading where only that answers.
function passage(index, part, asked) {
  var pieces = stretch(index, part[2], asked, LENGTH), heading = part[1];
  if (!heading || heading.length > LENGTH / 2 || pieces.some(piece => piece.hit)) return pieces;
  var above = stretch(index, heading, asked, LENGTH);
  if (!above.some(piece => piece.hit)) return pieces;
  return above.concat({ text: ": ", hit: false }, stretch(index, part[2], asked, LENGTH - heading.length));
}

function stretch(index, raw, asked, length) {
  // A dot where no mark ends a line.
  var source = raw.trim().replace(/([\p{L}\p{M}\p{N})\]"»”’%])[^\S\n]*\n\s*/gu, "$1 ·\n");
  var found = fine(words(source), source, asked), most = 0;
  found.forEach(word => {
    if (!("met" in word)) word.met = answers(index, word.text, asked);
    most = Math.max(most, word.met);
  });
  var first = 0, best = 0;
  found.forEach((word, at) => {
    var sum = 0;
    for (var i = at; word.met && i < found.length && found[i].end - word.start <= length - BEFORE; i++) sum += found[i].met;
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
    if (found[i].end - from > length) { to = i > first ? found[i - 1].end : Math.min(found[i].end, from + length); break; }
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

root.AmparoPassage = { bestPart, passage };
})(typeof globalThis === "object" ? globalThis : self);
