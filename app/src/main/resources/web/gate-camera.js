// Reads QR codes with the device's camera: by the browser itself where it can, else by a decoder
// that is fetched when it is first needed.
"use strict";

(() => {
  const gate = (window.plenaryGate = window.plenaryGate || {});
  const PAUSE = 120; // between two looks
  const AGAIN = 4000; // the same card is not read again sooner

  function script(address) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = address;
      element.onload = resolve;
      element.onerror = () => reject(new Error(address));
      document.head.append(element);
    });
  }

  async function native() {
    if (!("BarcodeDetector" in window)) return null;
    const formats = await window.BarcodeDetector.getSupportedFormats();
    if (!formats.includes("qr_code")) return null;
    const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
    return async (canvas) => {
      const found = await detector.detect(canvas);
      return found.length ? found[0].rawValue : null;
    };
  }

  async function fetched(assets) {
    if (!window.ZXing) await script(assets + "/zxing.min.js");
    const reader = new window.ZXing.QRCodeReader();
    return async (canvas) => {
      const source = new window.ZXing.HTMLCanvasElementLuminanceSource(canvas);
      try {
        return reader.decode(new window.ZXing.BinaryBitmap(new window.ZXing.HybridBinarizer(source))).getText();
      } catch (e) {
        return null; // no code in this picture
      } finally {
        reader.reset();
      }
    };
  }

  // What reads a canvas: the text of a code in it, or null.
  gate.decoder = async (assets) => (await native()) || fetched(assets);

  // Why there is no camera here, in words; empty if there may be one.
  gate.cameraBarred = () => {
    if (!window.isSecureContext)
      return "摄像头只在安全连接（https）的页面上可用。请用 https 打开本页，或者用扫码枪、输入证号。 The camera works on a secure page (https) only: use a scanner, or type the number.";
    if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia)
      return "这个浏览器不能使用摄像头。请用扫码枪，或者输入证号。 This browser has no camera: use a scanner, or type the number.";
    return "";
  };

  // Looks until it is stopped; tells each code that it sees. Answers how to stop.
  gate.camera = async (video, assets, tell) => {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment", width: { ideal: 1280 } },
    });
    video.srcObject = stream;
    await video.play();
    const decode = await gate.decoder(assets);
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    let open = true;
    let last = "";
    let seen = 0;
    async function look() {
      if (!open) return;
      if (video.videoWidth) {
        canvas.width = video.videoWidth;
        canvas.height = video.videoHeight;
        pen.drawImage(video, 0, 0);
        const text = await decode(canvas);
        const now = performance.now();
        if (text && (text !== last || now - seen > AGAIN)) {
          last = text;
          tell(text);
        }
        if (text) seen = now;
      }
      setTimeout(look, PAUSE);
    }
    look();
    return () => {
      open = false;
      stream.getTracks().forEach((track) => track.stop());
      video.srcObject = null;
    };
  };
})();
