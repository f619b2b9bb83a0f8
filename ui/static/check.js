// The check of the room and the stick: reads the questions of the page, runs the rules here, and draws the results.
// Answers never leave this page: the fields have no names, nothing is stored, nothing is sent.
(function () {
  "use strict";
  var data = window.AMPARO_CHECK, form = document.getElementById("check"), out = document.getElementById("results");
  if (!data || !form || !out || !window.AmparoRules) return;
  var words = data.words, stick = document.documentElement.dataset.channel === "stick";
  var plural = new Intl.PluralRules(data.lang);

  function make(tag, options, children) {
    var node = document.createElement(tag);
    Object.keys(options || {}).forEach(function (key) {
      if (key === "text") node.textContent = options[key];
      else if (options[key] !== null && options[key] !== undefined) node.setAttribute(key, options[key]);
    });
    (children || []).forEach(function (child) { if (child) node.appendChild(child); });
    return node;
  }
  function fill(text, values) {
    return Object.keys(values).reduce(function (done, key) { return done.split("{" + key + "}").join(values[key]); }, text);
  }
  // The form of a sentence for a number: the one written for that number, or the one of its plural class.
  function plain(forms, n) {
    var rule = plural.select(n);
    var found = forms.filter(function (f) { return f[0] === n; })[0] || forms.filter(function (f) { return plural.select(f[0]) === rule && f[1].indexOf("{n}") >= 0; })[0] || forms[forms.length - 1];
    return found ? found[1].split("{n}").join(n) : String(n);
  }
  function date(day) {
    var part = day.split("-").map(Number);
    return fill(words.date, { day: part[2], month: data.months[part[1] - 1], year: part[0] });
  }
  function amount(value) {
    return value ? plain(data.amounts[value.unit] || [], Math.round(value.value * 10) / 10) : "…";
  }
  function href(to) { return stick ? "../../" + to.file : to.path; }
  function name(id) { return data.facts[id] ? data.facts[id].name : id; }

  // Reading the form. An empty field is no answer.
  function ascii(text) {
    return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, function (c) {
      var code = c.charCodeAt(0), zero = [0x660, 0x6f0, 0x966, 0x9e6].filter(function (z) { return code >= z && code < z + 10; })[0];
      return String(code - zero);
    });
  }
  function pad(n) { return (n < 10 ? "0" : "") + n; }
  function day(text, last) {
    var part = ascii(text).split(/[^0-9]+/).filter(Boolean), y, m, d;
    if (part.length === 3 && part[0].length === 4) { y = +part[0]; m = +part[1]; d = +part[2]; }
    else if (part.length === 3 && part[2].length === 4) { y = +part[2]; m = +part[1]; d = +part[0]; }
    else if (part.length === 2 && part[0].length === 4) { y = +part[0]; m = +part[1]; }
    else if (part.length === 2 && part[1].length === 4) { y = +part[1]; m = +part[0]; }
    else return null;
    if (m < 1 || m > 12) return null;
    var length = new Date(Date.UTC(y, m, 0)).getUTCDate();
    if (d === undefined) d = last ? length : 1;
    return d >= 1 && d <= length ? y + "-" + pad(m) + "-" + pad(d) : null;
  }
  function values(box) {
    return Array.prototype.map.call(box.querySelectorAll("select"), function (s) { return s.value; }).filter(Boolean);
  }
  function periods(box) {
    var rows = [];
    box.querySelectorAll(".period").forEach(function (row) {
      var get = function (part) { return row.querySelector("[data-part=" + part + "]").value.trim(); };
      if (!get("country")) return;
      var period = { country: get("country"), about: false };
      if (get("from")) period.from = day(get("from"), false);
      if (get("to")) period.to = day(get("to"), true);
      if (row.querySelector("[data-part=about]").checked) period.about = true;
      if (row.querySelector("[data-part=proof]") && get("proof")) period.proof = get("proof");
      if (get("months")) period.months = parseInt(ascii(get("months")), 10) || undefined;
      if (period.from === null || period.to === null || (period.from && period.to && period.to < period.from)) { row.setAttribute("aria-invalid", "true"); return; }
      row.removeAttribute("aria-invalid");
      rows.push(period);
    });
    return rows.length ? rows : undefined;
  }
  function answer(box) {
    var kind = box.dataset.kind, chosen = box.querySelector("input:checked"), field = box.querySelector("input"), list;
    switch (kind) {
      case "yes_no": return chosen && chosen.value ? chosen.value === "yes" : undefined;
      case "choice": case "country":
        if (box.querySelector("select")) return values(box)[0];
        return chosen && chosen.value ? chosen.value : undefined;
      case "choices": case "about":
        list = Array.prototype.map.call(box.querySelectorAll("input:checked"), function (i) { return i.value; });
        return list.length ? list : undefined;
      case "countries":
        list = values(box);
        if (!list.length) return undefined;
        return list.filter(function (v, at) { return v !== "none" && list.indexOf(v) === at; });
      case "date": return field.value.trim() ? day(field.value, false) || undefined : undefined;
      case "number":
        var n = parseFloat(ascii(field.value).replace(",", "."));
        if (isNaN(n) || (field.min !== "" && n < +field.min) || (field.max !== "" && n > +field.max)) return undefined;
        return n;
      case "periods": return periods(box);
    }
    return undefined;
  }
  function facts() {
    var known = {};
    boxes.filter(function (box) { return box !== about; }).forEach(function (box) {
      var value = answer(box);
      if (value !== undefined) known[box.dataset.fact] = value;
    });
    return known;
  }

  // Drawing a result: the same parts in the same order as the window's page.
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
  function blocking(node, benefit, verdict) {
    if (node.truth !== "no" || node.op === "not") return null;
    if (node.op === "condition") {
      var finding = verdict.findings.filter(function (f) { return f.id === node.id; })[0];
      return finding ? label(benefit, finding) : null;
    }
    return (node.of || []).reduce(function (hit, part) { return hit || blocking(part, benefit, verdict); }, null);
  }
  function sentence(benefit, verdict) {
    var reason = verdict.reasons.length ? words.reasons[verdict.reasons[0].code] : null;
    if (verdict.outcome === "yes") return words.sentenceYes;
    if (verdict.outcome === "likely") return reason || words.sentenceYes;
    if (verdict.outcome === "cannot_tell") return verdict.missing.length ? words.sentenceCannotTell : reason || words.sentenceCannotTell;
    var condition = verdict.tree && blocking(verdict.tree, benefit, verdict);
    return condition ? fill(words.sentenceNo, { condition: condition }) : reason || words.no;
  }
  function reasons(verdict) {
    return verdict.reasons.map(function (r) { return words.reasons[r.code]; }).filter(function (text, at, every) { return text && every.indexOf(text) === at; });
  }
  function note(text, kind, benefit) { return make("p", { class: "note " + kind, lang: benefit.lang, dir: benefit.dir, text: text }); }
  function warnings(benefit, verdict) {
    var list = [], yes = verdict.outcome === "yes" || verdict.outcome === "likely";
    verdict.claiming.forEach(function (c) {
      if (!benefit.claiming[c.id]) return;
      var whom = c.for_status.map(function (s) { return data.statuses[s] || s; }).join(words.comma);
      list.push(note((whom ? whom + ": " : "") + benefit.claiming[c.id].text, c.level, benefit));
    });
    verdict.effects.forEach(function (e) {
      if (benefit.effect[e.id] && (yes || e.truth === "yes")) list.push(note(benefit.effect[e.id].text, e.truth === "yes" && e.turns !== "warning" ? "caution" : "soft", benefit));
    });
    verdict.deadlines.forEach(function (d) {
      if (!benefit.deadline[d.id] || (!yes && !d.last_day)) return;
      var text = benefit.deadline[d.id].text;
      if (!d.last_day) list.push(note(text, "soft", benefit));
      else list.push(note(fill(d.passed ? words.passed : words.until, { date: date(d.last_day) }) + " " + text, d.passed ? "danger" : "caution", benefit));
    });
    return list;
  }
  function door(title, links) {
    return make("p", { class: "next-door" }, [make("b", { text: title + " " })].concat(links.map(function (n) { return make("a", { href: href(n), dir: "auto", text: n.title }); })));
  }
  function checklist(benefit) {
    return benefit.checklist ? make("a", { class: "button plain", href: href(benefit.checklist), text: words.checklist + ": " + benefit.checklist.title }) : null;
  }
  function find(open, leans) {
    if (!open.length) return null;
    if (!leans) {
      var first = open.slice(0, 3).map(name).join(words.comma);
      return make("p", { class: "find" }, [make("b", { text: words.findOut + ": " }), document.createTextNode(open.length > 3 ? fill(words.andMore, { list: first, n: open.length - 3 }) : first)]);
    }
    return make("div", { class: "next" }, [make("b", { text: words.findOut }), make("ul", {}, open.map(function (id) {
      var where = data.facts[id] && data.facts[id].where;
      return make("li", {}, [document.createTextNode(name(id) + " "), where ? make("span", { class: "hint", text: fill(words.where, { place: where }) }) : null]);
    }))]);
  }
  // Where it does not lean to yes, what is left is folded away behind "Why?".
  function card(benefit, verdict, before) {
    var kind = classes[verdict.outcome], leans = kind === "yes" || kind === "likely", notes = warnings(benefit, verdict);
    var node = make("article", { class: "card " + kind, id: "r-" + verdict.rule }, [
      make("span", { class: "badge " + kind }, [make("span", { "aria-hidden": "true", text: signs[verdict.outcome] }), document.createTextNode(words[verdict.outcome])]),
      before && before !== verdict.outcome ? make("span", { class: "moved", text: fill(words.moved, { before: words[before] }) }) : null,
      make("h3", {}, [make("a", { href: href(benefit), lang: benefit.lang, dir: benefit.dir, text: benefit.title }), document.createTextNode(" "), make("span", { class: "local", lang: benefit.officialLang, dir: "auto", text: benefit.official })]),
      make("p", { text: sentence(benefit, verdict) }),
    ].concat(leans ? notes : [], [
      find(verdict.missing.concat(verdict.unclear), leans),
      leans ? make("p", { class: "actions small" }, [make("a", { class: "button plain", href: href(benefit), text: words.more }), checklist(benefit)]) : null,
      verdict.outcome === "no" && benefit.next.length ? door(words.nextDoor, benefit.next) : null,
      benefit.ask.length ? door(words.ask, benefit.ask) : null,
    ]));
    if (verdict.tree) {
      var parts = verdict.tree.op === "all" ? verdict.tree.of : [verdict.tree];
      node.appendChild(make("details", {}, [make("summary", { text: words.why })].concat(reasons(verdict).map(function (text) { return make("p", { class: "hint", text: text }); }), leans ? [] : notes, [
        make("ul", { class: "why" }, parts.map(function (part) { return tree(part, benefit, verdict); })),
        leans || !benefit.checklist ? null : make("p", { class: "actions small" }, [checklist(benefit)])])));
    }
    return node;
  }
  var last = {}, outcomes = {}; // before the last answer, and now
  // The time line: at most eight reference periods, as the window's page shows them.
  var say = {
    make: make, fill: fill, amount: amount, comma: words.comma, line: words.line, on: data.on,
    month: function (day) { return fill(words.line.month, { month: data.months[+day.slice(5, 7) - 1], year: day.slice(0, 4) }); },
    country: function (id) { return data.countries[id] || id; },
    paper: function (id) { return data.papers[id] || id; },
  };
  function time(known, results) {
    if (!known.contribution_periods || !window.AmparoTimeline) return null;
    var windows = [];
    results.forEach(function (r) {
      var insured = r[1].findings.filter(function (f) { return f.window_from && f.have && f.own_months !== null; })[0];
      if (r[0].contributory && insured) windows.push({ title: r[0].title, finding: insured, own: data.country });
    });
    return window.AmparoTimeline(known.contribution_periods, windows.slice(0, 8), say);
  }
  function section(outcome, results) {
    var group = results.filter(function (r) { return r[1].outcome === outcome; });
    if (!group.length) return null;
    return make("section", { class: "outcome " + classes[outcome] }, [make("h2", {}, [document.createTextNode(words[outcome] + " "), make("span", { class: "count", text: group.length })])].concat(group.map(function (r) { return card(r[0], r[1], last[r[1].rule]); })));
  }
  function sections(results) { return ["yes", "likely", "cannot_tell", "no"].map(function (outcome) { return section(outcome, results); }); }
  // Benefits that are not asked about are shown too, folded, as far as the answers tell.
  function others(results) {
    if (!results.length) return null;
    var more = make("button", { type: "button", class: "button plain", text: words.askOthers });
    more.addEventListener("click", function () {
      about.querySelectorAll("input").forEach(function (i) { i.checked = false; });
      skipped.about = true;
      asked = [];
      draw();
      (asked[0] || form).scrollIntoView();
    });
    return make("details", { class: "more others" }, [make("summary", { text: plain(words.others, results.length) }), make("p", { class: "actions small" }, [more])].concat(sections(results)));
  }
  function show(known) {
    var results = data.benefits.map(function (benefit) { return [benefit, window.AmparoRules.evaluate(benefit.rule, known, data.world, data.on)]; });
    var opened = Array.prototype.map.call(out.querySelectorAll("article details[open]"), function (d) { return d.closest("article").id; });
    var unfolded = out.querySelector(".others[open]");
    var begun = !about || asked[0] !== about || Object.keys(known).length > 0 || answer(about) !== undefined;
    var shown = results.filter(function (r) { return wanted(r[0]); });
    out.textContent = "";
    [time(known, shown)].concat(begun ? sections(shown) : [], [others(results.filter(function (r) { return !wanted(r[0]); }))]).forEach(function (part) { if (part) out.appendChild(part); });
    outcomes = {};
    results.forEach(function (r) { outcomes[r[1].rule] = r[1].outcome; });
    opened.forEach(function (id) {
      var again = document.getElementById(id), details = again && again.querySelector("details");
      if (details) details.open = true;
    });
    if (unfolded && out.querySelector(".others")) out.querySelector(".others").open = true;
  }
  // First what it is about, then what the engine would ask next about that: one question, or some of yes and no together.
  // "I don't know" and an empty answer set a question aside.
  var boxes = Array.prototype.slice.call(form.querySelectorAll("[data-fact]"));
  var about = form.querySelector("[data-kind=about]"); // the diary has none
  var whole = form.dataset.whole !== undefined; // the diary: one question, always there, and no rules
  var skipped = {}, asked = [], all = whole;
  function by(id) { return document.getElementById(id); }
  function wanted(benefit) {
    var chosen = about && answer(about);
    return !chosen || chosen.indexOf(benefit.branch) >= 0;
  }
  function open(known) {
    if (about && answer(about) === undefined && !Object.keys(known).length && !Object.keys(skipped).length) return [about];
    var defs = data.defs.filter(function (def) { return !skipped[def.id]; });
    var rules = data.benefits.filter(wanted).map(function (benefit) { return benefit.rule; });
    var ids = window.AmparoRules.nextQuestions(rules, known, data.world, defs, data.on);
    return ids.map(function (id) { return boxes.filter(function (box) { return box.dataset.fact === id; })[0]; });
  }
  function said(box) {
    var kind = box.dataset.kind;
    if (kind === "periods") {
      return Array.prototype.map.call(box.querySelectorAll(".period"), function (row) {
        var country = row.querySelector("select");
        if (!country.value) return "";
        var rest = ["from", "to", "months"].map(function (part) { return row.querySelector("[data-part=" + part + "]").value; });
        return country.options[country.selectedIndex].text + " " + (rest[2] || rest[0] + " – " + rest[1]);
      }).filter(Boolean).join("; ");
    }
    var labels = Array.prototype.map.call(box.querySelectorAll("input:checked + span"), function (s) { return s.textContent; });
    box.querySelectorAll("select").forEach(function (s) { if (s.value) labels.push(s.options[s.selectedIndex].text); });
    if (!labels.length) labels = [box.querySelector("input").value];
    return labels.join(words.comma);
  }
  function list(known) {
    var given = by("given"), rows = given.querySelector("dl"), count = 0;
    rows.textContent = "";
    boxes.forEach(function (box) {
      var id = box.dataset.fact, answered = box === about ? answer(about) !== undefined : known[id] !== undefined;
      if (asked.indexOf(box) >= 0 || (!answered && !skipped[id])) return;
      count += 1;
      var title = box === about ? given.dataset.about : name(id), open = box === about ? given.dataset.everything : given.dataset.unknown;
      var change = make("button", { type: "button", class: "link", text: given.dataset.change, "aria-label": given.dataset.change + ": " + title });
      change.addEventListener("click", function () { delete skipped[id]; asked = [box]; draw(); focus(); });
      rows.appendChild(make("div", {}, [make("dt", { text: title }), make("dd", {}, [document.createTextNode(answered ? said(box) : open), change])]));
    });
    given.hidden = all || !count;
    given.querySelector("summary").textContent = given.dataset.title.replace("777", count);
  }
  function focus() { if (asked.length) asked[0].querySelector("input, select").focus(); }
  function draw() {
    var known = facts();
    if (!all && !asked.length) asked = open(known);
    show(known);
    boxes.forEach(function (box) { box.hidden = !all && asked.indexOf(box) < 0; });
    if (whole) return;
    var several = !all && asked.length > 1, skip = by("check-skip");
    form.classList.toggle("together", several);
    by("check-together").hidden = !several;
    skip.textContent = asked[0] === about ? skip.dataset.everything : skip.dataset.skip;
    by("check-next").hidden = skip.hidden = all || !asked.length;
    by("check-done").hidden = all || asked.length > 0;
    list(known);
  }
  function next(skip) {
    if (!asked.length) return;
    asked.forEach(function (box) {
      if (skip) clear(box);
      if (answer(box) === undefined) skipped[box.dataset.fact] = true;
    });
    asked = [];
    draw();
    last = outcomes;
    focus();
  }
  function clear(box) {
    box.querySelectorAll("input, select").forEach(function (field) { if (field.checked) field.checked = false; else if (field.type !== "radio" && field.type !== "checkbox") field.value = ""; });
  }
  if (!whole) {
    by("check-skip").dataset.skip = by("check-skip").textContent;
    by("check-next").addEventListener("click", function () { next(false); });
    by("check-skip").addEventListener("click", function () { next(true); });
    by("check-over").addEventListener("click", function () { form.reset(); skipped = {}; asked = []; last = {}; draw(); });
    by("check-all").addEventListener("click", function () {
      var button = by("check-all"), other = button.dataset.one;
      button.dataset.one = button.textContent;
      button.textContent = other;
      all = !all;
      asked = [];
      draw();
    });
  }
  form.hidden = false;
  if (!whole) by("in-words").hidden = true;
  form.addEventListener("submit", function (event) { event.preventDefault(); next(false); });
  // There is always an empty line for one more period.
  form.addEventListener("change", function () {
    form.querySelectorAll("[data-kind=periods]").forEach(function (box) {
      var rows = box.querySelectorAll(".period"), end = rows[rows.length - 1];
      if (!end || !end.querySelector("[data-part=country]").value) return;
      var more = end.cloneNode(true);
      more.querySelectorAll("input, select").forEach(function (field) { field.value = field.type === "checkbox" ? "yes" : ""; field.checked = false; });
      box.appendChild(more);
    });
    draw();
  });
  draw();
})();
