// Contacts: choosing a kind of work or a language filters at once, also on the stick, where no server answers the form.
(function () {
  "use strict";
  var form = document.getElementById("filters");
  var count = document.getElementById("count");
  if (!form || !count) return;
  var server = document.documentElement.dataset.channel !== "stick";
  var asked = new URLSearchParams(location.search);
  // A page that the server has already filtered lacks the other contacts: then the form has to ask again.
  var partial = server && (asked.get("sector") || asked.get("language") || asked.get("phone"));
  form.hidden = false; // on the stick it is of no use without this script
  function has(card, name, wanted) {
    var own = card.dataset[name];
    if (!wanted) return true;
    if (!own) return name === "sectors";
    return own.split(" ").indexOf(wanted) >= 0;
  }
  function apply() {
    var shown = 0;
    document.querySelectorAll(".contact").forEach(function (card) {
      var fits = has(card, "sectors", form.sector.value) && has(card, "languages", form.language.value);
      if (form.phone.checked && !("phone" in card.dataset)) fits = false;
      card.hidden = !fits;
      if (fits && !card.closest(".beside")) shown += 1;
    });
    document.querySelectorAll(".group").forEach(function (group) {
      group.hidden = !group.querySelector(".contact:not([hidden])");
      group.querySelectorAll("details.fold").forEach(function (fold) { fold.hidden = !fold.querySelector(".contact:not([hidden])"); });
    });
    count.textContent = count.dataset.text.replace("{shown}", shown).replace("{total}", count.dataset.total);
  }
  form.addEventListener("change", function () { if (partial) form.submit(); else apply(); });
  if (!server) {
    form.addEventListener("submit", function (event) { event.preventDefault(); apply(); });
    ["sector", "language"].forEach(function (name) { if (asked.get(name)) form[name].value = asked.get(name); });
    form.phone.checked = !!asked.get("phone");
    apply();
  }
})();
