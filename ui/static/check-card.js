// One benefit's result as a card: the same parts in the same order as the window's page.
(function () {
  "use strict";
  var data = window.AMPARO_CHECK, say = window.AmparoSay;
  if (!data || !say) return;
  var words = data.words, make = say.make, fill = say.fill, amount = say.amount, date = say.date, href = say.href, name = say.name;

  var classes = { yes: "yes", likely: "likely", cannot_tell: "ask", no: "no" };
  var signs = { yes: "✓", likely: "≈", cannot_tell: "?", no: "✕" };
  function label(benefit, finding) {
    var text = benefit.condition[finding.id] ? benefit.condition[finding.id].label : finding.id;
    return fill(text, { need: amount(finding.need), window: amount(finding.window) });
  }
  function found(finding) {
    var lines = [];
    if (finding.have) lines.push(fill(words.have, { have: amount(finding.have) }));
    if (finding.short_by && finding.truth === "no") {
      var short = amount(finding.short_by);
      lines.push(finding.reached_on && finding.reached_on > data.on ? fill(words.reached, { short: short, date: date(finding.reached_on) }) : fill(words.short, { short: short }));
    }
    else if (!finding.have && finding.reached_on) lines.push(fill(words.reachedOn, { date: date(finding.reached_on) }));
    (finding.foreign || []).forEach(function (f) {
      lines.push(fill(words.foreign, { months: amount({ value: f.months, unit: "months" }), country: data.countries[f.country] || f.country }));
    });
    if (finding.via && data.agreements[finding.via]) lines.push(fill(words.via, { agreement: data.agreements[finding.via] }));
    if (finding.truth === "unknown" && finding.missing.length) lines.push(fill(words.missing, { facts: finding.missing.map(name).join(words.comma) }));
    (finding.notes || []).forEach(function (note) { if (words.notes[note]) lines.push(words.notes[note]); });
    return lines;
  }
  function spoken(truth) {
    var text = { yes: words.met, no: words.notMet, unknown: words.notKnown }[truth];
    return make("span", { class: "sr", text: text + ": " });
  }
  function tree(node, benefit, verdict) {
    var mark = { yes: "t", no: "f", unknown: "u" }[node.truth];
    if (node.op === "condition") {
      var finding = verdict.findings.filter(function (f) { return f.id === node.id; })[0] || { id: node.id, cite: [], missing: [] };
      var item = make("li", { class: mark }, [spoken(node.truth), make("span", { lang: benefit.lang, dir: benefit.dir, text: label(benefit, finding) })]);
      found(finding).forEach(function (line) { item.appendChild(make("span", { class: "found", text: line })); });
      if (finding.cite.length) item.appendChild(make("small", { dir: "auto", text: finding.cite.map(function (c) { return benefit.cites[c] || c; }).join(" · ") }));
      return item;
    }
    var parts = Array.isArray(node.of) ? node.of : [node.of];
    var heading = { all: words.all, any: words.any, not: words.not, at_least: fill(words.atLeast, { n: node.n }) }[node.op];
    return make("li", { class: mark }, [spoken(node.truth), document.createTextNode(heading), make("ul", { class: "why" }, parts.map(function (p) { return tree(p, benefit, verdict); }))]);
  }
  // The first condition that gives `node` the truth `want`; under a `not` it is the opposite.
  function deciding(node, want) {
    if (node.truth !== want) return null;
    if (node.op === "condition") return node;
    if (node.op === "not") return deciding(Array.isArray(node.of) ? node.of[0] : node.of, want === "no" ? "yes" : "no");
    return node.of.reduce(function (hit, part) { return hit || deciding(part, want); }, null);
  }
  // Why the logic says no: the note that explains it, else the condition that is not met, or that must not be met and is.
  function refusal(benefit, verdict) {
    var node = verdict.tree && deciding(verdict.tree, "no");
    if (!node) return null;
    var finding = verdict.findings.filter(function (f) { return f.id === node.id; })[0] || { id: node.id, notes: [] };
    var telling = say.notCounted(finding);
    if (telling) return words.notes[telling];
    return fill(node.truth === "yes" ? words.sentenceExcluded : words.sentenceNo, { condition: label(benefit, finding) });
  }
  function sentence(benefit, verdict) {
    var reason = verdict.reasons.length ? words.reasons[verdict.reasons[0].code] : null;
    if (verdict.outcome === "yes") return words.sentenceYes;
    if (verdict.outcome === "likely") return reason || words.sentenceYes;
    if (verdict.outcome === "cannot_tell") return verdict.missing.length ? words.sentenceCannotTell : reason || words.sentenceCannotTell;
    return refusal(benefit, verdict) || reason || words.no;
  }
  function reasons(verdict) {
    return verdict.reasons.map(function (r) { return words.reasons[r.code]; }).filter(function (text, at, every) { return text && every.indexOf(text) === at; });
  }
  function note(text, kind, benefit) { return make("p", { class: "note " + kind, lang: benefit.lang, dir: benefit.dir, text: text }); }
  // Whether a reason sends the reader to this effect or deadline.
  var pointing = ["effect_blocks", "effect_uncertain", "effect_delays", "deadline_passed"];
  function pointsTo(verdict, id) {
    return verdict.reasons.some(function (r) { return r.id === id && pointing.indexOf(r.code) >= 0; });
  }
  // In sight: what may hurt, what the sentence points to, and where it leans to yes everything. The rest is folded away.
  function notes(benefit, verdict, leans) {
    var found = { front: [], folded: [] };
    function put(front, node) { (front || leans ? found.front : found.folded).push(node); }
    verdict.claiming.forEach(function (c) {
      if (!benefit.claiming[c.id]) return;
      var whom = c.for_status.map(function (s) { return data.statuses[s] || s; }).join(words.comma);
      put(c.level !== "ok", note((whom ? whom + ": " : "") + benefit.claiming[c.id].text, c.level, benefit));
    });
    verdict.effects.forEach(function (e) {
      if (benefit.effect[e.id] && (leans || e.truth === "yes")) put(pointsTo(verdict, e.id), note(benefit.effect[e.id].text, e.truth === "yes" && e.turns !== "warning" ? "caution" : "soft", benefit));
    });
    verdict.deadlines.forEach(function (d) {
      if (!benefit.deadline[d.id] || (!leans && !d.last_day)) return;
      var text = benefit.deadline[d.id].text, front = pointsTo(verdict, d.id);
      if (!d.last_day) put(front, note(text, "soft", benefit));
      else put(front, note(fill(d.passed ? words.passed : words.until, { date: date(d.last_day) }) + " " + text, d.passed ? "danger" : "caution", benefit));
    });
    return found;
  }
  // Whom to ask: only who is safe to ask where claiming is dangerous.
  function ask(benefit, verdict) {
    var danger = verdict.claiming.some(function (c) { return c.level === "danger"; });
    return benefit.ask.filter(function (one) { return !danger || one.safe; }).slice(0, words.shown);
  }
  function door(title, links) {
    return make("p", { class: "next-door" }, [make("b", { text: title + " " })].concat(links.map(function (n) { return make("a", { href: href(n), dir: "auto", text: n.title }); })));
  }
  function checklist(benefit) {
    return benefit.checklist ? make("a", { class: "button plain", href: href(benefit.checklist), text: words.checklist + ": " + benefit.checklist.title }) : null;
  }
  function find(open, leans) {
    if (!open.length) return null;
    var first = leans ? open : open.slice(0, words.shown), lines = first.map(function (id) {
      var where = data.facts[id] && data.facts[id].where;
      return make("li", {}, [document.createTextNode(name(id) + " "), where ? make("span", { class: "hint", text: fill(words.where, { place: where }) }) : null]);
    });
    if (open.length > first.length) lines.push(make("li", { text: fill(words.moreToFind, { n: open.length - first.length }) }));
    return make("div", { class: leans ? "next" : "find" }, [make("b", { text: words.findOut }), make("ul", {}, lines)]);
  }
  // What may hurt stands above the contacts; where it does not lean to yes, the rest is folded away behind "Why?".
  function card(benefit, verdict, before) {
    var kind = classes[verdict.outcome], leans = kind === "yes" || kind === "likely", told = notes(benefit, verdict, leans), helpers = ask(benefit, verdict);
    var node = make("article", { class: "card " + kind, id: "r-" + verdict.rule }, [
      make("span", { class: "badge " + kind }, [make("span", { "aria-hidden": "true", text: signs[verdict.outcome] }), document.createTextNode(words[verdict.outcome])]),
      before && before !== verdict.outcome ? make("span", { class: "moved", text: fill(words.moved, { before: words[before] }) }) : null,
      make("h3", {}, [make("a", { href: href(benefit), lang: benefit.lang, dir: benefit.dir, text: benefit.title }), document.createTextNode(" "), make("span", { class: "local", lang: benefit.officialLang, dir: "auto", text: benefit.official })]),
      make("p", { text: sentence(benefit, verdict) }),
    ].concat(told.front, [
      find(verdict.missing.concat(verdict.unclear), leans),
      leans ? make("p", { class: "actions small" }, [make("a", { class: "button plain", href: href(benefit), text: words.more }), checklist(benefit)]) : null,
      verdict.outcome === "no" && benefit.next.length ? door(words.nextDoor, benefit.next) : null,
      helpers.length ? door(words.ask, helpers) : null,
    ]));
    if (verdict.tree) {
      var parts = verdict.tree.op === "all" ? verdict.tree.of : [verdict.tree];
      node.appendChild(make("details", {}, [make("summary", { text: words.why })].concat(reasons(verdict).map(function (text) { return make("p", { class: "hint", text: text }); }), told.folded, [
        make("ul", { class: "why" }, parts.map(function (part) { return tree(part, benefit, verdict); })),
        leans || !benefit.checklist ? null : make("p", { class: "actions small" }, [checklist(benefit)])])));
    }
    return node;
  }

  window.AmparoCard = { draw: card, classes: classes };
})();
