/* Narrows a list, and the map beside it, to what is chosen. Each choice has a mark (data-f), and what it
   holds for carries the same one. What is chosen stands in the address. */

/** Whether something with `marks` (a text such as "a3 c0") has every mark asked for. */
export function matches(marks, wanted) {
  const own = new Set(marks.split(" "));
  return wanted.every((mark) => own.has(mark));
}

/** Whether something that answers to one field alone is not what is asked for there. */
export function differs(mark, wanted) {
  return wanted.some((other) => other[0] === mark[0] && other !== mark);
}

/** The address of what is chosen: pairs of a name and a value, those without a value left out. */
export function address(pairs) {
  return `?${new URLSearchParams(pairs.filter(([, value]) => value))}`.replace(/\?$/, "");
}

/** What is told of the number that is left. */
export function told(count, { een, meer, geen }) {
  return [geen, een][count] ?? meer.replace("{aantal}", count);
}

function start(form) {
  const selects = [...form.querySelectorAll("select")];
  const status = form.querySelector("[role=status]");
  const reset = form.querySelector("[type=reset]");
  const items = [...document.querySelectorAll("li[data-f]")];
  const drawn = [...document.querySelectorAll("svg [data-f]")];
  const ground = [...document.querySelectorAll("svg [data-alleen]")];
  const groups = [...new Set(items.map((item) => item.closest("section")))];

  function show() {
    const wanted = selects.map(({ selectedOptions: [option] }) => option.dataset.f).filter(Boolean);
    for (const item of items) item.hidden = !matches(item.dataset.f, wanted);
    for (const part of drawn) part.classList.toggle("weg", !matches(part.dataset.f, wanted));
    for (const part of ground) part.classList.toggle("weg", differs(part.dataset.alleen, wanted));
    for (const group of groups) {
      group.hidden = groups.length > 1 && !group.querySelector("li[data-f]:not([hidden])");
    }
    // Something may stand in more than one group.
    const left = new Set(items.filter(({ hidden }) => !hidden).map((item) => item.querySelector("a").href));
    status.textContent = wanted.length ? told(left.size, form.dataset) : "";
    reset.hidden = !wanted.length;
  }

  function recall() {
    const params = new URL(location).searchParams;
    for (const select of selects) {
      select.value = params.get(select.name) ?? "";
      // A value that is not offered.
      if (select.selectedIndex < 0) select.value = "";
    }
    show();
  }

  /** What was changed last: letters typed in one field are one step in the history. */
  let last;
  function remember(target) {
    const next = location.pathname + address(selects.map(({ name, value }) => [name, value]));
    history[target && target === last ? "replaceState" : "pushState"](null, "", next);
    last = target;
    show();
  }

  form.addEventListener("change", ({ target }) => remember(target));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const select of selects) select.value = "";
    remember(null);
    selects[0].focus();
  });
  addEventListener("popstate", () => {
    last = null;
    recall();
  });
  recall();
}

if (globalThis.document) {
  if (document.readyState === "loading") {
    await new Promise((done) => { document.addEventListener("DOMContentLoaded", done); });
  }
  const form = document.querySelector("form.filter");
  if (form) start(form);
}
