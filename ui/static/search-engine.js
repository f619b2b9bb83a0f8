// Search in the browser, for the stick: the ranking of `amparo-pack` (its modules are named below) over an index in memory.
// Documented differences: ARCHITECTURE.md. No storage, no network, no eval. ES2018, one global: AmparoSearch.
(root => {
"use strict";

var text = root.AmparoText, words = text.words, grams = text.grams, flat = text.flat, isNumber = text.isNumber;
var STEMS = 0.5, CONCEPTS = 0.7, GENERAL = 2, OWN = 1.8, SPOKEN = 2, NAMED = 1.6, UNDERSTOOD = 0.6, BESIDE = 0.4, RARER = 20, QUIET = 0.15, HEARD = 0.05, FOREIGN = 0.7, IGNORANT = 0.35, STOP = 0.2;
var KINDS = { guide: 1.05, benefit: 1.05, instrument: 0.95, term: 0.95, agreement: 0.95, figure: 0.85 };

// ---- index.rs, gather.rs: lists of pages by gram and by stem ----

// Terms of one kind by number, each with the list of its pages and weights.
function Terms() {
  this.numbers = new Map();
  this.lists = [];
  this.sums = [];
  this.touched = [];
}
Terms.prototype.number = function (term) {
  var number = this.numbers.get(term);
  if (number === undefined) {
    this.numbers.set(term, (number = this.lists.length));
    this.lists.push([]);
    this.sums.push(0);
  }
  return number;
};
Terms.prototype.count = function (number, weight) {
  if (!this.sums[number]) this.touched.push(number);
  this.sums[number] += weight;
};
// Moves what a page counts to the lists; gives its length.
Terms.prototype.close = function (page) {
  var length = 0;
  this.touched.forEach(number => {
    this.lists[number].push(page, this.sums[number]);
    length += this.sums[number];
    this.sums[number] = 0;
  });
  this.touched = [];
  return length;
};
Terms.prototype.get = function (term) { return this.lists[this.numbers.get(term)]; };

function Index(one) {
  this.tag = one.lang;
  this.pages = one.pages;
  this.stops = new Set((one.stops || "").split(" "));
  this.stemOf = new Map();
  (one.stems || "").split("\n").forEach(line => {
    var cut = line.split("/"), changed = line.split("=");
    if (cut[1]) this.stemOf.set(cut[0], cut[0].slice(0, -cut[1]));
    else if (changed[1]) this.stemOf.set(changed[0], changed[1]);
  });
  this.grams = new Terms();
  this.stems = new Terms();
  this.words = new Map();
  this.known = new Map();
  this.lengths = { grams: [], stems: [] };
  one.pages.forEach((page, number) => this.add(page, number));
  ["grams", "stems"].forEach(unit => {
    var all = this.lengths[unit], mean = Math.max(1, all.reduce((sum, own) => sum + own, 0) / Math.max(1, all.length));
    var k = unit === "grams" ? 1.5 : 1.2;
    this.lengths[unit] = all.map(own => k * (0.25 + (0.75 * own) / mean));
  });
  this.known.forEach((word, folded) => { if (!isNumber(folded)) this.words.set(folded, word.pages); });
}

// A word's terms as numbers, how it is written, and on how many pages it stands.
Index.prototype.learn = function (folded, written) {
  var word = this.known.get(folded);
  if (!word) {
    word = { grams: grams(folded).map(gram => this.grams.number(gram)), stem: this.stems.number(this.stem(folded)) };
    word.written = written.toLowerCase();
    word.pages = 0;
    word.last = -1;
    this.known.set(folded, word);
  }
  return word;
};

Index.prototype.add = function (page, number) {
  var field = (source, gram, stem) => {
    var cut = words(source);
    cut.forEach(one => {
      var word = this.learn(one.text, source.slice(one.start, one.end));
      word.grams.forEach(term => this.grams.count(term, gram));
      this.stems.count(word.stem, stem);
      if (word.last !== number) word.pages++;
      word.last = number;
    });
    if (/\p{Nd}/u.test(source)) text.joined(source, cut).forEach(code => {
      this.stems.count(this.stems.number(code), stem);
      if (isNumber(code) && code.length > 4) grams(code).forEach(one => this.grams.count(this.grams.number(one), gram));
    });
  };
  field(page.t, 3, 4);
  field(page.w || "", 3, 4);
  page.p.forEach(part => { field(part[1], 1, 2); field(part[2], 1, 1); });
  (page.m || "").split(" ").filter(Boolean).forEach(held => {
    var cut = held.split("*");
    this.stems.count(this.stems.number("=" + cut[0]), Number(cut[1] || 1));
  });
  ["grams", "stems"].forEach(unit => this.lengths[unit].push(this[unit].close(number)));
};
Index.prototype.written = function (word) { return this.known.get(word).written; };
Index.prototype.stem = function (word) { return this.stemOf.get(word) || word; };
Index.prototype.held = function (list, term) { return (list.get(term) || []).length / 2; };
Index.prototype.idf = function (pages) { return Math.log1p((this.pages.length - pages + 0.5) / (pages + 0.5)); };
Index.prototype.says = function (list, term) { return this.idf(this.held(list, term)); };

// ---- dictionary.rs: words near a strange one ----

// Words within one edit from four letters, two from eight; another first letter counts as one more.
function similar(index, word) {
  var far = word.length < 4 || word.length > 32 ? 0 : word.length < 8 ? 1 : 2, found = [];
  if (far) index.words.forEach((pages, other) => {
    var distance = text.edits(word, other, far);
    if (distance && distance <= far) found.push({ word: other, pages, cost: distance + (other[0] === word[0] ? 0 : 1) });
  });
  found.sort((a, b) => a.cost - b.cost || b.pages - a.pages || (a.word < b.word ? -1 : 1));
  return found.filter(one => one.cost === found[0].cost).slice(0, 3)
    .map(one => ({ word: one.word, weight: [0, 0.8, 0.55, 0.35][one.cost] }));
}

function completions(index, begin) {
  var found = [];
  index.words.forEach((pages, word) => { if (word.length > begin.length && word.startsWith(begin)) found.push({ word, pages }); });
  return found.sort((a, b) => b.pages - a.pages || (a.word < b.word ? -1 : 1)).slice(0, 6);
}

// Words of another script with the consonants of a Latin spelling, nearest first; with `begun` they may go on.
function heardWords(index, typed, begun) {
  var latin = text.plain(typed), bones = text.skeleton(latin), found = [];
  if (latin.length < 3 || !bones || (begun && bones.length < 2)) return found;
  if (!index.latin) {
    index.latin = new Map();
    index.words.forEach((_, word) => {
      var own = text.plain(text.romanise(word));
      if (own) text.skeletons(own).forEach(bones => add(index.latin, bones, { word, own }));
    });
  }
  var far = begun ? text.distanceToBegin : text.spellingDistance;
  var take = one => found.push({ word: one.word, far: far(latin, one.own) });
  if (!begun) (index.latin.get(bones) || []).forEach(take);
  else index.latin.forEach((all, key) => { if (key.startsWith(bones)) all.forEach(take); });
  return found.filter(one => one.far <= reach(latin)).sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1));
}
function reach(latin) { return 0.25 * latin.length + 0.3; }
function add(map, key, value) { map.set(key, (map.get(key) || []).concat(value)); }

