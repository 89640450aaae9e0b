// What script adds to the counters' page: the forms follow what is to be counted, but never while
// one of them is begun; and the slip of a keypad system is hashed here, without being sent.
"use strict";

(() => {
  const own = () => document.getElementById("own");

  function begun(part) {
    if (part.contains(document.activeElement) && document.activeElement.matches("input, select")) {
      return true;
    }
    const inputs = [...part.querySelectorAll("input:not([type=hidden])")];
    const selects = [...part.querySelectorAll("select")];
    return (
      inputs.some((field) => field.value !== field.defaultValue) ||
      selects.some((field) => {
        const meant = [...field.options].findIndex((each) => each.defaultSelected);
        return field.selectedIndex !== Math.max(0, meant);
      })
    );
  }

  function compare() {
    const now = document.querySelector("#counts [data-mark]");
    const part = own();
    if (!now || !part) return;
    const moved = now.dataset.mark !== part.dataset.mark;
    const notice = document.getElementById("moved-on");
    if (notice) notice.hidden = !(moved && begun(part));
    if (moved && !begun(part)) htmx.trigger(part, "moved-on");
  }

  // A form that somebody begins while the new one is on its way stays.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const part = own();
    if (part && event.detail.target === part && begun(part)) {
      event.detail.shouldSwap = false;
      compare();
    }
  });

  async function hash(chooser) {
    const field = document.getElementById(chooser.dataset.hashInto);
    const file = chooser.files[0];
    if (!field || !file) return;
    const bytes = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    field.value = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // Browsers hash on a secure page alone; elsewhere the digits are typed.
  function offer() {
    if (!globalThis.crypto || !crypto.subtle) return;
    for (const chooser of document.querySelectorAll("input[data-hash-into]")) {
      chooser.closest("[hidden]")?.removeAttribute("hidden");
    }
  }

  document.addEventListener("change", (event) => {
    if (event.target.matches("input[data-hash-into]")) hash(event.target);
  });
  document.addEventListener("htmx:sseMessage", compare);
  document.addEventListener("htmx:afterSettle", offer);
  offer();
})();
