// The search page of the stick: the question stands in the address, the index is a script, the ranking is search-engine.js.
(function () {
  "use strict";
  var data = window.AMPARO_SEARCH, out = document.getElementById("hits"), field = document.getElementById("q");
  if (!data || !out || !field || !window.AmparoSearch) return;
  var asked = new URLSearchParams(location.search), country = asked.get("country") || undefined, index = null, timer = 0;

  function make(tag, name, text) {
    var node = document.createElement(tag);
    if (name) node.className = name;
    if (text) node.textContent = text;
    return node;
  }
  function line(hit) {
    var item = make("li"), link = make("a", "card-link"), snippet = make("span", "snippet");
    var url = hit.u, anchor = hit.anchor && hit.k !== "contact" ? "#" + hit.anchor : "";
    link.href = "../" + url + anchor;
    link.appendChild(make("span", "tag", hit.n || ""));
    link.appendChild(make("b", "", hit.t));
    (hit.snippet || []).forEach(function (piece) {
      snippet.appendChild(piece.hit ? make("mark", "", piece.text) : document.createTextNode(piece.text));
    });
    link.appendChild(snippet);
    item.appendChild(link);
    return item;
  }
  function show() {
    out.textContent = "";
    var text = field.value.trim();
    if (!text) return;
    index = index || window.AmparoSearch.build(data.entries);
    var hits = window.AmparoSearch.query(index, text, { country: country, limit: 30 });
    if (!hits.length) { out.appendChild(make("p", "box soft", out.dataset.none)); return; }
    var list = make("ol", "hits");
    hits.forEach(function (hit) { list.appendChild(line(hit)); });
    out.appendChild(list);
  }
  if (asked.get("q")) field.value = asked.get("q");
  field.form.addEventListener("submit", function (event) { event.preventDefault(); show(); });
  field.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(show, 120); });
  show();
})();
