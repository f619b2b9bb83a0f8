// Holds the browser's search (ui/static/search-*.js) to the cases that the Rust search is held to, and, given a file of vectors
// (questions.rs), to what Rust finds for the questions of tests/search.
// Run: node tests/conformance/search.js [vectors] — exit code 1 where a case fails or the two engines agree too little.
"use strict";

const fs = require("fs");
const path = require("path");
const vm = require("vm");

// What must hold at least over all questions; ARCHITECTURE.md says where the two engines differ.
const SAME_FIRST = 0.96, FIRST_AMONG_THREE = 0.98, OVERLAP_5 = 0.94, ENGINE_BYTES = 42 * 1024;

const file = (...parts) => fs.readFileSync(path.join(__dirname, ...parts), "utf8");
const sources = ["text", "passage", "engine"].map((name) => file("..", "..", "ui", "static", `search-${name}.js`));
const wrong = [];
const check = (fits, what) => fits || wrong.push(what);

// A bare context: any use of a network, a store or a document would throw.
function load(...scripts) {
  const context = vm.createContext({});
  context.window = context;
  for (const script of sources.concat(scripts)) vm.runInContext(script, context);
  return context;
}

function cases() {
  const { AmparoSearch: engine, AmparoText: text } = load();
  const corpus = JSON.parse(file("search-corpus.json"));
  const opened = new Map();
  for (const lang of new Set(corpus.map((entry) => entry.lang))) {
    const pages = corpus.filter((entry) => entry.lang === lang)
      .map((e) => ({ k: e.kind, i: e.id, c: e.country, t: e.title, w: e.keywords || "", u: `${e.kind}/${e.id}.html`, p: e.parts, m: "" }));
    opened.set(lang, engine.open({ lang, indexes: [{ lang, pages, stems: "" }] }, {}));
  }
  const ask = (lang, asked, options) => engine.search(opened.get(lang), asked, { limit: 10, ...options }).hits;
  let run = 0;
  for (const one of JSON.parse(file("search-cases.json"))) {
    if (one.rust || one.shown) continue; // other languages' pages are the program's, not the stick's
    run += 1;
    const hits = Array.from(ask(one.lang, one.text, { country: one.country, typing: one.typing }));
    const names = hits.map((hit) => `${hit.k}:${hit.i}`);
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
  for (const [left, right] of same) check(text.fold(left) === text.fold(right), `fold: ${left} and ${right}`);
  const marked = ask("ar", "كتابه")[0].snippet.filter((piece) => piece.hit).map((piece) => piece.text);
  check(Array.from(marked).includes("كتابةً"), `marks: ${marked}`);
  for (const odd of ["a".repeat(1e4), "工".repeat(1e4), "\u0301".repeat(1e4), "\ud800", "((((", "\\", null, undefined]) {
    check(Array.isArray(Array.from(ask("en", odd))), `odd: ${odd}`);
  }
  check(engine.search(engine.open({ lang: "en", indexes: [] }, {}), "passport", {}).hits.length === 0, "an empty index");
  const bytes = sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0);
  check(bytes <= ENGINE_BYTES, `${bytes} bytes are more than ${ENGINE_BYTES}`);
  console.log(`search.js: ${run} cases, engine ${bytes} bytes`);
}

function questions(vectors) {
  const lines = fs.readFileSync(vectors, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const scripts = new Map(lines.filter((line) => line.script).map((line) => [line.script, line.text]));
  for (const [name, script] of scripts) console.log(`${name}: ${(Buffer.byteLength(script) / 1e6).toFixed(2)} MB`);
  const sums = { asked: 0, first: 0, among: 0, overlap: 0, right: 0, rust: 0 };
  let opened = null, lang = null, engine = null;
  for (const one of lines.filter((line) => !line.script)) {
    if (one.lang !== lang) {
      lang = one.lang;
      const context = load(scripts.get("concepts.js"), scripts.get(`search-${lang}.js`));
      engine = context.AmparoSearch;
      opened = engine.open(context.AMPARO_SEARCH, context.AMPARO_CONCEPTS);
    }
    const { hits } = engine.search(opened, one.text, { country: one.country || undefined, limit: 10 });
    const found = Array.from(hits, (hit) => `${hit.k}/${hit.i}`), top = one.found.slice(0, 5);
    sums.asked += 1;
    sums.first += found[0] === one.found[0] ? 1 : 0;
    sums.among += found.slice(0, 3).includes(one.found[0]) || !one.found.length ? 1 : 0;
    sums.overlap += top.length ? top.filter((name) => found.slice(0, 5).includes(name)).length / top.length : 1;
    sums.right += found.slice(0, 5).some((name) => one.right.includes(name)) ? 1 : 0;
    sums.rust += top.some((name) => one.right.includes(name)) ? 1 : 0;
    if (process.env.SHOW && !found.slice(0, 3).includes(one.found[0])) {
      console.log(`${lang} ${one.text} (${one.country})\n  rust ${top.join(" ")}\n  here ${found.slice(0, 5).join(" ")}`);
    }
  }
  const share = (sum) => sum / Math.max(1, sums.asked), percent = (sum) => `${(100 * share(sum)).toFixed(1)} %`;
  console.log(`${sums.asked} questions: the same first ${percent(sums.first)}, Rust's first among three ${percent(sums.among)}, ` +
    `first five in common ${percent(sums.overlap)}, right page among five ${percent(sums.right)} (Rust ${percent(sums.rust)})`);
  check(share(sums.first) >= SAME_FIRST, "the first find is too often another");
  check(share(sums.among) >= FIRST_AMONG_THREE, "the first finds differ too often");
  check(share(sums.overlap) >= OVERLAP_5, "the first five differ too much");
}

cases();
if (process.argv[2]) questions(process.argv[2]);
for (const what of wrong) console.error(what);
process.exit(wrong.length ? 1 : 0);
