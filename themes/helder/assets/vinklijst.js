// Ticks of a checklist: counts them, keeps them on this device and nowhere else, and clears them. Without
// this script the boxes can be ticked and printed all the same.
(() => {
  const stand = document.querySelector("[data-vinkstand]");
  const boxes = [...document.querySelectorAll(".vakjes input")];
  if (!stand || !boxes.length) return;
  const status = stand.querySelector("[role=status]");
  const button = stand.querySelector("button");
  const words = stand.dataset;
  const key = "vinklijst " + location.pathname;
  const ticked = () => boxes.filter((box) => box.checked);
  // A question is known by its words: one that the editors change wants a new answer.
  const question = (box) => box.parentElement.textContent.trim();
  let cleared = [];

  // Browsers may refuse storage, at any time.
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? "[]");
      return new Set(Array.isArray(kept) ? kept : []);
    } catch {
      return new Set();
    }
  };
  const keep = () => {
    try {
      const questions = ticked().map(question);
      if (questions.length) localStorage.setItem(key, JSON.stringify(questions));
      else localStorage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  };

  const tell = (isKept, first) => {
    const count = words.stand.replace("{aantal}", ticked().length).replace("{totaal}", boxes.length);
    const rest = ticked().length || cleared.length ? (isKept ? words.bewaard : words.nietBewaard) : "";
    status.textContent = [first ?? count, first ? "" : rest].filter(Boolean).join(" ");
    button.textContent = cleared.length ? words.terug : words.wis;
    button.disabled = !ticked().length && !cleared.length;
  };

  const kept = read();
  for (const box of boxes) box.checked = kept.has(question(box));
  tell(true);
  stand.classList.add("is-klaar");

  for (const box of boxes) {
    box.addEventListener("change", () => {
      cleared = [];
      tell(keep());
    });
  }
  button.addEventListener("click", () => {
    const again = cleared;
    cleared = again.length ? [] : ticked();
    for (const box of boxes) box.checked = again.includes(box);
    const isKept = keep();
    tell(isKept, cleared.length ? words.gewist : undefined);
  });
})();
