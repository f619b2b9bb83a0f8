// The time line of the room and the stick: periods by country against what benefits count, as a picture and in words.
// What the window draws in Rust (ui/src/check/timeline.rs), drawn here, so that answers stay in this browser.
//
//   AmparoTimeline(periods, windows, say) → section, or null where nothing has a date
//
// `periods` are answers; `windows` lists { title, finding, own }; `say` brings words, amounts and names of check.js.
(function () {
  "use strict";
  // The measures of timeline.rs.
  var WIDTH = 360, ROW = 30, WORDS = 12, BAR = 16, HIGH = 9, YEARS = 18, MANY_YEARS = 8, HALF_YEAR = 15, LONGEST_NAME = 40, MOST_OVERLAPS = 5, SVG = "http://www.w3.org/2000/svg";

  function number(day) { return Math.round(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / 864e5); }
  function months(parts) {
    var touched = {};
    parts.forEach(function (part) {
      var at = +part.from.slice(0, 4) * 12 + +part.from.slice(5, 7), end = +part.to.slice(0, 4) * 12 + +part.to.slice(5, 7);
      for (; at <= end; at += 1) touched[at] = true;
    });
    return Object.keys(touched).length;
  }

  /** The periods by country, as rules/src/diary.rs lays them out. */
  function layOut(periods, on) {
    var countries = [];
    periods.forEach(function (period) {
      var entry = countries.filter(function (one) { return one.country === period.country; })[0];
      if (!entry) countries.push(entry = { country: period.country, undated: [], open: false, parts: [] });
      if (period.from) {
        var to = period.to || on;
        if (period.from <= to) entry.parts.push({ from: period.from, to: to, runs: !period.to, about: period.about, scheme: period.scheme, proof: period.proof, country: period.country });
      } else if (period.months) entry.undated.push(period);
      else entry.open = true;
    });
    countries.forEach(function (one) { one.parts.sort(function (a, b) { return a.from < b.from ? -1 : a.from > b.from ? 1 : 0; }); });
    return countries;
  }

  function overlaps(countries) {
    var all = [].concat.apply([], countries.map(function (one) { return one.parts; })), found = [];
    all.sort(function (a, b) { return a.from < b.from ? -1 : a.from > b.from ? 1 : 0; });
    all.forEach(function (part, index) {
      all.slice(index + 1).forEach(function (other) {
        if (other.from <= part.to) found.push({ from: other.from, to: part.to < other.to ? part.to : other.to, one: part.country, other: other.country });
      });
    });
    return found.slice(0, MOST_OVERLAPS);
  }

  function span(say, from, to) { return say.fill(say.line.fromUntil, { from: say.month(from), to: say.month(to) }); }

  // A time with its fund and the paper that shows it, each in brackets.
  function shownBy(say, text, time) {
    return [time.scheme, time.proof && say.paper(time.proof)].filter(Boolean).reduce(function (all, mark) { return say.fill(say.line.by, { period: all, proof: mark }); }, text);
  }

  function country(say, one) {
    var text = [];
    if (one.parts.length) text.push(say.amount({ value: months(one.parts), unit: "months" }));
    one.undated.forEach(function (time) { text.push(shownBy(say, say.fill(say.line.undated, { months: say.amount({ value: time.months, unit: "months" }) }), time)); });
    if (one.open) text.push(say.line.open);
    one.parts.forEach(function (part) {
      var period = part.runs ? say.fill(say.line.since, { date: say.month(part.from) }) : span(say, part.from, part.to);
      text.push(shownBy(say, period, part));
    });
    return { name: say.country(one.country), text: text.join(say.comma), frame: null, bars: one.parts.map(function (part) { return [part.from, part.to, part.about ? "tl-about" : "tl-own"]; }) };
  }

  function reference(say, countries, window) {
    var finding = window.finding, bars = [], against = say.against(finding), days = [];
    // Below the own minimum the months are summed all the same; it is the state that pays nothing of its own.
    var off = against && !say.summed(finding);
    countries.forEach(function (one) { one.parts.forEach(function (part) { days.push(part.from); }); });
    // Where the law counts a whole life, it is that, up to today.
    var from = finding.window_from || days.sort()[0], to = finding.window_to || say.on;
    if (!from || to < from) return null;
    countries.forEach(function (one) {
      var own = one.country === window.own;
      var added = finding.foreign.some(function (foreign) { return foreign.country === one.country; });
      if (!own && !added) return;
      one.parts.forEach(function (part) {
        if (part.from <= to && from <= part.to) bars.push([part.from < from ? from : part.from, part.to > to ? to : part.to, own ? "tl-own" : off ? "tl-off" : "tl-added"]);
      });
    });
    var text = say.fill(say.line.window, { have: say.amount(finding.have), need: say.amount(finding.need), span: span(say, from, to) });
    return { name: window.title, text: against ? text + ". " + against : text, frame: [from, to], bars: bars };
  }

  function shape(tag, attributes, text) {
    var node = document.createElementNS(SVG, tag);
    Object.keys(attributes).forEach(function (key) { node.setAttribute(key, attributes[key]); });
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function short(name) {
    var letters = Array.from(name);
    return letters.length > LONGEST_NAME ? letters.slice(0, LONGEST_NAME).join("").trim() + "…" : name;
  }

  function draw(say, every, first, last) {
    var lines = every.filter(function (line) { return line.frame || line.bars.length; });
    var rtl = document.documentElement.dir === "rtl", length = Math.max(number(last) - number(first), 1), height = ROW * lines.length + YEARS + 2;
    var at = function (day) { var x = (number(day) - number(first)) / length * WIDTH; return rtl ? WIDTH - x : x; };
    var svg = shape("svg", { "class": "timeline", viewBox: "0 0 " + WIDTH + " " + height, role: "img", "aria-label": say.line.time, direction: rtl ? "rtl" : "ltr" });
    var defs = svg.appendChild(shape("defs", {})).appendChild(shape("pattern", { id: "tl-hatch", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }));
    defs.appendChild(shape("path", { "class": "tl-stroke", d: "M0 0v5" }));
    var from = +first.slice(0, 4), to = +last.slice(0, 4), step = to - from > MANY_YEARS ? 5 : 1;
    for (var year = from + 1; year <= to; year += 1) {
      if (year % step) continue;
      var x = at(year + "-01-01");
      svg.appendChild(shape("path", { "class": "tl-year", d: "M" + x + " 0V" + (height - YEARS) }));
      if (x >= HALF_YEAR && x <= WIDTH - HALF_YEAR) svg.appendChild(shape("text", { "class": "tl-label", x: x, y: height - 4 }, year));
    }
    lines.forEach(function (line, index) {
      var top = ROW * index;
      svg.appendChild(shape("text", { "class": "tl-name", x: rtl ? WIDTH : 0, y: top + WORDS }, short(line.name)));
      (line.frame ? [[line.frame[0], line.frame[1], "tl-frame"]] : []).concat(line.bars).forEach(function (bar) {
        var one = at(bar[0]), other = at(bar[1]);
        svg.appendChild(shape("rect", { "class": bar[2], x: Math.min(one, other), y: top + BAR, width: Math.max(Math.abs(one - other), 2), height: HIGH, rx: 2 }));
      });
    });
    svg.appendChild(shape("path", { "class": "tl-today", d: "M" + at(say.on) + " 0V" + (height - YEARS) }));
    return svg;
  }

  window.AmparoTimeline = function (periods, windows, say) {
    var make = say.make, countries = layOut(periods, say.on);
    var lines = countries.map(function (one) { return country(say, one); }).concat(windows.map(function (one) { return reference(say, countries, one); }).filter(Boolean));
    var spans = [].concat.apply([], lines.map(function (line) { return line.bars.concat(line.frame ? [line.frame] : []); }));
    if (!spans.length) return null;
    var first = spans.map(function (one) { return one[0]; }).sort()[0];
    var last = spans.map(function (one) { return one[1]; }).concat(say.on).sort().pop();
    return make("section", { "class": "timeline-box", "aria-labelledby": "time" }, [
      make("h2", { id: "time", text: say.line.time }),
      make("div", { "class": "scroll", tabindex: "0", role: "group", "aria-label": say.line.time }, [draw(say, lines, first, last)]),
      make("ul", { "class": "keys", "aria-hidden": "true" }, say.line.keys.map(function (key) { return make("li", { "class": "k-" + key[0], text: key[1] }); })),
      make("dl", { "class": "rows" }, lines.map(function (line) { return make("div", {}, [make("dt", { text: line.name }), make("dd", { text: line.text })]); })),
    ].concat(overlaps(countries).map(function (one) {
      return make("p", { "class": "hint", text: say.fill(say.line.overlap, { one: say.country(one.one), other: say.country(one.other), span: span(say, one.from, one.to) }) });
    }), countries.some(function (one) { return one.parts.some(function (part) { return part.to > say.on; }); }) ? make("p", { "class": "hint", text: say.line.plan }) : null));
  };
})();
