// What a gate keeps on its device: its queue, each scan by its id, and the list of people. IndexedDB,
// or local storage where there is none. What is in the queue leaves it on the server's word alone.
"use strict";

(() => {
  const gate = (window.plenaryGate = window.plenaryGate || {});

  function indexed() {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open("plenary-gate", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("queue", { keyPath: "id" });
        request.result.createObjectStore("kept");
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error("blocked"));
    });
  }

  function within(db, store, mode, work) {
    return new Promise((resolve, reject) => {
      const transaction = db.transaction(store, mode, { durability: "strict" });
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request ? request.result : undefined);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  }

  const inDatabase = (db) => ({
    add: (scan) => within(db, "queue", "readwrite", (store) => store.put(scan)),
    first: (count) => within(db, "queue", "readonly", (store) => store.getAll(null, count)),
    count: () => within(db, "queue", "readonly", (store) => store.count()),
    remove: (ids) =>
      within(db, "queue", "readwrite", (store) => {
        for (const id of ids) store.delete(id);
      }),
    keep: (name, value) => within(db, "kept", "readwrite", (store) => store.put(value, name)),
    kept: (name) => within(db, "kept", "readonly", (store) => store.get(name)),
    forget: () => within(db, "kept", "readwrite", (store) => store.clear()),
  });

  const QUEUE = "plenary-gate-scan-";
  const KEPT = "plenary-gate-kept-";

  function queued() {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(QUEUE))
      .sort();
  }

  const inLocalStorage = {
    add: async (scan) => localStorage.setItem(QUEUE + scan.id, JSON.stringify(scan)),
    first: async (count) =>
      queued()
        .slice(0, count)
        .map((key) => JSON.parse(localStorage.getItem(key))),
    count: async () => queued().length,
    remove: async (ids) => ids.forEach((id) => localStorage.removeItem(QUEUE + id)),
    keep: async (name, value) => localStorage.setItem(KEPT + name, JSON.stringify(value)),
    kept: async (name) => JSON.parse(localStorage.getItem(KEPT + name) || "null") || undefined,
    forget: async () => localStorage.removeItem(KEPT + "list"),
  };

  // The store of this device; asked once.
  gate.store = async () => {
    try {
      const db = await indexed();
      if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
      return inDatabase(db);
    } catch (e) {
      return inLocalStorage;
    }
  };
})();
