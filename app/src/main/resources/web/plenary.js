// What script adds to Plenary's pages: clocks that go on, keys on the chair's console, and a push
// that leaves alone what somebody has begun. Every page does its work without it.
"use strict";

(() => {
  // ---- Clocks: they go on from what the server said, and never ask this machine for the time.

  const since = new WeakMap();

  function gone(element) {
    if (!since.has(element)) since.set(element, performance.now());
    return (performance.now() - since.get(element)) / 1000;
  }

  const two = (number) => String(number).padStart(2, "0");

  function show(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  function tick() {
    for (const clock of document.querySelectorAll("[data-clock]")) {
      const seconds = Number(clock.dataset.clock) / 1000 + Number(clock.dataset.offset) + gone(clock);
      const minutes = Math.floor(seconds / 60);
      show(clock, `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`);
    }
    for (const timer of document.querySelectorAll("[data-left]")) {
      const left = Math.max(0, Math.ceil(Number(timer.dataset.left) - gone(timer)));
      show(timer, `${two(Math.floor(left / 60))}:${two(left % 60)}`);
      if (left === 0 && timer.hasAttribute("data-ends")) {
        timer.closest("[data-timer]").classList.add("time-up");
      }
    }
  }

  setInterval(tick, 250);

  // ---- Keys: one letter opens or presses what carries it; Enter does the one thing to do next.

  // Keys can be turned off, by whoever speaks to the machine or presses them unawares.
  const keys = document.getElementById("keys");
  if (keys) {
    keys.checked = localStorage.getItem("keys") !== "off";
    keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));
    keys.closest("label").hidden = false;
  }

  function typing(target) {
    const field = target instanceof Element && target.closest("input, textarea, select");
    if (!field) return false;
    return Boolean(field.closest("form.fill")) || (field.type !== "checkbox" && field.type !== "radio");
  }

  function ownsEnter(target) {
    return target instanceof Element && target.closest("a, button, summary, input, textarea, select");
  }

  const FIELD = "input:not([type=hidden]):not([hidden]), select, textarea";

  function press(found) {
    const fold = found.closest(".fold:not([open])");
    if (fold && !found.matches(".fold > summary")) {
      // What is not to be seen is not done: it is shown, and done by the next press.
      fold.open = true;
      if (!found.matches("summary")) return found.focus();
    }
    if (found.matches("details")) {
      found.open = !found.open;
      found.querySelector("summary").focus();
      if (found.open) found.scrollIntoView({ block: "nearest" });
    } else if (found.matches("form")) {
      found.querySelector(FIELD).focus();
    } else if (found.matches(".fold > summary")) {
      const details = found.parentElement;
      details.open = !details.open;
      (details.open ? details.querySelector(":scope ul [data-key]") : found).focus();
    } else if (found.matches("summary")) {
      const details = found.parentElement;
      details.open = !details.open;
      const first =
        details.querySelector("input:checked") ?? details.querySelector(`${FIELD}, button`);
      (details.open && first ? first : found).focus();
    } else {
      found.click();
    }
  }

  document.addEventListener("keydown", (event) => {
    if (keys && !keys.checked) return;
    if (event.isComposing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") return close(event.target);
    if (typing(event.target) || (event.key === "Enter" && ownsEnter(event.target))) return;
    const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
    const found = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (found === null) return;
    event.preventDefault();
    press(found);
  });

  function close(target) {
    const details =
      target instanceof Element && target.closest("details.more[open], details.fold[open]");
    if (!details) return;
    details.open = false;
    details.querySelector("summary").focus();
  }

  // ---- Pushes.

  // What is the same is not drawn again, so that a press is never lost between two drawings. A part
  // with "data-guard" waits while something in it is open or filled in.
  // The ids of commands are new in every drawing, and are no difference.
  const reader = document.createElement("template");
  function drawn(html) {
    reader.innerHTML = html; // the browser's own spelling, as of what stands in the page
    return reader.innerHTML.trim().replace(/name="(?:id|stamp)" value="[^"]*"/g, "");
  }
  const last = new WeakMap();
  const waiting = new WeakMap();
  const reading = new WeakMap(); // what somebody has opened to read, which stays open
  for (const part of document.querySelectorAll("[sse-swap]")) last.set(part, drawn(part.innerHTML));

  function begun(part) {
    if (part.querySelector("details.more[open], [data-begun]")) return true;
    const fields = part.querySelectorAll("input:not([type=hidden]), textarea");
    const chosen = part.querySelectorAll("select:has(option[selected]) option");
    return (
      [...chosen].some((option) => option.selected !== option.defaultSelected) ||
      [...fields].some(
        (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked,
      )
    );
  }

  function notice(part, shown) {
    const words = part.querySelector(".moved-on");
    if (words) words.hidden = !shown;
  }

  document.addEventListener("htmx:sseBeforeMessage", (event) => {
    const part = event.target;
    const data = event.detail.data;
    if (last.get(part) === drawn(data)) {
      event.preventDefault();
    } else if (part.hasAttribute("data-guard") && begun(part)) {
      waiting.set(part, data);
      notice(part, true);
      event.preventDefault();
    } else {
      last.set(part, drawn(data));
      reading.set(part, [...part.querySelectorAll("details[id][open]")].map((each) => each.id));
    }
  });

  // Once nothing is open any more, what was waiting is drawn.
  document.addEventListener(
    "toggle",
    (event) => {
      const part = event.target.closest && event.target.closest("[data-guard]");
      if (!part || !waiting.has(part) || begun(part)) return;
      const data = waiting.get(part);
      waiting.delete(part);
      last.set(part, drawn(data));
      settle(part);
      htmx.swap(part, data, { swapStyle: "innerHTML" });
    },
    true,
  );

  // A button that has just been drawn does not take the second half of a double press. That it has
  // not settled yet can be seen; a page that comes of a press on the one before has to settle too.
  const SETTLING = 600;
  const settling = new WeakMap();

  function settle(part) {
    if (!part.hasAttribute("data-guard")) return;
    clearTimeout(settling.get(part));
    part.setAttribute("data-settling", "");
    settling.set(part, setTimeout(() => part.removeAttribute("data-settling"), SETTLING));
  }

  const place = (address) => new URL(address).pathname.split("/")[1];
  if (document.referrer && place(document.referrer) === place(location.href)) {
    document.querySelectorAll("[data-guard]").forEach(settle);
  }

  document.addEventListener("htmx:sseMessage", (event) => {
    for (const id of reading.get(event.target) ?? []) {
      const details = document.getElementById(id);
      if (details) details.open = true;
    }
    settle(event.target);
    tick();
    stir(event.target);
  });

  // A count that has changed stirs for a moment; see "stirred" in the style sheet.
  const counts = new Map();

  function stir(part) {
    for (const count of part.querySelectorAll("[data-count]")) {
      const name = count.dataset.count;
      const before = counts.get(name);
      if (before !== undefined && before !== count.textContent) count.classList.add("stirred");
      counts.set(name, count.textContent);
    }
  }

  stir(document);

  // A form is sent once, not twice in a breath.
  const BREATH = 3000;
  const sentAt = new WeakMap();

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.hasAttribute("hx-post")) return;
    const justSent = performance.now() - (sentAt.get(form) ?? -BREATH) < BREATH;
    if (justSent || form.closest("[data-settling]")) {
      event.preventDefault();
    } else {
      sentAt.set(form, performance.now());
    }
  });

  // ---- A file is hashed here and sent nowhere; where a browser cannot, the digits are typed.

  function hashing() {
    if (!window.crypto || !crypto.subtle) return;
    for (const chooser of document.querySelectorAll("input[data-hash][hidden]")) {
      chooser.hidden = false;
    }
  }

  document.addEventListener("change", async (event) => {
    const chooser = event.target;
    if (!chooser.matches("input[data-hash]") || chooser.files.length === 0) return;
    const hash = await crypto.subtle.digest("SHA-256", await chooser.files[0].arrayBuffer());
    const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0"));
    document.getElementById(chooser.dataset.hash).value = digits.join("");
  });

  document.addEventListener("htmx:sseMessage", hashing);
  hashing();

  // ---- Who moves somebody up or down a list keeps the place, for the next press.

  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-keep]");
    if (button) sessionStorage.setItem("kept", button.id);
  });

  const kept = sessionStorage.getItem("kept");
  sessionStorage.removeItem("kept");
  const again = kept && document.getElementById(kept);
  if (again) again.focus();

  // ---- Said aloud for whoever listens, and the words for a line that is down.

  document.addEventListener("htmx:sseMessage", () => {
    const said = document.getElementById("said");
    const heading = document.querySelector(".message h1");
    if (said && heading) show(said, heading.textContent.trim());
  });

  // A screen turns dark or light when it is set so, unless its address says how it looks.
  document.addEventListener("htmx:sseMessage", (event) => {
    const wants = event.target.querySelector(":scope > [data-wants]");
    if (!wants || new URLSearchParams(location.search).has("look")) return;
    document.documentElement.dataset.look = wants.dataset.wants;
  });

  function offline(shown) {
    const words = document.querySelector(".offline");
    if (words) words.hidden = !shown;
    document.documentElement.dataset.line = shown ? "cut" : "up";
    if (stage) stage.toggleAttribute("data-lost", shown);
  }

  document.addEventListener("htmx:sseError", () => offline(true));
  document.addEventListener("htmx:sseOpen", () => offline(false));
  window.addEventListener("offline", () => offline(true));

  // A line may be cut without a word. The server says at least every five seconds that it is there,
  // and to a screen of the hall more often. A screen has nobody who would open it anew: when it
  // stays cut off, it does so itself as soon as the server answers.
  const stage = document.querySelector("[data-beat]");
  const SILENCE = stage ? Number(stage.dataset.beat) * 1000 : 12000;
  let heard = 0;
  let asking = false;

  function hear() {
    heard = performance.now();
    if (document.documentElement.dataset.line === "cut") offline(false);
  }

  function reopen() {
    if (asking) return;
    asking = true;
    fetch(location.href, { cache: "no-store" })
      .then((answer) => answer.ok && location.reload())
      .catch(() => {})
      .finally(() => setTimeout(() => (asking = false), SILENCE));
  }

  if (window.htmx) {
    htmx.createEventSource = (address) => {
      const source = new EventSource(address, { withCredentials: true });
      source.addEventListener("beat", hear);
      source.addEventListener("open", hear);
      return source;
    };
    document.addEventListener("htmx:sseBeforeMessage", hear);
    setInterval(() => {
      const silence = heard > 0 ? performance.now() - heard : 0;
      if (silence > SILENCE) offline(true);
      if (stage && silence > 3 * SILENCE) reopen();
    }, 500);
  }
})();
