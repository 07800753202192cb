/* What results can be narrowed by. Loaded when there are results, or when something is chosen. */

/** The values of a facet from its files, each with its label and pages. */
export function valuesOf(rows, decodePages) {
  const values = new Map();
  for (const [value, label, text] of rows) {
    const pages = decodePages(text);
    values.set(value, { value, label, pages: [...(values.get(value)?.pages ?? []), ...pages] });
  }
  return values;
}

/**
 * Per facet its values, each with the number of pages that choosing it would leave of those found.
 * `facets` are `{ id, values }`; `chosen` are `{ id, value, holds(page) }`. What is chosen stays,
 * also when it leaves nothing.
 */
export function counted(facets, found, chosen) {
  return facets.map(({ id, values }) => {
    const others = chosen.filter((filter) => filter.id !== id);
    const left = new Set(found.filter((page) => others.every((filter) => filter.holds(page))));
    const isChosen = (value) => chosen.some((filter) => filter.id === id && filter.value === value);
    return {
      id,
      values: [...values.values()]
        .map(({ pages, ...row }) => ({ ...row, count: pages.filter((page) => left.has(page)).length }))
        .filter(({ value, count }) => count || isChosen(value)),
    };
  });
}
