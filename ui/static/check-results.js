// The results of the check: the time line, cards in groups, and folded below what is not asked about.
(function () {
  "use strict";
  var data = window.AMPARO_CHECK, tools = window.AmparoSay, cards = window.AmparoCard;
  if (!data || !tools || !cards) return;
  var words = data.words, make = tools.make, fill = tools.fill, plain = tools.plain;

  // The time line: at most eight reference periods, as the window's page shows them.
  var say = {
    make: make, fill: fill, amount: tools.amount, comma: words.comma, line: words.line, on: data.on,
    month: function (day) { return fill(words.line.month, { month: data.months[+day.slice(5, 7) - 1], year: day.slice(0, 4) }); },
    country: function (id) { return data.countries[id] || id; },
    against: function (finding) { return words.notes[tools.notCounted(finding)]; },
    summed: function (finding) { return tools.notCounted(finding) === "own_minimum"; },
    paper: function (id) { return data.papers[id] || id; },
  };
  // Whether a condition stands under a "not": what it names is then a limit, not a need.
  function excludes(node, id, negated) {
    if (!node) return false;
    if (node.op === "condition") return negated && node.id === id;
    return [].concat(node.of).some(function (part) { return excludes(part, id, negated || node.op === "not"); });
  }
  function time(known, results) {
    if (!known.contribution_periods || !window.AmparoTimeline) return null;
    var windows = [];
    results.forEach(function (r) {
      var counted = r[1].findings.filter(function (f) { return f.have && f.own_months !== null; });
      var insured = counted.filter(function (f) { return f.window_from; })[0] ||
        counted.filter(function (f) { return !f.window && !excludes(r[1].tree, f.id, false); })[0];
      if (r[0].contributory && insured) windows.push({ title: r[0].title, finding: insured, own: data.country });
    });
    return window.AmparoTimeline(known.contribution_periods, windows.slice(0, 8), say);
  }
  function sections(results, was) {
    return ["yes", "likely", "cannot_tell", "no"].map(function (outcome) {
      var group = results.filter(function (r) { return r[1].outcome === outcome; });
      if (!group.length) return null;
      var title = make("h2", {}, [document.createTextNode(words[outcome] + " "), make("span", { class: "count", text: group.length })]);
      var drawn = function (r) { return cards.draw(r[0], r[1], was[r[1].rule]); }, absent = group.filter(function (r) { return !r[0].rule.exists; });
      // What the state does not give at all is one folded line.
      var folded = absent.length ? make("details", { class: "more absent" }, [make("summary", { text: plain(words.page.absent, absent.length) })].concat(absent.map(drawn))) : null;
      return make("section", { class: "outcome " + cards.classes[outcome] }, [title].concat(group.filter(function (r) { return r[0].rule.exists; }).map(drawn), [folded]));
    });
  }
  // What was unfolded stays so when the results are drawn again.
  function kept(out) {
    return Array.prototype.map.call(out.querySelectorAll("details[open]"), function (d) {
      var at = d.closest("article");
      return at ? "[id='" + at.id + "'] details" : d.closest(".others") && !d.matches(".others") ? ".others .absent" : d.matches(".others") ? ".others" : "#results > .outcome .absent";
    });
  }
  // Benefits that are not asked about are shown too, folded, as far as the answers tell.
  function others(results, was, ask) {
    if (!results.length) return null;
    var more = make("button", { type: "button", class: "button plain", text: words.page.askOthers });
    more.addEventListener("click", ask);
    return make("details", { class: "more others" }, [make("summary", { text: plain(words.page.others, results.length) }), make("p", { class: "actions small" }, [more])].concat(sections(results, was)));
  }

  /** Draws into `out` what follows from `known`. `how` says what is wanted, whether anything was said, what was before, and what asks
      about the others. Gives back every outcome by rule. */
  function draw(out, known, how) {
    var results = data.benefits.map(function (benefit) { return [benefit, window.AmparoRules.evaluate(benefit.rule, known, data.world, data.on)]; });
    var opened = kept(out), outcomes = {};
    var shown = results.filter(function (r) { return how.wanted(r[0]); }), rest = results.filter(function (r) { return !how.wanted(r[0]); });
    out.textContent = "";
    [time(known, shown)].concat(how.begun ? sections(shown, how.was) : [], [others(rest, how.was, how.ask)]).forEach(function (part) { if (part) out.appendChild(part); });
    results.forEach(function (r) { outcomes[r[1].rule] = r[1].outcome; });
    opened.forEach(function (where) {
      var details = document.querySelector(where);
      if (details) details.open = true;
    });
    return outcomes;
  }

  window.AmparoResults = { draw: draw };
})();
