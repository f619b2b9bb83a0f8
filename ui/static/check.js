// The check of the room and the stick: asks the questions of the page, runs the rules here, and has the results drawn.
// Answers never leave this page: the fields have no names, nothing is stored, nothing is sent.
(function () {
  "use strict";
  var data = window.AMPARO_CHECK, form = document.getElementById("check"), out = document.getElementById("results");
  if (!data || !form || !out || !window.AmparoRules || !window.AmparoForm) return;
  var answer = window.AmparoForm.answer, mark = window.AmparoForm.mark, name = window.AmparoSay.name;
  // First what it is about, then what the engine would ask next about that: one question, or some of yes and no together.
  // "I don't know" and an empty answer set a question aside.
  var boxes = Array.prototype.slice.call(form.querySelectorAll("[data-fact]"));
  var about = form.querySelector("[data-kind=about]"); // the diary has none
  var whole = form.dataset.whole !== undefined; // the diary: one question, always there, and no rules
  var carried = window.AmparoCarry && window.AmparoCarry.came; // what was set aside before the language was changed
  var skipped = carried || {}, asked = [], all = whole;
  var outcomes = {}, last = {}, changing = false; // as they are, as they were before an answer was changed, and whether one is

  function by(id) { return document.getElementById(id); }
  function facts() {
    var known = {};
    boxes.filter(function (box) { return box !== about; }).forEach(function (box) {
      var value = answer(box, whole);
      if (value !== undefined) known[box.dataset.fact] = value;
    });
    return known;
  }
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
  function everything() {
    about.querySelectorAll("input").forEach(function (i) { i.checked = false; });
    skipped.about = true;
    asked = [];
    draw();
    trail.on(step());
    (asked[0] || form).scrollIntoView();
  }
  function show(known) {
    var begun = !about || asked[0] !== about || Object.keys(known).length > 0 || answer(about) !== undefined;
    var before = outcomes, status = by("check-moved");
    outcomes = window.AmparoResults.draw(out, known, { wanted: wanted, begun: begun, was: last, ask: everything });
    // What is read aloud is short: how many results changed, not the results.
    var moved = Object.keys(before).filter(function (id) { return before[id] !== outcomes[id]; }).length;
    if (status) status.textContent = moved && begun ? window.AmparoSay.plain(data.words.page.changed, moved) : "";
  }
  function list(known) {
    var given = by("given"), rows = [];
    boxes.forEach(function (box) {
      var id = box.dataset.fact, first = box === about, answered = first ? answer(about) !== undefined : known[id] !== undefined;
      if (asked.indexOf(box) >= 0 || (!answered && !skipped[id])) return;
      rows.push({
        box: box, answered: answered, title: first ? given.dataset.about : name(id), open: first ? given.dataset.everything : given.dataset.unknown,
        change: function () { delete skipped[id]; last = outcomes; changing = true; asked = [box]; draw(); trail.on(step()); focus(); },
      });
    });
    window.AmparoGiven.list(given, rows, all);
  }
  // "Back" leads to the question before: what was asked and set aside at each step is remembered here, for as long as the page is open.
  var trail = window.AmparoBack.trail(function (step) {
    asked = step.asked;
    skipped = Object.assign({}, step.skipped);
    changing = step.changing;
    draw();
    focus();
  });
  function step() { return { asked: asked, skipped: Object.assign({}, skipped), changing: changing }; }
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
    if (skip) asked.forEach(clear);
    // Nothing goes on with an answer that cannot be: it is named beside its field, with the way out.
    var wrong = asked.map(mark).filter(Boolean)[0];
    if (wrong) { wrong.focus(); return; }
    asked.forEach(function (box) {
      if (answer(box) === undefined) skipped[box.dataset.fact] = true;
    });
    asked = [];
    if (!changing) last = {};
    changing = false;
    draw();
    trail.on(step());
    focus();
  }
  function clear(box) {
    box.querySelectorAll("input, select").forEach(function (field) { if (field.checked) field.checked = false; else if (field.type !== "radio" && field.type !== "checkbox") field.value = ""; });
  }
  if (!whole) {
    by("check-skip").dataset.skip = by("check-skip").textContent;
    by("check-skip").addEventListener("click", function () { next(true); });
    by("check-over").addEventListener("click", function () { form.reset(); boxes.forEach(mark); skipped = {}; asked = []; last = {}; draw(); trail.on(step()); });
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
  form.addEventListener("change", function (event) {
    var changed = event.target.closest("[data-fact]");
    if (changed && (all || changed.querySelector(".wrong"))) mark(changed);
    form.querySelectorAll("[data-kind=periods]").forEach(function (box) {
      var rows = box.querySelectorAll(".period"), end = rows[rows.length - 1];
      if (!end || !end.querySelector("[data-part=country]").value) return;
      var more = end.cloneNode(true);
      more.querySelectorAll(".wrong").forEach(function (text) { text.remove(); });
      more.querySelectorAll("input, select").forEach(function (field) {
        field.value = field.type === "checkbox" ? "yes" : "";
        field.checked = false;
        field.removeAttribute("aria-invalid");
        field.removeAttribute("aria-describedby");
      });
      box.appendChild(more);
    });
    draw();
  });
  draw();
  trail.here(step());
  if (window.AmparoCarry) window.AmparoCarry.also(function () { return skipped; });
})();
