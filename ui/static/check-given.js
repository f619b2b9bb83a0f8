// What was answered, as a list with the way to change each answer.
(function () {
  "use strict";
  var data = window.AMPARO_CHECK, tools = window.AmparoSay;
  if (!data || !tools) return;
  var make = tools.make;

  /** An answer in the words that were chosen. */
  function said(box) {
    if (box.dataset.kind === "periods") {
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
    return labels.join(data.words.comma);
  }

  /** Fills `given` with rows of { box, title, answered, open, change }: what stands there where it was set aside, what changes it. */
  function list(given, rows, hidden) {
    var into = given.querySelector("dl");
    into.textContent = "";
    rows.forEach(function (row) {
      var change = make("button", { type: "button", class: "link", text: given.dataset.change, "aria-label": given.dataset.change + ": " + row.title });
      change.addEventListener("click", row.change);
      into.appendChild(make("div", {}, [make("dt", { text: row.title }), make("dd", {}, [document.createTextNode(row.answered ? said(row.box) : row.open), change])]));
    });
    given.hidden = hidden || !rows.length;
    given.querySelector("summary").textContent = given.dataset.title.replace("777", rows.length);
  }

  window.AmparoGiven = { list: list };
})();
