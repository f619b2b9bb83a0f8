// Leaving: the choice of the other country filters at once, also on the stick, where no server answers the form.
(function () {
  "use strict";
  var form = document.getElementById("pair");
  if (!form) return;
  var none = document.getElementById("no-pair"), rows = document.querySelectorAll("[data-to]"), wanted = form.to;
  function apply() {
    var to = wanted.value, found = false;
    rows.forEach(function (row) {
      var fits = row.dataset.to.split(" ").indexOf(to) >= 0;
      row.hidden = row.dataset.end === undefined ? to !== "" && !fits : !fits;
      if (fits && row.dataset.end === undefined) found = true;
    });
    if (!none) return;
    none.hidden = to === "" || found;
    none.textContent = none.dataset.text.replace("{to}", wanted.options[wanted.selectedIndex].text);
    document.getElementById("joined").hidden = !none.hidden;
  }
  form.addEventListener("change", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); apply(); });
  var asked = new URLSearchParams(location.search).get("to");
  if (asked) wanted.value = asked;
  if (wanted.selectedIndex < 0) wanted.value = "";
  apply();
})();
