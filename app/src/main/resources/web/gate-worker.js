// Lets the page of a gate be opened while the line is down. It keeps that page and its own files, the
// latest of each, and nothing else; what is asked of the server otherwise passes by.
"use strict";

const SHELF = "plenary-gate-1";

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function kept(request, ignoreSearch) {
  const shelf = await caches.open(SHELF);
  return shelf.match(request, { ignoreSearch });
}

async function keep(request, answer) {
  const shelf = await caches.open(SHELF);
  await shelf.put(request, answer);
}

// The page: as the server has it now, else as it was.
async function page(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await keep("/gate", answer.clone());
    return answer;
  } catch (e) {
    const old = await kept("/gate", true);
    if (old) return old;
    throw e;
  }
}

// A file whose address changes whenever it does.
async function file(request) {
  const old = await kept(request, false);
  if (old) return old;
  const answer = await fetch(request);
  if (answer.ok) await keep(request, answer.clone());
  return answer;
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname === "/gate" && event.request.mode === "navigate") {
    event.respondWith(page(event.request));
  } else if (url.pathname.startsWith("/assets/")) {
    event.respondWith(file(event.request));
  }
});

// The page has its files by now; it asks for them to be kept.
self.addEventListener("message", (event) => {
  const keepAll = async () => {
    const shelf = await caches.open(SHELF);
    for (const old of await shelf.keys()) {
      const path = new URL(old.url).pathname;
      if (path.startsWith("/assets/") && !event.data.files.includes(path)) await shelf.delete(old);
    }
    for (const address of event.data.files) {
      if (!(await shelf.match(address))) await shelf.add(address);
    }
    const now = await fetch("/gate", { credentials: "same-origin" });
    if (now.ok && !now.redirected) await shelf.put("/gate", now);
  };
  event.waitUntil(
    keepAll()
      .then(() => event.source.postMessage("kept"))
      .catch(() => {}),
  );
});
