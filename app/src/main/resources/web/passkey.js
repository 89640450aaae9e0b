// Passkeys: on the page of one's own account one is made, on the sign-in page it signs in. Both
// pages do their work without this; what it adds is shown only where the browser can do it.
"use strict";

(() => {
  const can =
    window.PublicKeyCredential &&
    PublicKeyCredential.parseCreationOptionsFromJSON &&
    PublicKeyCredential.parseRequestOptionsFromJSON;
  if (!can) return;

  async function post(address, body) {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
    });
    const told = await answer.json();
    if (!answer.ok) throw new Error([told.error?.zh, told.error?.en].filter(Boolean).join(" "));
    return told;
  }

  async function make(place) {
    const label = place.querySelector("[name=label]").value.trim();
    if (!label) {
      place.querySelector("[name=label]").focus();
      return;
    }
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      await post("/account/passkeys/begin", {}),
    );
    const made = await navigator.credentials.create({ publicKey });
    location.href = (
      await post("/account/passkeys?label=" + encodeURIComponent(label), made.toJSON())
    ).go;
  }

  async function use() {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      await post("/signin/passkey/begin", {}),
    );
    const got = await navigator.credentials.get({ publicKey });
    location.href = (await post("/signin/passkey", got.toJSON())).go;
  }

  for (const place of document.querySelectorAll("[data-passkey]")) {
    place.hidden = false;
    const words = place.querySelector("[role=alert]");
    place.querySelector("button").addEventListener("click", async () => {
      words.hidden = true;
      try {
        await (place.dataset.passkey === "make" ? make(place) : use());
      } catch (fault) {
        // who thinks better of it at the device is told nothing
        if (fault.name === "NotAllowedError") return;
        words.textContent = fault.message || place.dataset.failed;
        words.hidden = false;
      }
    });
  }
})();
