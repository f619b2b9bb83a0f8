// Reads the answers out of the form of the check and of the diary. An empty field is no answer.
(function () {
  "use strict";

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

  window.AmparoForm = { answer: answer };
})();