// Words of another script that a Latin spelling may stand for.
function spelt(index, typed, unfinished) {
  var found = heardWords(index, typed, false);
  if (!found.length && unfinished) found = heardWords(index, typed, true);
  return found.filter(one => one.far <= found[0].far + 0.5).slice(0, 3)
    .map(one => ({ word: one.word, weight: 0.8 - 0.1 * Math.min(4, one.far) }));
}

// ---- concepts.rs, keys.rs, sounds.rs: words of many languages for one thing ----

function Concepts(all, indexes) {
  this.all = all;
  this.keys = new Map();
  this.bones = new Map();
  Object.keys(all).forEach(id => Object.keys(all[id]).forEach(lang => all[id][lang].forEach(name => {
    var cut = words(name).map(word => word.text), latin = cut.map(word => text.plain(text.romanise(word)));
    add(this.keys, cut.join(" "), { id, lang });
    indexes.filter(index => index.tag === lang).forEach(index => {
      add(this.keys, lang + ":" + cut.map(word => index.stem(word)).join(" "), { id, lang });
    });
    if (latin.every(Boolean)) text.skeletons(latin.join("")).forEach(bones => {
      if (bones.length > 1) add(this.bones, bones, { id, latin: latin.join("") });
    });
  })));
}

// The concepts that a question names, the longest name at each place: { concept, from, to, langs, far (of a sound), begun }.
Concepts.prototype.met = function (question, indexes, strange, readsLatin) {
  var found = [], cut = question.words, plain = cut.map(word => word.text);
  for (var length = Math.min(4, cut.length); length > 0; length--) {
    for (var from = 0; from + length <= cut.length; from++) {
      var to = from + length, span = plain.slice(from, to), named = (this.keys.get(span.join(" ")) || []).slice();
      if (found.some(met => met.from <= from && to <= met.to && met.to - met.from > length)) continue;
      if (length > 1 || span[0].length > 3 || /[^a-z]/.test(span[0])) indexes.forEach(index => {
        named.push(...(this.keys.get(index.tag + ":" + span.map(word => index.stem(word)).join(" ")) || []));
      });
      var begun = !named.length && question.unfinished && to === cut.length;
      if (begun && !indexes.some(index => completions(index, span[length - 1]).length)) named = this.begun(span.join(" "));
      if (!named.length && (!readsLatin || span.some((_, at) => strange(from + at)))) {
        named = this.sound(span, begun).filter(one => length > 1 || !indexes.some(index => {
          var nearest = heardWords(index, span[0], false)[0];
          return nearest && nearest.far + 0.25 < one.far;
        }));
      }
      new Set(named.map(one => one.id)).forEach(concept => {
        var own = named.filter(one => one.id === concept);
        found.push({ concept, from, to, begun, far: own[0].far, langs: own.map(one => one.lang) });
      });
    }
  }
  return found;
};
// The shortest names that begin so; none where they are much longer than what was typed.
Concepts.prototype.begun = function (begin) {
  var found = [];
  if (begin.length < 4) return found;
  this.keys.forEach((all, key) => { if (key.startsWith(begin) && key.length < 2 * begin.length) found.push({ key, all }); });
  var least = Math.min(...found.map(one => one.key.length));
  return [].concat(...found.filter(one => one.key.length === least).map(one => one.all));
};
Concepts.prototype.sound = function (span, begun) {
  var whole = span.map(text.plain).join(""), bones = text.skeleton(whole);
  if (whole.length < 4 || bones.length < span.length + 1 || !span.every(word => /^[a-z0-9]+$/.test(word))) return [];
  var near = (all, far) => all.map(one => ({ id: one.id, far: far(whole, one.latin), long: one.latin.length >= 2 * whole.length }))
    .filter(one => one.far <= reach(whole) && !one.long);
  var found = near(this.bones.get(bones) || [], text.spellingDistance);
  if (!found.length && begun) this.bones.forEach((all, key) => {
    if (key.startsWith(bones)) found.push(...near(all, text.distanceToBegin));
  });
  var best = Math.min(...found.map(one => one.far));
  return found.filter(one => one.far <= best + 0.5);
};

