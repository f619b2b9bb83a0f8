// Words, numbers and nodes for the check of the room and the stick, from the data that the page loads.
(function () {
  "use strict";
  var data = window.AMPARO_CHECK;
  if (!data) return;
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
  // Why months do not count that are there: what an agreement, or a refund, has against them.
  function notCounted(finding) {
    return finding.truth === "no" && ["not_last_insured_here", "own_minimum", "person_not_covered", "refunded"].filter(function (n) { return finding.notes.indexOf(n) >= 0; })[0];
  }
  function href(to) { return stick ? "../../" + to.file : to.path; }
  function name(id) { return data.facts[id] ? data.facts[id].name : id; }

  window.AmparoSay = { make: make, fill: fill, plain: plain, date: date, amount: amount, href: href, name: name, notCounted: notCounted };
})();
