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
  var print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", function () { command("print_page").catch(function () { window.print(); }); });
  }
})();