// ---- plan.rs: which terms to look up, and what each counts ----

function Plan(index, question) {
  var all = question.words.map(word => word.text).concat(question.codes), extra = [];
  this.index = index;
  this.groups = all.map(word => exact(index, word));
  this.words = question.words.length;
  this.concepts = question.concepts.map(met => this.concept(met)).filter(Boolean);
  strays(index, question.words, this.groups.slice(0, this.words));
  this.groups.slice(0, this.words).forEach((group, at) => {
    var last = at + 1 === this.words;
    if (group.letters < 1 && !(last && question.unfinished)) return;
    expand(index, all[at], last, question.unfinished && last, group, extra);
  });
  question.concepts.forEach(met => {
    if (!this.concepts.some(one => one.met === met)) return;
    (question.all[met.concept][index.tag] || []).map(flat).forEach(name => {
      this.groups.slice(met.from, met.to).forEach((group, at) => (at ? group.names : group.spellings).push(name));
    });
  });
  this.known = this.share(question);
  stops(index, question, this.groups);
  this.hear(question, extra);
}

// Stop words count little beside others; one that is being typed may yet go on.
function stops(index, question, groups) {
  var all = question.words, stop = word => index.stops.has(word.text);
  if (!all.every(stop)) all.slice(0, all.length - (question.unfinished ? 1 : 0)).filter(stop).forEach(word => {
    var group = groups[all.indexOf(word)];
    group.says *= STOP;
    quieten(group, STOP);
  });
}

