// Answers and ticks on the way to the same page in another language. No server may know them and no address may hold them: they travel
// in the tab's own name, which dies with the tab and is emptied as soon as the next page has read it.
(function () {
  "use strict";
  var mark = "amparo:", menu = document.getElementById("languages"), state = function () { return null; };
  var came = window.name.indexOf(mark) === 0 ? window.name.slice(mark.length) : "";
  if (came) window.name = "";
  var given = null;
  try { given = came ? JSON.parse(came) : null; } catch (_) { given = null; }

  function all(box, what) { return Array.prototype.slice.call(box.querySelectorAll(what)); }
  function id(box) { return box.dataset.fact || box.dataset.step; }
  function fields(row) { return all(row, "select, input:not([type=radio])"); }
  function plain(field) { return field.type === "checkbox" ? field.checked : field.value; }
  function save(box) {
    var rows = all(box, ".period");
    if (rows.length) return { rows: rows.map(function (row) { return fields(row).map(plain); }) };
    return { on: all(box, "input:checked").map(function (field) { return field.value; }), rest: all(box, "select, input:not([type=radio], [type=checkbox])").map(plain) };
  }
  function fill(row, values) {
    fields(row).forEach(function (field, at) {
      if (values[at] === undefined) return;
      if (field.type === "checkbox") field.checked = values[at] === true; else field.value = values[at];
    });
  }
  function load(box, kept) {
    all(box, "input[type=radio], input[type=checkbox]").forEach(function (field) { if (kept.on) field.checked = kept.on.indexOf(field.value) >= 0; });
    (kept.rows || []).forEach(function (values, at) {
      var rows = all(box, ".period");
      if (!rows[at]) box.appendChild(rows[0].cloneNode(true));
      fill(all(box, ".period")[at], values);
    });
    all(box, "select, input:not([type=radio], [type=checkbox])").forEach(function (field, at) { if (kept.rest && kept.rest[at] !== undefined) field.value = kept.rest[at]; });
  }
  function boxes() { return all(document, "[data-fact], [data-step]"); }

  if (given) boxes().forEach(function (box) { if (given.boxes && given.boxes[id(box)]) load(box, given.boxes[id(box)]); });
  if (menu) menu.addEventListener("click", function (event) {
    if (!event.target.closest("a") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var kept = {};
    boxes().forEach(function (box) { kept[id(box)] = save(box); });
    window.name = mark + JSON.stringify({ boxes: kept, state: state() });
  });

  window.AmparoCarry = {
    /** What came with the answers, or null. */
    came: given && given.state,
    /** Says what is to go with the answers: `of()` gives it. */
    also: function (of) { state = of; },
  };
})();
