// Reads the answers out of the form of the check and of the diary. An empty field is no answer.
(function () {
  "use strict";
  var say = window.AmparoSay, limits = window.AMPARO_CHECK && window.AMPARO_CHECK.words.wrong;
  if (!say || !limits) return;

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
  function whole(text) { return /^[0-9]+$/.test(ascii(text)) ? +ascii(text) : NaN; }
  // A day of a living person, as a page of the server takes it too.
  function lived(date) { return date && +date.slice(0, 4) >= limits.years[0] && +date.slice(0, 4) <= limits.years[1]; }
  function bad(field) { return Boolean(field.validity && field.validity.badInput); }
  // A line of periods: { period }, { wrong, field }, or null where nothing stands in it.
  function line(row) {
    var field = function (part) { return row.querySelector("[data-part=" + part + "]"); }, get = function (part) { return field(part) ? field(part).value.trim() : ""; };
    var typed = ["from", "to", "months"].filter(function (part) { return get(part) || bad(field(part)); });
    if (!get("country") && !typed.length) return null;
    var wrong = function (what, part) { return { wrong: what, field: field(part) }; };
    if (!get("country")) return wrong("country", "country");
    var period = { country: get("country"), about: field("about").checked }, ends = ["from", "to"];
    for (var at = 0; at < 2; at += 1) {
      if (typed.indexOf(ends[at]) < 0) continue;
      period[ends[at]] = day(get(ends[at]), at === 1);
      if (!lived(period[ends[at]])) return wrong("day", ends[at]);
    }
    if (typed.indexOf("months") >= 0) {
      period.months = whole(get("months"));
      if (!(period.months >= 1 && period.months <= limits.mostMonths)) return wrong("months", "months");
      if (period.from) return wrong("both", "months");
    }
    if (period.to && !period.from) return wrong("begin", "from");
    if (period.to && period.to < period.from) return wrong("reversed", "to");
    if (get("scheme")) period.scheme = get("scheme");
    if (get("proof")) period.proof = get("proof");
    return { period: period };
  }
  function lines(box) { return Array.prototype.map.call(box.querySelectorAll(".period"), line).filter(Boolean); }
  // Where a period is wrong none counts, or the months that are left could turn a yes into a no; the diary draws those that make sense.
  function periods(box, sound) {
    var read = lines(box), good = read.filter(function (one) { return one.period; });
    if (!good.length || (!sound && good.length < read.length)) return undefined;
    return good.map(function (one) { return one.period; });
  }
  // Whether this is the age or the day of birth, and the two do not fit each other.
  function torn(box) {
    if (["age", "birth_date"].indexOf(box.dataset.fact) < 0 || !window.AmparoRules) return false;
    var known = {};
    ["age", "birth_date"].forEach(function (fact) {
      var other = document.querySelector("[data-fact=" + fact + "]"), value = other && answer(other);
      if (value !== null && value !== undefined) known[fact] = value;
    });
    return window.AmparoRules.ageDisagrees(known, window.AMPARO_CHECK.on);
  }
  // What is wrong with the answer in `box`, each as { wrong, field }.
  function problems(box) {
    var field = box.querySelector("input"), some = field && (field.value.trim() || bad(field)), kind = box.dataset.kind;
    if (kind === "periods") return lines(box).filter(function (one) { return one.wrong; });
    if (some && torn(box)) return [{ wrong: "age", field: field }];
    if (!some || answer(box) !== undefined) return [];
    if (kind === "date") return [{ wrong: "day", field: field }];
    return kind === "number" ? [{ wrong: field.min !== "" && field.max !== "" ? "range" : "number", field: field }] : [];
  }
  /** Names beside its field what is wrong in `box`, with the way out; gives back the first such field, or null. */
  function mark(box) {
    box.querySelectorAll(".wrong").forEach(function (text) { text.remove(); });
    box.querySelectorAll("[aria-invalid]").forEach(function (field) { field.removeAttribute("aria-invalid"); field.removeAttribute("aria-describedby"); });
    var found = problems(box);
    found.forEach(function (one, at) {
      var id = "w-" + box.dataset.fact + "-" + at, text = say.fill(limits[one.wrong], { min: one.field.min, max: one.field.max });
      one.field.setAttribute("aria-invalid", "true");
      one.field.setAttribute("aria-describedby", id);
      (one.field.closest(".period") || box).appendChild(say.make("p", { class: "wrong", role: "alert", id: id, text: text }));
    });
    return found.length ? found[0].field : null;
  }
  /** The answer in `box`; undefined where there is none or something is wrong with it. `sound`: of periods, those that make sense. */
  function answer(box, sound) {
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
      case "date":
        var given = day(field.value, false);
        return lived(given) ? given : undefined;
      case "number":
        var n = field.value.trim() ? Number(ascii(field.value.trim()).replace(",", ".")) : NaN;
        if (!isFinite(n) || (field.min !== "" && n < +field.min) || (field.max !== "" && n > +field.max)) return undefined;
        return n;
      case "periods": return periods(box, sound);
    }
    return undefined;
  }

  window.AmparoForm = { answer: answer, mark: mark };
})();