function exact(index, word) {
  var stem = index.stem(word), pages = index.held(index.stems, stem);
  return { stems: pages ? [{ text: stem, pages, weight: 1 }] : [], spellings: [word], names: [], says: index.idf(pages), known: pages ? 1 : 0, letters: 1 };
}

Plan.prototype.concept = function (met) {
  var term = "=" + met.concept, pages = this.index.held(this.index.stems, term), named = this.groups.slice(met.from, met.to);
  if (!pages) return null;
  var held = group => group.stems.some(stem => met.far === undefined || RARER * stem.pages >= pages);
  var typed = named.some(group => group.known >= 0.5 && held(group));
  named.filter(group => !held(group)).forEach(group => {
    group.known = Math.max(group.known, UNDERSTOOD);
    group.says = this.index.idf(pages);
    quieten(group, met.far === undefined ? QUIET : HEARD);
  });
  return { met, text: term, pages, weight: typed && met.to === met.from + 1 ? BESIDE : 1 };
};

function readsLatin(lang) { return !/^(ar|ne|am|bn|el|fa|hi|km|lo|my|ru|si|ta|th|ti|uk|ur|zh)/.test(lang); }
function quieten(group, letters) {
  group.letters = letters;
  group.stems.forEach(stem => { stem.weight *= letters; });
}
// Where most words are understood as words of another language, the others are of it as well.
function strays(index, cut, groups) {
  var understood = groups.filter(group => group.letters < 1), most = Math.max(0, ...understood.map(group => group.says));
  if (understood.length * 2 > groups.length) groups.forEach((group, at) => {
    if (group.letters < 1 || isNumber(cut[at].text) || (!group.stems.length && !readsLatin(index.tag))) return;
    group.says = Math.min(group.says, most);
    quieten(group, QUIET);
  });
}

function expand(index, word, last, unfinished, group, extra) {
  var strange = !group.stems.length, meant = [];
  if (isNumber(word) || !(strange || unfinished)) return;
  if (last && word.length > 1) {
    meant = completions(index, word).map(one => ({ word: one.word, weight: unfinished ? 0.9 : 0.7 }));
    group.open = unfinished || meant.length > 0;
  }
  if (strange && !meant.length) {
    meant = similar(index, word);
    if (/^[a-z0-9]+$/.test(word)) meant = meant.concat(spelt(index, word, unfinished && !meant.length));
    group.spellings.push(...meant.map(one => one.word));
    extra.push(...meant);
  }
  meant.forEach(one => {
    var stem = index.stem(one.word), pages = index.held(index.stems, stem);
    if (pages && !group.stems.some(known => known.text === stem)) group.stems.push({ text: stem, pages, weight: one.weight });
    if (group.stems.length) group.known = Math.max(group.known, one.weight);
  });
  var own = text.unspaced(word) ? grams(word) : [];
  if (strange && own.filter(gram => index.held(index.grams, gram)).length > own.length / 5) group.known = 0.5; // a run of words
  if (strange && group.stems.length) {
    group.says = index.idf(Math.max(...group.stems.map(stem => stem.pages)));
    group.letters = 1;
  }
}

// The share of the question's words that are known, rare words counting more.
Plan.prototype.share = function (question) {
  var only = question.words.every(word => isNumber(word.text)), all = 0, known = 0, code = 0;
  this.groups.forEach((group, at) => {
    if (at >= this.words) code = Math.max(code, group.known * 0.8);
    else if (only || !isNumber(question.words[at].text)) { all += group.says; known += group.says * group.known; }
  });
  return Math.max(code, all ? known / all : 0);
};

// The grams that some page holds, and how much the others say.
Plan.prototype.hear = function (question, extra) {
  var wanted = new Map(), index = this.index;
  var want = (word, weight) => grams(word).forEach(gram => wanted.set(gram, Math.max(wanted.get(gram) || 0, weight)));
  extra.forEach(one => want(one.word, 0.9 * one.weight));
  question.codes.filter(code => isNumber(code) && code.length > 4).forEach(code => want(code, 1));
  question.words.forEach((word, at) => want(word.text, this.groups[at].letters));
  if (question.unfinished) {
    var last = grams(question.words[this.words - 1].text).pop();
    wanted.set(last, wanted.get(last) * 0.3);
  }
  this.grams = [];
  this.unheard = 0;
  wanted.forEach((weight, gram) => {
    var pages = index.held(index.grams, gram);
    if (pages) this.grams.push({ text: gram, weight, worth: weight * index.idf(pages) });
    else this.unheard += weight * index.idf(0);
  });
};
Plan.prototype.sounds = function () {
  var heard = this.grams.reduce((sum, gram) => sum + gram.worth, 0);
  return heard ? heard / (heard + this.unheard) : 0;
};

