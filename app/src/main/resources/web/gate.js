// A gate: every scan is kept on the device before anything else, shown from the list on the device,
// and uploaded as soon as the line allows. It leaves the device when the server has answered it.
"use strict";

(async () => {
  const gate = window.plenaryGate;
  const byId = (id) => document.getElementById(id);
  const main = byId("content");
  if (!main || !byId("scanning") || !gate) return;
  const store = await gate.store();

  const BATCH = 200;
  const PULSE = 10_000;
  const PATIENCE = 8_000;
  const RETRY = 3_000;
  const SKEWED = 5_000;
  const RECENT = 8;

  // ---- What is kept ---------------------------------------------------------------------------

  const setting = (name, value) =>
    value === undefined
      ? localStorage.getItem("plenary-gate-" + name)
      : localStorage.setItem("plenary-gate-" + name, value);

  const random = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  if (!setting("device")) setting("device", random());
  const device = setting("device");
  let list = (await store.kept("list")) || null;
  let people = new Map();
  let online = true;
  let signedOut = false;
  let scans = Number(setting("scans") || 0);
  let last = Number(setting("last") || 0);

  function takeList(next) {
    list = next;
    people = new Map(next.people.map((person) => [person.person, person]));
  }
  if (list) takeList(list);

  // ---- Time: the session's clock, however this device's is set ----------------------------------

  let anchor = null; // the session's clock at a moment of this page
  let offset = Number(setting("offset") || 0); // for a page opened while the line is down
  let skew = Number(setting("skew") || 0);

  function hearTime(answer, sent) {
    const took = performance.now() - sent;
    anchor = { now: answer.now + took / 2, at: performance.now() };
    offset = Math.round(anchor.now - Date.now());
    skew = Math.round(Date.now() - (answer.wall + took / 2));
    setting("offset", offset);
    setting("skew", skew);
  }

  const now = () =>
    Math.round(anchor ? anchor.now + performance.now() - anchor.at : Date.now() + offset);

  // ---- Talking to the server --------------------------------------------------------------------

  async function talk(path, body) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    const sent = performance.now();
    try {
      const answer = await fetch(path, {
        method: body ? "POST" : "GET",
        headers: body ? { "Content-Type": "application/json" } : {},
        body: body ? JSON.stringify(body) : undefined,
        signal: stop.signal,
        cache: "no-store",
      });
      if (answer.status === 401 || answer.status === 403) signedOut = true;
      if (!answer.ok) throw Object.assign(new Error(path), { status: answer.status });
      const json = await answer.json();
      signedOut = false;
      online = true;
      hearTime(json, sent);
      return json;
    } catch (e) {
      if (!e.status || e.status >= 500) online = false;
      throw e;
    } finally {
      clearTimeout(timer);
    }
  }

  const asked = new Map(); // scans of this page that are not answered
  let uploading = false;
  let again = false;

  // Batch after batch until nothing is left or nothing can be confirmed.
  async function upload() {
    if (uploading) {
      again = true;
      return;
    }
    uploading = true;
    try {
      do {
        again = false;
        let batch = await store.first(BATCH);
        while (batch.length && (await send(batch))) batch = await store.first(BATCH);
      } while (again);
    } catch (e) {
      if (!online) await unanswered();
      setTimeout(upload, RETRY + Math.random() * 1000);
    } finally {
      uploading = false;
      await showLine();
    }
  }

  // The line went down under a scan: nobody saw an answer to it, and the page says so.
  async function unanswered() {
    for (const scan of await store.first(BATCH)) {
      if (!scan.offline) await store.add({ ...scan, offline: true });
    }
    const one = asked.get(shown);
    if (one && byId("shown").dataset.state === "asking") keptHere(shown, one);
  }

  async function send(batch) {
    const answer = await talk("/gate/scans", { gate: setting("name"), device, scans: batch });
    const final = answer.answers.filter((line) => line.state !== "later");
    await store.remove(final.map((line) => line.id));
    final.forEach(hear);
    if (final.length < batch.length) throw new Error("not all of them");
    return true;
  }

  async function pulse(shut) {
    if (!setting("name")) return;
    try {
      const answer = await talk("/gate/pulse", {
        gate: setting("name"),
        device,
        pending: await store.count(),
        last,
        scans,
        skew,
        ...(shut ? { shut: true } : {}),
      });
      if (!list || list.list !== answer.list) await fetchList();
      if (await store.count()) upload();
    } catch (e) {
      // the line below says so
    }
    await showLine();
  }

  async function fetchList() {
    const next = await talk("/gate/list");
    takeList(next);
    await store.keep("list", next);
  }

  // ---- Showing ----------------------------------------------------------------------------------

  const WORDS = {
    in: ["✓ 已签到", "Checked in"],
    again: ["↻ 重复", "Already in"],
    withdrawn: ["✕ 证件已挂失", "Card withdrawn"],
    unknown: ["? 非本次会议", "Not of this session"],
    suspended: ["✕ 暂停执行代表职务", "Duties suspended"],
    kept: ["… 已存，恢复后上传", "Kept, to be uploaded"],
    asking: ["… 正在签到", "Checking in"],
    unread: ["? 无法识别，请改用证号", "Cannot be read: use the number"],
  };

  function line(tag, className, zh, en) {
    const element = document.createElement(tag);
    element.className = className;
    const name = document.createElement("bdi");
    name.textContent = zh;
    element.append(name);
    if (en) {
      const english = document.createElement("span");
      english.className = "en";
      english.lang = "en";
      english.textContent = " " + en;
      element.append(english);
    }
    return element;
  }

  const clock = (at) =>
    new Date(at).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false });

  let shown = ""; // the id of the scan that is shown

  function show(id, state, who, words, since) {
    const place = byId("shown");
    const [zh, en] = words ? [mark(state) + words.zh, words.en] : WORDS[state];
    const told = state === "again" && since ? zh + "（" + clock(since) + " 已到）" : zh;
    const parts = [line("p", "shown-state", told, en)];
    parts[0].dataset.test = "state";
    if (who) {
      parts.push(line("p", "shown-name", who.name.zh));
      parts.push(line("p", "shown-about", who.number + " · " + who.group.zh + " · " + who.class.zh));
    }
    shown = id;
    place.dataset.state = state;
    place.replaceChildren(...parts);
  }

  const mark = (state) => (WORDS[state] ? WORDS[state][0].slice(0, 2) : "✕ ");

  function remember(state, who, words) {
    const item = document.createElement("li");
    item.dataset.state = state;
    const name = who ? who.number + " " + who.name.zh : "";
    item.append(line("span", "", (words ? mark(state) + words.zh : WORDS[state][0]) + " " + name));
    const recent = byId("recent");
    recent.prepend(item);
    while (recent.children.length > RECENT) recent.lastChild.remove();
  }

  async function showLine() {
    const waiting = await store.count();
    const words = [];
    if (signedOut) words.push("登录已失效，请重新登录；已存 " + waiting + " 条不会丢失 Sign in again: " + waiting + " kept");
    else if (!online) words.push("○ 离线，已存 " + waiting + " 条 Offline: " + waiting + " kept");
    else if (waiting) words.push("◐ 在线，待上传 " + waiting + " 条 Online: " + waiting + " to upload");
    else words.push("● 在线，全部已上传 Online, all uploaded");
    if (list && !list.open) words.push("签到未开始 check-in is not open");
    if (!list) words.push("尚无名单 no list yet");
    if (Math.abs(skew) > SKEWED) {
      const seconds = Math.round(Math.abs(skew) / 1000);
      words.push("本机时钟" + (skew > 0 ? "快 " : "慢 ") + seconds + " 秒，已校正 this clock is off, allowed for");
    }
    const place = byId("line");
    place.hidden = false;
    place.dataset.state = signedOut || !online ? "offline" : waiting ? "behind" : "online";
    place.dataset.waiting = waiting;
    const text = words.join(" · ");
    if (place.textContent !== text) place.textContent = text;
  }

  // ---- Sound ------------------------------------------------------------------------------------

  const TUNES = { in: [880], again: [660, 660], kept: [880], asking: [] };
  let audio = null;

  function sound(state) {
    if (!byId("sound").checked) return;
    try {
      audio = audio || new AudioContext();
      (TUNES[state] || [220, 220, 220]).forEach((pitch, i) => {
        const tone = audio.createOscillator();
        tone.frequency.value = pitch;
        tone.connect(audio.destination);
        tone.start(audio.currentTime + i * 0.16);
        tone.stop(audio.currentTime + i * 0.16 + 0.1);
      });
    } catch (e) {
      // a device without sound
    }
  }

  // ---- Scanning ---------------------------------------------------------------------------------

  // Of a card its key alone is kept and sent: with the rest somebody could sign in.
  function read(text) {
    const card = text.match(/(?:^|\/card\/)([A-Za-z0-9_-]{16})\.[A-Za-z0-9_-]{22}$/);
    if (card) return { card: card[1] };
    const number = text.match(/^([mg]?)([0-9]{1,5})$/);
    if (!number || Number(number[2]) === 0) return null;
    const digits = String(Number(number[2])).padStart(3, "0");
    return { person: (number[1] || "m") + digits };
  }

  function owner(code) {
    if (code.person) return { known: people.get(code.person) };
    const person = list && list.cards[code.card];
    if (!person) return {};
    return person.startsWith("-")
      ? { known: people.get(person.slice(1)), withdrawn: true }
      : { known: people.get(person) };
  }

  // What can be said while nobody can be asked.
  function keptHere(id, { known, withdrawn, since }) {
    const state = withdrawn ? "withdrawn" : !known ? "unknown" : since ? "again" : "kept";
    show(id, state, known, null, since);
    sound(state);
    remember(state, known);
  }

  async function scan(text) {
    const code = read(text.trim());
    if (!code) {
      show("", "unread");
      sound("unread");
      return;
    }
    const { known, withdrawn } = owner(code);
    const at = now();
    const id = at.toString(36).padStart(9, "0") + "-" + random(); // the queue goes by time
    last = at;
    scans += 1;
    setting("last", last);
    setting("scans", scans);
    const sitting = list ? list.sitting : Number(main.dataset.sitting);
    const down = !online;
    const one = { known, withdrawn, since: known && known.since };
    asked.set(id, one);
    if (down) keptHere(id, one);
    else show(id, "asking", known);
    await store.add({ id, sitting, at, offline: down, ...code });
    if (known && !withdrawn && !known.since) {
      known.since = at;
      if (down) await store.keep("list", list);
    }
    await showLine();
    upload();
  }

  // The server's word on a scan, of this page or of one before.
  function hear(answer) {
    const who = answer.name ? answer : (asked.get(answer.id) || {}).known;
    const known = answer.person && people.get(answer.person);
    if (known) known.since = answer.since;
    if (!asked.has(answer.id) && answer.id !== shown) return;
    asked.delete(answer.id);
    remember(answer.state, who, answer.words);
    if (answer.id !== shown) return;
    show(answer.id, answer.state, who, answer.words, answer.since);
    sound(answer.state);
  }

  byId("scanning").addEventListener("submit", (event) => {
    event.preventDefault();
    const field = byId("code");
    const text = field.value;
    field.value = "";
    field.focus();
    if (text.trim()) scan(text);
  });

  // ---- What the page offers beside --------------------------------------------------------------

  function naming() {
    const name = setting("name");
    byId("naming").hidden = Boolean(name);
    byId("scanning").hidden = !name;
    byId("tools").hidden = !name;
    byId("gate-name").textContent = name || "";
    if (name) byId("code").focus();
    else byId("naming-field").focus();
  }

  byId("naming").addEventListener("submit", (event) => {
    event.preventDefault();
    const name = byId("naming-field").value.trim();
    if (!/^[\p{L}\p{N} ._-]{1,24}$/u.test(name)) return;
    setting("name", name);
    naming();
    pulse();
  });

  byId("rename").addEventListener("click", async () => {
    if (await store.count()) return upload(); // what is kept belongs to the old name
    await pulse(true);
    localStorage.removeItem("plenary-gate-name");
    naming();
  });

  byId("shut").addEventListener("click", async () => {
    if (await store.count()) {
      await upload();
      if (await store.count()) return;
    }
    await pulse(true);
    await store.forget();
    if ("caches" in window) for (const name of await caches.keys()) await caches.delete(name);
    localStorage.removeItem("plenary-gate-name");
    list = null;
    naming();
  });

  byId("sound").checked = setting("sound") !== "off";
  byId("sound").addEventListener("change", (event) =>
    setting("sound", event.target.checked ? "on" : "off"),
  );

  let stop = null;
  byId("camera").addEventListener("click", async () => {
    const words = byId("camera-words");
    const video = byId("video");
    words.textContent = gate.cameraBarred();
    words.hidden = !words.textContent;
    if (words.textContent) return;
    if (stop) {
      stop();
      stop = null;
      video.hidden = true;
      return;
    }
    video.hidden = false;
    try {
      stop = await gate.camera(video, main.dataset.assets, scan);
    } catch (e) {
      video.hidden = true;
      words.hidden = false;
      words.textContent =
        "摄像头打不开：请允许本页使用摄像头，或者改用扫码枪。 The camera could not be opened: allow it, or use a scanner.";
    }
  });

  // ---- Starting ---------------------------------------------------------------------------------

  async function keepPage() {
    if (!("serviceWorker" in navigator) || !window.isSecureContext) return;
    navigator.serviceWorker.addEventListener("message", () => (main.dataset.kept = "yes"));
    await navigator.serviceWorker.register("/gate/worker.js", { scope: "/gate" });
    const ready = await navigator.serviceWorker.ready;
    const files = performance
      .getEntriesByType("resource")
      .map((entry) => new URL(entry.name).pathname)
      .filter((path) => path.startsWith("/assets/"));
    files.push(main.dataset.assets + "/zxing.min.js");
    ready.active.postMessage({ files: [...new Set(files)] });
  }

  naming();
  await showLine();
  addEventListener("online", upload);
  addEventListener("offline", () => {
    online = false;
    showLine();
  });
  try {
    await fetchList();
  } catch (e) {
    // the line says so
  }
  await pulse();
  upload();
  setInterval(pulse, PULSE);
  keepPage().catch(() => {});
  main.dataset.ready = "yes";
})();
