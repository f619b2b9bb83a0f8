// Results while typing, and the keyboard: "/" goes to the field, arrows walk along the hits, Escape goes back to the field.
// Without this script the form works as forms do. Nothing is stored; the address changes only when a question is finished.
(function () {
  "use strict";
  var field = document.querySelector("form.search input[type=search]");
  if (!field) return;
  var form = field.form, root = document.documentElement, paint = window.AmparoHits || (root.dataset.channel !== "stick" && ask);
  var own = !!document.getElementById("hits"), wait = root.dataset.channel === "room" ? 160 : 80;
  var timer = 0, stop = null, shown = null, turn = 0;

  // The list of the search page itself, drawn where every page is drawn.
  function ask(text, typing) {
    if (stop) stop.abort();
    stop = new AbortController();
    return fetch(address(text) + "&typing=" + (typing ? 1 : 0), { signal: stop.signal, cache: "no-store", credentials: "omit" })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (html) {
        return document.createRange().createContextualFragment(html).querySelector("#hits");
      });
  }
  function address(text) {
    var asked = new URLSearchParams(new FormData(form));
    asked.set("q", text);
    return form.getAttribute("action") + "?" + asked;
  }
  function part(id, tag, after) {
    var node = document.getElementById(id) || document.createElement(tag);
    node.id = id;
    if (!node.parentNode) after.after(node);
    return node;
  }
  function show(text, typing) {
    var mine = ++turn;
    clearTimeout(timer);
    if (!paint || text === shown) return;
    Promise.resolve(paint(text, typing)).then(function (list) {
      if (mine !== turn || !list) return;
      var said = part("said", "p", form), old = part("hits", "div", said), at = links().indexOf(document.activeElement);
      said.className = "hint";
      said.setAttribute("role", "status");
      said.hidden = list.hidden = !own && !text;
      old.replaceWith(list);
      said.textContent = list.dataset.said;
      shown = typing ? text : null;
      if (at >= 0) (links()[at] || field).focus();
    }).catch(function () {}); // the list stays as it is, and the button still asks
  }
  function links() {
    return Array.from(document.querySelectorAll("#hits .near a, #hits .hits a"));
  }
  function remember(add) {
    var to = address(field.value.trim());
    if (to === form.getAttribute("action") + location.search) return;
    try { history[add ? "pushState" : "replaceState"](null, "", to); } catch (denied) { /* a browser that guards file: addresses */ }
  }

  field.addEventListener("input", function () {
    clearTimeout(timer);
    turn++;
    timer = setTimeout(function () { show(field.value.trim(), true); }, wait);
  });
  form.addEventListener("submit", function (event) {
    if (!own || !paint) return;
    event.preventDefault();
    remember(true);
    shown = null;
    show(field.value.trim(), false);
  });
  addEventListener("popstate", function () {
    if (!own) return;
    field.value = new URLSearchParams(location.search).get("q") || "";
    shown = null;
    show(field.value, false);
  });
  // Who comes back from a hit finds the list again.
  document.addEventListener("click", function (event) {
    if (event.target.closest("#hits .hits a") && field.value.trim()) remember(false);
  });

  addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    var all = links(), at = all.indexOf(document.activeElement), writing = document.activeElement === field, to = null;
    if (event.key === "/" && !document.activeElement.matches("input, select, textarea, [contenteditable]")) to = field;
    if (event.key === "ArrowDown" && (writing || at >= 0)) to = all[at + 1];
    if (event.key === "ArrowUp" && at >= 0) to = all[at - 1] || field;
    if (event.key === "Escape" && at >= 0) to = field;
    if (!to) return;
    event.preventDefault();
    to.focus();
    if (to === field) field.select(); else to.scrollIntoView({ block: "nearest" });
  });
  if (window.AmparoHits && own) {
    field.value = new URLSearchParams(location.search).get("q") || field.value;
    show(field.value.trim(), false);
  }
})();