// ---- rank.rs: BM25 over grams, stems and concepts ----

function rank(plan, country, likely) {
  var index = plan.index, scores = new Float64Array(index.pages.length);
  var read = (unit, term, worth, k, each) => {
    var list = index[unit].get(term) || [], norms = index.lengths[unit];
    for (var i = 0; i < list.length; i += 2) each(list[i], (worth * (k + 1) * list[i + 1]) / (list[i + 1] + norms[list[i]]));
  };
  plan.grams.forEach(gram => read("grams", gram.text, gram.worth, 1.5, (page, gain) => { scores[page] += gain; }));
  plan.groups.forEach(group => {
    var most = Math.max(0, ...group.stems.map(stem => stem.pages)), best = new Map();
    group.stems.forEach(stem => read("stems", stem.text, stem.weight * index.idf(most), 1.2, (page, gain) => {
      best.set(page, Math.max(best.get(page) || 0, gain));
    }));
    best.forEach((gain, page) => { scores[page] += STEMS * gain; });
  });
  plan.concepts.forEach(one => read("stems", one.text, one.weight * index.idf(one.pages), 1.2, (page, gain) => {
    scores[page] += CONCEPTS * gain;
  }));
  var found = [];
  scores.forEach((score, page) => {
    var entry = index.pages[page];
    if (!score || (country && entry.c && entry.c !== country)) return;
    var boost = entry.c ? (country ? OWN : likely.get(entry.c) || 1) : country || likely.size ? 1 : GENERAL;
    found.push({ entry, page, score: score * boost * (KINDS[entry.k] || 1) });
  });
  return found.sort(byScore).slice(0, 60);
}

function byScore(a, b) {
  return b.score - a.score || a.page - b.page;
}

// ---- near.rs: a close look at the best pages ----

function look(plan, question, found, open) {
  found.forEach(hit => {
    hit.flats = hit.entry.p.map(part => " " + flat(part[1]) + " " + flat(part[2]) + " ");
    hit.names = (hit.entry.w || "").split("\n").concat(hit.entry.t).map(flat);
  });
  if (!plan.known && plan.unheard > 0) found = found.filter(hit => heard(plan, hit) >= (plan.words > 2 ? 0.1 : 0.4));
  found.forEach(hit => { hit.score *= 1 + bonus(plan, question, hit, open); });
  found.sort(byScore);
  return found.filter(hit => hit.score >= 0.12 * found[0].score);
}

function bonus(plan, question, hit, open) {
  var title = flat(hit.entry.t), phrase = question.phrase, several = phrase.includes(" ");
  var beside = together(plan, hit), headed = (" " + title + " ").includes(" " + phrase + " ");
  var whole = phrase.split(" ").length > 2 || Array.from(phrase).filter(text.unspaced)[3];
  var part = bestShare(plan, hit), gain = 0.4 * beside + 0.5 * part[0] + part[1] + (beside === 1 && plan.words > 2 ? 0.8 : 0);
  if (whole && (headed || hit.flats.some(body => body.includes(phrase)))) gain += 1.2;
  var named = headed && several ? 0.6 : 0;
  if ((headed && several && title.startsWith(phrase)) || hit.names.includes(phrase)) named += 0.6;
  if (title === phrase) named += 0.6;
  gain += open && hit.entry.c ? named / 2 : named;
  return gain + (question.number ? holdsNumber(question.number, hit) : 0);
}

// The share of neighbouring words that are neighbours on the page.
function together(plan, hit) {
  var groups = plan.groups.slice(0, plan.words), all = 0, beside = 0, bodies = hit.flats.concat(hit.names);
  for (var i = 1; i < groups.length; i++) {
    var left = groups[i - 1], right = groups[i], weight = left.says + right.says, end = right.open ? "" : " ";
    all += weight;
    var met = left.spellings.some(one => right.spellings.some(other => {
      var gap = text.unspaced(one) && text.unspaced(other) ? one + other : " " + one + " " + other + end;
      return bodies.some(body => body.includes(gap));
    }));
    if (met) beside += weight;
  }
  return all ? beside / all : 0;
}

