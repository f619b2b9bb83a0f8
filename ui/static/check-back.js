// Going back in the check: "back" leads to the question before. The history of the browser holds a number and nothing else; what was
// asked at each step stays in this page's memory, and the answers in its fields.
(function () {
  "use strict";

  /** Remembers steps. `show(step)` is called with a remembered step when the reader goes back or forward. */
  function trail(show) {
    var steps = [], at = 0;
    // In a frame, or from a file in some browsers, there may be no history to write to: then "back" leaves the page, as ever.
    function write(how) { try { window.history[how]({ check: at }, ""); } catch (_) { /* no history */ } }
    window.addEventListener("popstate", function (event) {
      var wanted = event.state && event.state.check;
      if (typeof wanted !== "number" || !steps[wanted]) return;
      at = wanted;
      show(steps[at]);
    });
    return {
      /** The step that is shown now. */
      here: function (step) { steps[at] = step; write("replaceState"); },
      /** The next step, behind the one that is shown. */
      on: function (step) { at += 1; steps = steps.slice(0, at).concat([step]); write("pushState"); },
    };
  }

  window.AmparoBack = { trail: trail };
})();
