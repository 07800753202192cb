// What an answer to a golden query is worth.
//
// A query is {"vraag", "klasse", "eerst", "niet", "nu"}: `eerst` is the address that must come first, or
// a list of addresses that are equally right, or null where nothing may be shown as an answer; `niet`
// are addresses that must not be among the first ten; `nu` is where it stands now, if not first.

const WITHIN = 10;

/** What at least must come first, in percents of the queries of a class (issue 4). */
export const BARS = {
  exact: 100,
  verbuiging: 97,
  "vals-paar": 100,
  samenstelling: 90,
  typefout: 92,
  tekens: 100,
  afkorting: 100,
  "hele-vraag": 95,
  "gemeente-en-thema": 100,
  "geen-antwoord": 100,
  oud: 100,
};

/** The class that has a bar: `samenstelling` for `samenstelling-staart`. */
export function barOf(kind) {
  const name = Object.keys(BARS).find((bar) => kind === bar || kind.startsWith(`${bar}-`));
  if (!name) throw new Error(`no bar for the class ${kind}`);
  return name;
}

/** @param addresses the addresses of the results, best first, from the site's root */
export function judge(query, addresses) {
  const right = query.eerst == null ? [] : [query.eerst].flat();
  const unwanted = (query.niet ?? []).filter((page) => addresses.slice(0, WITHIN).includes(page));
  if (right.length === 0) {
    const silent = "niet" in query || addresses.length === 0;
    const good = silent && unwanted.length === 0;
    return { first: good, three: good, unwanted };
  }
  const place = addresses.findIndex((address) => right.includes(address));
  return {
    first: place === 0 && unwanted.length === 0,
    three: place >= 0 && place < 3 && unwanted.length === 0,
    place: place < 0 ? undefined : place + 1,
    unwanted,
  };
}

/** A page that is not among the first ten. */
export const ABSENT = WITHIN + 1;

/** Did the right page lose its place? `nu` says which that was; without it, the first. */
export function isWorse({ query, verdict }) {
  if (verdict.first) return false;
  if (query.nu === undefined) return true;
  return (verdict.place ?? ABSENT) > query.nu || verdict.unwanted.length > 0;
}

/** Per class and per bar: how many there are, how many first, how many in the first three. */
export function tally(verdicts, nameOf) {
  const rows = new Map();
  for (const { query, verdict } of verdicts) {
    const name = nameOf(query.klasse);
    const row = rows.get(name) ?? { name, queries: 0, first: 0, three: 0 };
    row.queries += 1;
    row.first += verdict.first;
    row.three += verdict.three;
    rows.set(name, row);
  }
  return [...rows.values()];
}

/** The bars that are not reached. */
export function below(verdicts) {
  return tally(verdicts, barOf).filter(({ name, first, queries }) => first * 100 < BARS[name] * queries);
}
