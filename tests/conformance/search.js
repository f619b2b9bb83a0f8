// Holds the browser's search (ui/static/search-engine.js) to the cases that the Rust search is held to.
// Run: node tests/conformance/search.js — exit code 1 where a case fails.
"use strict";

const fs = require("fs");
const path = require("path");
const vm = require("vm");

const file = (...parts) => fs.readFileSync(path.join(__dirname, ...parts), "utf8");
const source = file("..", "..", "ui", "static", "search-engine.js");
const context = vm.createContext({});
vm.runInContext(source, context); // a bare context: any use of a network, a store or a document would throw
const engine = vm.runInContext("AmparoSearch", context);

const corpus = JSON.parse(file("search-corpus.json"));
const cases = JSON.parse(file("search-cases.json"));
const wrong = [];
const check = (fits, what) => fits || wrong.push(what);

const indexes = new Map();
for (const tag of new Set(corpus.map((entry) => entry.lang))) {
  const own = corpus.filter((entry) => entry.lang === tag);
  const entry = (e) => ({ k: e.kind, i: e.id, c: e.country, t: e.title, w: e.keywords, u: `${e.kind}/${e.id}.html`, p: e.parts });
  indexes.set(tag, engine.build(own.map(entry)));
}

let run = 0;
for (const one of cases) {
  if (one.rust || one.shown) continue; // stems, Latin spellings and other languages are the program's, not the stick's
  run += 1;
  const hits = engine.query(indexes.get(one.lang), one.text, { country: one.country, limit: 10 });
  const names = Array.from(hits, (hit) => `${hit.k}:${hit.i}`);
  const first = one.first === null ? names.length === 0 || one.loose : names[0] === one.first;
  const anchor = !one.anchor || (hits[0] && hits[0].anchor === one.anchor);
  const never = !one.never || !names.includes(one.never);
  check(first && anchor && never, `${JSON.stringify(one)}\n  gave ${names.join(", ")}${hits[0] ? ` #${hits[0].anchor}` : ""}`);
  for (const hit of hits) {
    const whole = hit.snippet.map((piece) => piece.text).join("");
    check(whole.length <= 200 && hit.snippet.every((piece) => piece.text), `passage of ${JSON.stringify(one.text)}: ${whole}`);
  }
}

const same = [
  ["إقامة", "اقامه"], ["الأُجْرَة", "الاجره"], ["نेपाली", "نेपालि"], ["राहदानी", "राहदानि"], ["सम्बन्ध", "संबंध"], ["Żółć", "zolc"],
  ["İstanbul", "istanbul"], ["ışık", "isik"], ["١٢٣", "123"], ["४५६", "456"], ["ሥራ", "ስራ"], ["Straße", "STRASSE"], ["ﬁnance", "finance"],
];
for (const [left, right] of same) check(engine.fold(left) === engine.fold(right), `fold: ${left} and ${right}`);

const marked = engine.query(indexes.get("ar"), "كتابه", {})[0].snippet.filter((piece) => piece.hit).map((piece) => piece.text);
check(Array.from(marked).includes("كتابةً"), `marks: ${marked}`);
for (const odd of ["a".repeat(1e4), "工".repeat(1e4), "\u0301".repeat(1e4), "\ud800", "((((", "\\", null, undefined]) {
  check(Array.isArray(Array.from(engine.query(indexes.get("en"), odd, {}))), `odd: ${odd}`);
}
check(engine.query(engine.build([]), "passport", {}).length === 0, "an empty index");
check(Buffer.byteLength(source) < 12 * 1024, `${Buffer.byteLength(source)} bytes are more than 12 kB`);

for (const what of wrong) console.error(what);
console.log(`search.js: ${run} cases, ${wrong.length} wrong, engine ${Buffer.byteLength(source)} bytes`);
process.exit(wrong.length ? 1 : 0);
