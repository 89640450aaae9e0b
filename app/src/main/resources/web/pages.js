// What script adds to a deputy's page: the vote is offered when it comes, and a press that did not
// get through is said so. The page votes without it.
"use strict";

(() => {
  const byId = (id) => document.getElementById(id);

  function unsent(shown) {
    const words = byId("unsent");
    if (words) words.hidden = !shown;
  }

  // A push tells of another round than the buttons on the page are for. If one runs that they are
  // not for, they stay, and the new one is offered; if there is nothing to choose any more, or never
  // was, what there is now is fetched, though not by every phone in the hall at the same moment.
  function compare() {
    const offer = document.querySelector("#status .offer");
    const ballot = byId("ballot");
    if (!offer || !ballot) return;
    const moved = offer.dataset.round !== ballot.dataset.round;
    const choosing = ballot.dataset.choosing === "yes" && offer.dataset.running === "yes";
    offer.hidden = !(moved && choosing);
    if (moved && !choosing && !ballot.dataset.fetching) {
      ballot.dataset.fetching = "yes";
      setTimeout(() => fetchIfIdle(ballot), Math.random() * 800);
    }
  }

  // A new round may have begun meanwhile; then it is offered, and the buttons stay.
  function fetchIfIdle(ballot) {
    const offer = document.querySelector("#status .offer");
    const running = offer && offer.dataset.running === "yes";
    if (ballot.dataset.choosing === "yes" && running) {
      delete ballot.dataset.fetching;
      compare();
    } else {
      htmx.trigger(ballot, "moved-on");
    }
  }

  // Fetched while a round was over, and another has begun since: its buttons must not stand where
  // those of the old round are, under a thumb that is on its way. The next push offers them.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const ballot = byId("ballot");
    if (!ballot || event.detail.target !== ballot || !ballot.dataset.fetching) return;
    if (ballot.dataset.choosing !== "yes") return;
    if (!event.detail.serverResponse.includes('data-choosing="yes"')) return;
    event.detail.shouldSwap = false;
    delete ballot.dataset.fetching;
  });

  // A push tells that the deputy is checked in now, or that there are other papers: that part is
  // fetched, and the buttons of a vote stay as they are.
  function compareOwn() {
    const own = byId("own");
    const status = document.querySelector("#status .offer");
    const told = byId("told");
    if (!own || !status || !told || own.dataset.fetching) return;
    const word = told.textContent.trim();
    const moved = word !== "" && word !== own.dataset.own;
    if (!moved && status.dataset.papers === own.dataset.papers) return;
    own.dataset.fetching = "yes";
    setTimeout(() => htmx.trigger(own, "moved-on"), Math.random() * 800);
  }

  for (const event of ["htmx:sseMessage", "htmx:afterSettle"]) {
    document.addEventListener(event, compare);
    document.addEventListener(event, compareOwn);
  }

  // A refusal comes with the buttons it is about; other faults leave them as they are.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status === 409) event.detail.shouldSwap = true;
  });

  document.addEventListener("htmx:beforeRequest", () => unsent(false));
  for (const fault of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(fault, (event) => {
      const ballot = byId("ballot");
      if (ballot) delete ballot.dataset.fetching;
      const own = byId("own");
      if (own) delete own.dataset.fetching;
      if (event.detail.requestConfig.verb === "post") unsent(true);
    });
  }
  document.addEventListener("htmx:responseError", (event) => {
    if (event.detail.xhr.status !== 409) unsent(event.detail.requestConfig.verb === "post");
  });
})();

// A file that is chosen is read into the field that it stands for, where it can still be changed.
(() => {
  for (const chooser of document.querySelectorAll("input[type=file][data-into]")) {
    const field = document.getElementById(chooser.dataset.into);
    if (!field) continue;
    chooser.closest("[hidden]").hidden = false;
    chooser.addEventListener("change", async () => {
      const file = chooser.files[0];
      if (file) field.value = await file.text();
    });
  }
})();