// How much of the question a part answers at most with title and names; how much these do alone.
function bestShare(plan, hit) {
  var groups = plan.groups.slice(0, plan.words), sum = met => groups.reduce((sum, group, at) => sum + (met(at) ? group.says : 0), 0);
  var forms = groups.map(group => group.stems.map(stem => stem.text).concat(group.spellings, group.names).map(form => " " + form));
  var holds = body => at => forms[at].some(form => body.includes(form)), named = at => hit.names.some(name => holds(" " + name)(at));
  var all = sum(() => 1), about = sum(named), best = hit.flats.map(body => sum(at => holds(body)(at) || named(at)));
  return all ? [Math.max(about, ...best) / all, about / all] : [0, 0];
}

function tight(body) {
  return body.replace(/(\d) (?=\d)/g, "$1");
}

function holdsNumber(number, hit) {
  var bodies = hit.flats.concat(hit.names).map(tight);
  if (bodies.some(body => body.includes(number))) return 1;
  return number.length > 7 && bodies.some(body => body.includes(number.slice(-7))) ? 0.5 : 0;
}

// The share of the question's grams that a page holds.
function heard(plan, hit) {
  var bodies = hit.flats.concat(hit.names).map(body => " " + tight(body) + " "), all = plan.unheard, known = 0;
  plan.grams.forEach(gram => {
    var own = gram.text.replace(/_/g, " ");
    all += gram.worth;
    if (bodies.some(body => body.includes(own))) known += gram.worth;
  });
  return all ? known / all : 0;
}

// ---- fuse.rs, suggest.rs: one list, and what to ask instead ----

function mixed(found) {
  var first = [], later = [], contacts = 0;
  found.forEach(hit => {
    var contact = hit.entry.k === "contact";
    contacts += contact ? 1 : 0;
    (contact && contacts > 3 ? later : first).push(hit);
  });
  return first.slice(0, 9).concat(later, first.slice(9));
}

function alike(index, word) {
  var own = new Set(grams(word)), found = [];
  if (word.length > 4) index.words.forEach((pages, other) => {
    if (Math.abs(other.length - word.length) > word.length / 2) return;
    var theirs = new Set(grams(other)), both = 0;
    theirs.forEach(gram => { both += own.has(gram) ? 1 : 0; });
    var share = (2 * both) / (own.size + theirs.size);
    if (share >= 0.4) found.push({ word: other, pages, share });
  });
  return found.sort((a, b) => b.share - a.share || b.pages - a.pages || (a.word < b.word ? -1 : 1)).slice(0, 3);
}

// The question with words that pages hold in place of those that none does.
function instead(indexes, question, strange) {
  var near = strange.map(at => {
    var word = question.words[at].text, found = [];
    indexes.forEach(index => similar(index, word).forEach(one => found.push(index.written(one.word))));
    if (!found.length) indexes.forEach(index => alike(index, word).forEach(one => found.push(index.written(one.word))));
    return Array.from(new Set(found)).slice(0, 3);
  });
  if (!near.some(found => found.length)) return [];
  var all = [0, 1, 2].map(turn => {
    var asked = question.text;
    for (var i = strange.length - 1; i >= 0; i--) {
      var word = question.words[strange[i]];
      asked = asked.slice(0, word.start) + (near[i][turn] || near[i][0] || "") + asked.slice(word.end);
    }
    return asked.split(/\s+/).filter(Boolean).join(" ");
  });
  return Array.from(new Set(all)).filter(Boolean);
}

function Question(source, typing) {
  source = String(source || "").slice(0, 2000);
  this.words = words(source).slice(0, 48);
  var last = this.words[this.words.length - 1];
  this.text = last ? source.slice(0, last.end) : "";
  this.unfinished = !!typing && !!last && last.end === source.length;
  this.codes = text.joined(this.text, this.words);
  this.phrase = flat(this.text);
  var numbers = this.codes.concat(this.words.map(word => word.text)).filter(word => isNumber(word) && word.length > 4);
  this.number = numbers.sort((a, b) => b.length - a.length).map(number => number.replace(/^0+/, ""))[0];
}

// Opens what `data` (one or two indexes) and `concepts` hold.
function open(data, concepts) {
  var indexes = data.indexes.map(one => new Index(one));
  return { lang: data.lang, kinds: data.kinds || {}, named: data.named || {}, spoken: data.spoken || {}, indexes, concepts: new Concepts(concepts || {}, indexes) };
}

