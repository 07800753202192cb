/* Filters the index of titles on the search page by `?q=`. Without JavaScript the index is simply complete. */

const index = document.getElementById("k-zoek-index");
const stand = document.getElementById("k-zoek-stand");
const veld = document.getElementById("k-zoek");

/** Lower case without accents and apostrophes: "’s-Hertogenbosch" becomes "s-hertogenbosch". */
const vouw = (tekst) =>
  tekst.normalize("NFD").replace(/[\u0300-\u036f'’‘]/g, "").toLowerCase();

const rijen = [...index.querySelectorAll("li")].filter((rij) => rij.closest(".zoek-groep"));
const teksten = rijen.map((rij) => vouw(`${rij.textContent} ${rij.dataset.woorden ?? ""}`));

/** Shows the rows that hold every word of the query, and says how many there are. */
function filter(vraag) {
  const woorden = vouw(vraag).split(/\s+/).filter(Boolean);
  let aantal = 0;
  rijen.forEach((rij, nummer) => {
    const past = woorden.every((woord) => teksten[nummer].includes(woord));
    rij.hidden = !past;
    if (past) aantal += 1;
  });
  for (const groep of index.querySelectorAll(".zoek-groep")) {
    groep.hidden = !groep.querySelector("li:not([hidden])");
  }
  for (const sprongen of index.querySelectorAll(".sprongen")) sprongen.hidden = woorden.length > 0;
  const { een, meer, geen } = stand.dataset;
  const zin = aantal === 0 ? geen : aantal === 1 ? een : meer;
  stand.textContent = woorden.length === 0
    ? ""
    : zin.replace("{aantal}", String(aantal)).replace("{vraag}", vraag.trim());
}

let wacht;
veld.addEventListener("input", () => {
  clearTimeout(wacht);
  wacht = setTimeout(() => {
    const adres = new URL(location.href);
    if (veld.value.trim()) adres.searchParams.set("q", veld.value.trim());
    else adres.searchParams.delete("q");
    history.replaceState(null, "", adres);
    filter(veld.value);
  }, 120);
});

veld.form.addEventListener("submit", (gebeurtenis) => {
  gebeurtenis.preventDefault();
  filter(veld.value);
});

veld.value = new URLSearchParams(location.search).get("q") ?? "";
filter(veld.value);
