// What every page does besides being read: leave, menus, ticks, print. Nothing is stored; only the window has commands.
(function () {
  "use strict";
  var root = document.documentElement;
  var tauri = root.dataset.channel === "window" && window.__TAURI_INTERNALS__;
  function command(name, args) {
    return tauri ? tauri.invoke(name, args || {}) : Promise.reject(new Error("no window"));
  }

  // Leave now: the page goes blank at once, then the window closes; elsewhere a neutral page takes its place in the history.
  function leave(event) {
    if (event) event.preventDefault();
    var button = document.getElementById("leave");
    document.body.hidden = true;
    document.title = "\u00a0";
    if (tauri) command("leave_now").catch(function () { location.replace(button.href); });
    else location.replace(button.href);
  }
  var button = document.getElementById("leave");
  if (button) button.addEventListener("click", leave);
  var presses = [];
  addEventListener("keydown", function (event) {
    if (event.key !== "Shift" || event.repeat) return;
    var now = Date.now();
    presses = presses.filter(function (at) { return now - at < 5000; }).concat(now);
    if (presses.length >= 3) leave();
  });
  addEventListener("keydown", function (event) { if (event.key !== "Shift") presses = []; });

  // The window has no buttons and no keys of a browser: back, print and the size of the letters are ours.
  function back() { history.back(); }
  function print() { command("print_page").catch(function () { window.print(); }); }
  if (tauri) {
    var backward = document.getElementById("back");
    if (backward) { backward.hidden = history.length < 2; backward.addEventListener("click", back); }
    addEventListener("keydown", function (event) {
      var modifier = event.ctrlKey || event.metaKey;
      if (event.altKey && event.key === "ArrowLeft") { event.preventDefault(); back(); }
      else if (event.altKey && event.key === "ArrowRight") { event.preventDefault(); history.forward(); }
      else if (modifier && event.key.toLowerCase() === "p") { event.preventDefault(); print(); }
      else if (modifier && "+=-0".indexOf(event.key) >= 0) {
        event.preventDefault();
        command("set_size", { step: event.key === "0" ? 0 : event.key === "-" ? -1 : 1 }).catch(function () {});
      }
    });
  }

  // The language menu closes when one clicks elsewhere or presses Escape; on the stick its links keep what was asked.
  var menu = document.getElementById("languages");
  if (menu) {
    addEventListener("click", function (event) { if (!menu.contains(event.target)) menu.open = false; });
    addEventListener("keydown", function (event) {
      if (event.key === "Escape" && menu.open) { menu.open = false; menu.querySelector("summary").focus(); }
    });
    if (root.dataset.channel === "stick" && location.search) {
      menu.querySelectorAll("a").forEach(function (link) { link.href += location.search; });
    }
  }

  // Checklists: count what is done, and tell the window; elsewhere ticks live as long as the page.
  var list = document.getElementById("checklist");
  var progress = document.getElementById("progress");
  function count() {
    var done = list.querySelectorAll("input[value=have]:checked").length;
    progress.textContent = progress.dataset.text.replace("{done}", done).replace("{total}", progress.dataset.total);
  }
  if (list) {
    list.addEventListener("change", function (event) {
      var step = event.target.closest("[data-step]");
      if (!step) return;
      count();
      command("set_step", { checklist: list.dataset.checklist, step: step.dataset.step, state: event.target.value }).catch(function () {});
    });
    count();
  }

  // Print: the window prints through its own command, browsers through theirs.
  var printer = document.getElementById("print");
  if (printer) { printer.hidden = false; printer.addEventListener("click", print); }
})();