// The entries that answer a text, best first; what to ask instead; whether no word is known.
function search(opened, source, options) {
  var question = new Question(source, (options || {}).typing), indexes = opened.indexes, country = (options || {}).country;
  if (!question.words.length || !indexes.length) return { hits: [], instead: [], unknown: true };
  var strange = [];
  question.words.forEach((word, at) => {
    var known = word.text.length < 2 || isNumber(word.text) || indexes.some(index => index.held(index.stems, index.stem(word.text)));
    if (!known) strange.push(at);
  });
  var far = at => strange.includes(at) && !indexes.some(index => similar(index, question.words[at].text).length);
  question.all = opened.concepts.all;
  question.concepts = opened.concepts.met(question, indexes, far, readsLatin(opened.lang));
  strange = strange.filter(at => !question.concepts.some(met => met.from <= at && at < met.to));
  if (question.unfinished) strange = strange.filter(at => {
    return at + 1 < question.words.length || !indexes.some(index => completions(index, question.words[at].text).length);
  });
  var plans = indexes.map(index => new Plan(index, question)), likely = pointsTo(opened, question, country);
  var knows = plans.map(plan => plan.known || 0.2 * plan.sounds()), most = Math.max(...knows);
  var fused = [];
  plans.forEach((plan, number) => {
    if (!knows[number] || knows[number] < IGNORANT * most) return;
    var weight = (number ? FOREIGN : 1) * Math.pow(knows[number] / most, 2);
    look(plan, question, rank(plan, country, likely), !country && !likely.size).forEach((hit, place) => {
      fused.push({ entry: hit.entry, page: hit.page + number * 1e6, plan, flats: hit.flats, score: weight / (10 + place) });
    });
  });
  fused.sort(byScore);
  var hits = mixed(fused).slice(0, (options || {}).limit || 20).map(hit => shown(opened, question, hit));
  var unknown = strange.length === question.words.length && !question.codes.length;
  return { hits, instead: instead(indexes, question, strange), unknown };
}

// place.rs: countries that the question names, or whose language it is in unless that is the reader's or English.
function pointsTo(opened, question, country) {
  var likely = new Map(), met = country ? [] : question.concepts.filter(one => !one.begun);
  met.forEach(one => { if (opened.named[one.concept]) likely.set(opened.named[one.concept], NAMED); });
  met.filter(one => one.far === undefined && !one.langs.includes(opened.lang) && !one.langs.includes("en")).forEach(one => {
    one.langs.forEach(lang => (opened.spoken[lang] || []).forEach(country => { likely.set(country, SPOKEN); }));
  });
  return likely;
}

// A hit as the list shows it.
function shown(opened, question, hit) {
  var plan = hit.plan, asked = question.words.slice(0, plan.words), entry = hit.entry;
  plan.groups.forEach(group => group.spellings.slice(1).forEach(name => asked = asked.concat(words(name))));
  asked = asked.filter(word => word.text.length > 3 || text.unspaced(word.text) || question.words.includes(word));
  var part = root.AmparoPassage.bestPart(plan.index, entry, asked, question.codes);
  var why = plan.concepts.find(one => {
    var typed = flat(question.text.slice(question.words[one.met.from].start, question.words[one.met.to - 1].end));
    var holds = (" " + entry.m).includes(" " + one.met.concept + "*") || (" " + entry.m + " ").includes(" " + one.met.concept + " ");
    return holds && !flat(entry.t).includes(typed) && !hit.flats.some(body => body.includes(typed));
  });
  var names = why && (question.all[why.met.concept][opened.lang] || question.all[why.met.concept].en);
  var typed = why && question.text.slice(question.words[why.met.from].start, question.words[why.met.to - 1].end);
  return {
    k: entry.k, i: entry.i, c: entry.c, n: entry.n, t: entry.t, u: entry.u, kind: opened.kinds[entry.k] || entry.k,
    anchor: part ? part[0] : "", score: hit.score, snippet: part ? root.AmparoPassage.passage(plan.index, part, asked) : [],
    why: names && flat(names[0]) !== flat(typed) ? typed + " = " + names[0] : null,
  };
}

root.AmparoSearch = { open, search };
})(typeof globalThis === "object" ? globalThis : self);
