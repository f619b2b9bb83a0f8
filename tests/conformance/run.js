/*
 * Holds ui/static/check-engine.js to the Rust engine: evaluates every vector and compares the whole verdict.
 *
 *   node tests/conformance/run.js vectors.jsonl
 *
 * Prints every difference (path, Rust, browser) and ends with 1 if there is one. Nothing but Node itself is needed.
 */
'use strict';

const fs = require('fs');
const path = require('path');

const SHOWN = 20;
const engine = path.join(__dirname, '..', '..', 'ui', 'static', 'check-engine.js');
const AmparoRules = new Function(fs.readFileSync(engine, 'utf8') + '\nreturn AmparoRules;')();

/** The paths at which two JSON values differ. */
function differences(rust, browser, at) {
  if (Object.is(rust, browser)) return [];
  const both = rust !== null && browser !== null && typeof rust === 'object' && typeof browser === 'object';
  if (!both || Array.isArray(rust) !== Array.isArray(browser)) return [{ at, rust, browser }];
  const keys = new Set(Object.keys(rust).concat(Object.keys(browser)));
  let found = [];
  for (const key of keys) {
    found = found.concat(differences(rust[key], browser[key], at + '.' + key));
  }
  return found;
}

function main(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
  const { rules, world, defs } = JSON.parse(lines[0]);
  const outcomes = {};
  let wrong = 0;
  lines.slice(1).forEach((line, index) => {
    const vector = JSON.parse(line);
    const verdict = AmparoRules.evaluate(rules[vector.rule], vector.facts, world, vector.on);
    let found = differences(vector.verdict, JSON.parse(JSON.stringify(verdict)), 'verdict');
    if (vector.next !== undefined) {
      const askable = defs.filter((def) => vector.askable.includes(def.id));
      found = found.concat(differences(vector.next, AmparoRules.nextQuestions(rules, vector.facts, world, askable, vector.on), 'next'));
    }
    outcomes[vector.verdict.outcome] = (outcomes[vector.verdict.outcome] || 0) + 1;
    if (found.length === 0) return;
    wrong += 1;
    if (wrong > SHOWN) return;
    console.log('vector ' + (index + 1) + ', rule ' + rules[vector.rule].id + ' on ' + vector.on + ': ' + JSON.stringify(vector.facts));
    found.forEach((one) => console.log('  ' + one.at + ': rust ' + JSON.stringify(one.rust) + ', browser ' + JSON.stringify(one.browser)));
  });
  console.log(lines.length - 1 + ' vectors, ' + wrong + ' differ; outcomes ' + JSON.stringify(outcomes));
  return lines.length > 1 && wrong === 0 ? 0 : 1;
}

if (process.argv.length !== 3) {
  console.error('usage: node run.js vectors.jsonl');
  process.exit(2);
}
process.exit(main(process.argv[2]));
