// The search page of the stick: the index is a script, the ranking is search-engine.js, and this draws the list that a server
// draws elsewhere (ui/templates/search.html).
(function () {
  "use strict";
  var data = window.AMPARO_SEARCH, index = null;
  if (!data || !window.AmparoSearch) return;
  var country = new URLSearchParams(location.search).get("country") || undefined, words = data.words;

  function make(tag, name, text) {
    var node = document.createElement(tag);
    if (name) node.className = name;
    if (text) node.textContent = text;
    return node;
  }
  function line(hit) {
    var item = make("li"), link = make("a", "card-link"), snippet = make("span", "snippet");
    var anchor = hit.anchor && hit.k !== "contact" ? "#" + hit.anchor : "";
    link.href = "../" + hit.u + anchor;
    link.appendChild(make("span", "tag", hit.n ? hit.kind + " · " + hit.n : hit.kind));
    link.appendChild(make("b", "", hit.t));
    if (hit.why) link.appendChild(make("span", "hint")).appendChild(make("bdi", "", hit.why));
    hit.snippet.forEach(function (piece) {
      snippet.appendChild(piece.hit ? make("mark", "", piece.text) : document.createTextNode(piece.text));
    });
    link.appendChild(snippet);
    item.appendChild(link);
    return item;
  }
  function near(texts) {
    var all = make("p", "near", words.near);
    texts.forEach(function (text) {
      var link = make("a", "pill");
      link.href = "search.html?q=" + encodeURIComponent(text) + (country ? "&country=" + country : "");
      link.appendChild(make("bdi", "", text));
      all.append(" ", link);
    });
    return all;
  }
  function count(n) {
    var form = new Intl.PluralRules(data.lang).select(n);
    var fits = words.count.find(function (one) { return new Intl.PluralRules(data.lang).select(one[0]) === form; });
    return (fits || words.count[0])[1].replace("{n}", n);
  }

  // The list for a text, with what is said about it in data-said.
  window.AmparoHits = function (text, typing) {
    var out = make("div");
    out.id = "hits";
    out.dataset.said = words.empty;
    if (!text) return out;
    index = index || window.AmparoSearch.open(data, window.AMPARO_CONCEPTS);
    var answer = window.AmparoSearch.search(index, text, { country: country, limit: 30, typing: typing });
    out.dataset.said = answer.hits.length ? (answer.unknown ? words.weak : count(answer.hits.length)) : words.none;
    if (answer.instead.length) out.appendChild(near(answer.instead));
    if (answer.hits.length) {
      var list = out.appendChild(make("ol", "hits"));
      answer.hits.forEach(function (hit) { list.appendChild(line(hit)); });
    }
    if (!answer.hits.length || answer.unknown) {
      var more = out.appendChild(make("p", "actions")).appendChild(make("a", "button plain", words.people));
      more.href = country ? "contacts/" + country + ".html" : "contacts.html";
    }
    return out;
  };
})();
