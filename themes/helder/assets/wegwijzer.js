// On the pages of a guide: carries the answers in the address (`?via=1.3` is the first answer to the first
// question and the third to the next) and shows them. Nothing is stored; without this the guide works too.
(() => {
  const section = document.getElementById("k-gegeven");
  const print = document.getElementById("k-afdrukken");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  if (!section) return;
  const { stroom, stap, gids, wijzig, terug } = section.dataset;

  // Where only one way leads here, the page itself knows it.
  const own = section.dataset.via;
  const asked = new URLSearchParams(location.search).get("via");
  const isList = (text) => /^([1-9]\d?(\.[1-9]\d?){0,199})?$/.test(text);
  if (asked === null || asked === own || !isList(asked)) {
    if (own !== undefined) carry(own);
    return;
  }
  carry(asked);
  fetch(stroom)
    .then((answer) => (answer.ok ? answer.json() : null))
    .then((flow) => {
      const choices = flow && walk(flow, asked);
      if (choices) show(choices);
      else forget();
    })
    .catch(() => {});

  function carry(via) {
    for (const [index, link] of answers().entries()) {
      link.href = `${path(link)}?via=${via ? `${via}.` : ""}${index + 1}`;
    }
  }

  // An address that somebody changed by hand: the page alone still holds.
  function forget() {
    for (const link of answers()) link.href = path(link);
    if (own !== undefined) carry(own);
  }

  function answers() {
    return document.querySelectorAll(".antwoorden a");
  }

  function path(link) {
    return link.getAttribute("href").split("?")[0];
  }

  // The questions with the answers given, or nothing when they do not lead to this page.
  function walk(flow, via) {
    const choices = [];
    let id = flow.begin;
    for (const number of via ? via.split(".") : []) {
      const question = flow.vragen[id];
      const answer = question?.antwoorden[number - 1];
      if (!answer) return null;
      const before = choices.map((choice) => choice.number).join(".");
      choices.push({ title: question.titel, text: answer[0], number, href: address(id, before) });
      id = answer[1];
    }
    return id === stap ? choices : null;
  }

  function address(id, via) {
    return `${gids}${id}/${via ? `?via=${via}` : ""}`;
  }

  function show(choices) {
    const last = choices.at(-1);
    if (!last) return;
    const back = document.getElementById("k-terug");
    back.href = last.href;
    back.textContent = terug;
    section.querySelector("dl").replaceChildren(...choices.map(row));
    section.hidden = false;
  }

  function row({ title, text, href }) {
    const row = document.createElement("div");
    const change = element("a", wijzig);
    change.href = href;
    const more = element("span", `: ${title}`);
    more.className = "alleen-voorlezen";
    change.append(more);
    const place = document.createElement("dd");
    place.append(change);
    row.append(element("dt", title), element("dd", text), place);
    return row;
  }

  function element(name, text) {
    const node = document.createElement(name);
    node.textContent = text;
    return node;
  }
})();
