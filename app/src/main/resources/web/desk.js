// What script adds to the desk's preparing pages: a list is moved by dragging its lines, and a roll
// is searched while somebody types. Without it every line has its buttons and every search its own.
"use strict";

// A line that is dropped elsewhere presses the button that would have moved it there.
(() => {
  function places(form) {
    return [...form.querySelectorAll("li[data-place]")];
  }

  function send(form, from, to) {
    if (from === to) return;
    const button = document.createElement("button");
    button.name = "move";
    button.value = `${from}-${to}`;
    button.hidden = true;
    form.append(button);
    form.requestSubmit(button);
  }

  function prepare(form) {
    let dragged = null;
    for (const line of places(form)) {
      line.draggable = true;
      line.addEventListener("dragstart", (event) => {
        dragged = line;
        line.classList.add("dragged");
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", line.dataset.place);
      });
      line.addEventListener("dragend", () => {
        line.classList.remove("dragged");
        for (const each of places(form)) each.classList.remove("target");
        dragged = null;
      });
      line.addEventListener("dragover", (event) => {
        if (!dragged) return;
        event.preventDefault();
        for (const each of places(form)) each.classList.toggle("target", each === line);
      });
      line.addEventListener("drop", (event) => {
        if (!dragged) return;
        event.preventDefault();
        send(form, dragged.dataset.place, line.dataset.place);
      });
    }
  }

  for (const form of document.querySelectorAll("form[data-order]")) prepare(form);
})();

// Whoever moved a line by keyboard goes on from where it is now: the form is sent with the place it
// goes to, and the page that answers is opened there.
(() => {
  const KEY = "plenary-moved";
  for (const form of document.querySelectorAll("form[data-order]")) {
    form.addEventListener("submit", (event) => {
      const button = event.submitter;
      if (!button || button.name !== "move") return;
      const [from, to] = button.value.split("-").map(Number);
      const moved = { list: form.dataset.order, place: to, up: to < from };
      sessionStorage.setItem(KEY, JSON.stringify(moved));
    });
  }
  const kept = sessionStorage.getItem(KEY);
  if (!kept) return;
  sessionStorage.removeItem(KEY);
  const moved = JSON.parse(kept);
  const line = document.getElementById(`${moved.list}-${moved.place}`);
  if (!line) return;
  const buttons = [...line.querySelectorAll("button[name=move]")];
  const wanted = moved.up ? buttons[0] : buttons[1];
  const button = wanted.disabled ? buttons.find((each) => !each.disabled) : wanted;
  // a browser that opens a page at a part of it takes the focus there once the page is loaded
  if (button) window.addEventListener("load", () => setTimeout(() => button.focus(), 0));
})();

// A search hides what it does not find, as the form would leave it out.
(() => {
  for (const field of document.querySelectorAll("input[data-find]")) {
    const name = field.dataset.find;
    const list = document.getElementById(`${name}-list`);
    const found = document.querySelector(`[data-found=${name}]`);
    if (!list) continue;
    const rows = [...list.querySelectorAll("[data-row]")];
    const words = rows.map((row) => row.textContent.toLowerCase());
    const look = () => {
      const wanted = field.value.trim().toLowerCase();
      let count = 0;
      rows.forEach((row, i) => {
        row.hidden = wanted !== "" && !words[i].includes(wanted);
        if (!row.hidden) count++;
      });
      for (const group of list.querySelectorAll("[data-group]")) {
        group.hidden = !group.querySelector("[data-row]:not([hidden])");
      }
      if (found) found.textContent = String(count);
    };
    field.addEventListener("input", look);
  }
})();
