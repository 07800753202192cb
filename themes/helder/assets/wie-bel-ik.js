// Whom to call: shows the contacts of two municipalities beside each other, as they stand on their own
// pages. The choice is in the address; nothing is stored. Without this the list of links does the same.
(() => {
  const form = document.getElementById("k-bel");
  const links = [...document.querySelectorAll("#k-bel-lijst a")];
  // Browsers fetch no other page from disk.
  if (form && location.protocol === "file:") form.hidden = true;
  if (!form || !links.length || form.hidden) return;
  const { kies, fout, niet, woont, werkt, getoond, meer } = form.dataset;
  const error = document.getElementById("k-bel-fout");
  const status = document.getElementById("k-bel-stand");
  const blocks = document.getElementById("k-bel-blokken");
  const { woon: home, werk: work } = form.elements;

  const places = links.map((link) => {
    const url = new URL(link.href);
    const id = url.pathname.split("/").at(-2);
    return { id, name: link.textContent, address: link.href };
  });
  for (const select of [home, work]) {
    select.append(new Option(kies, ""), ...places.map(({ id, name }) => new Option(name, id)));
  }
  delete form.dataset.wacht;
  // Who has the form does not need the long list.
  document.getElementById("k-bel-lijst").open = false;

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!home.value) {
      error.textContent = fout;
      home.setAttribute("aria-invalid", "true");
      home.setAttribute("aria-describedby", error.id);
      home.focus();
      return;
    }
    const query = new URLSearchParams({ woon: home.value });
    if (work.value) query.set("werk", work.value);
    if (`?${query}` !== location.search) history.pushState(null, "", `?${query}`);
    show();
  });
  window.addEventListener("popstate", show);
  show();

  // What the address asks for.
  async function show() {
    error.textContent = "";
    home.removeAttribute("aria-invalid");
    home.removeAttribute("aria-describedby");
    const query = new URLSearchParams(location.search);
    const find = (key) => places.find(({ id }) => id === query.get(key));
    const [lives, works] = [find("woon"), find("werk")];
    home.value = lives?.id ?? "";
    work.value = works?.id ?? "";
    const wanted = [lives && [lives, woont]];
    if (works && works.id !== lives?.id) wanted.push([works, werkt]);
    const asked = location.search;
    const made = await Promise.all(
      wanted.filter(Boolean).map(([place, title], index) => block(place, title, index)),
    );
    // Somebody may have chosen again in the meantime.
    if (asked !== location.search) return;
    blocks.replaceChildren(...made);
    const names = wanted.filter(Boolean).map(([place]) => place.name).join(" en ");
    status.textContent = names && fill(getoond, "gemeenten", names);
  }

  // The contacts on the page of a municipality, with ids and links that are right here.
  async function block(place, title, index) {
    const own = await contacts(place.address).catch(() => null);
    const section = own ?? document.createElement("section");
    const heading = own?.querySelector("h2") ?? document.createElement("h2");
    heading.id = `k-bel-kop-${index}`;
    heading.textContent = fill(title, "gemeente", place.name);
    section.setAttribute("aria-labelledby", heading.id);
    section.prepend(heading);
    if (!own) section.append(paragraph(fill(niet, "gemeente", place.name)));
    const link = document.createElement("a");
    link.href = own ? place.address.split("#")[0] : place.address;
    link.textContent = fill(meer, "gemeente", place.name);
    section.append(paragraph(link));
    return section;
  }

  async function contacts(address) {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const section = page.getElementById("k-wie-bel-ik")?.closest("section");
    if (!section) return null;
    for (const link of section.querySelectorAll("a[href]")) {
      link.href = new URL(link.getAttribute("href"), address).href;
    }
    return document.adoptNode(section);
  }

  function paragraph(content) {
    const node = document.createElement("p");
    node.append(content);
    return node;
  }

  function fill(text, name, value) {
    return text.replace(`{${name}}`, () => value);
  }
})();
