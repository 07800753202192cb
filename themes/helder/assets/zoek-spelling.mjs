/* Typing errors: what may be meant by a word that does not occur. Loaded only when there is one. */

/** What costs this much more than the best is not worth a mention. */
const LIKELY = 0.8;

/** How many edits a word of this length may be away. */
export const editsFor = ({ length }) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Insertions, deletions, replacements and swaps of neighbours that make `b` of `a` (optimal string
 * alignment). It gives up beyond `most`.
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return above[b.length];
}

/**
 * What is meant by a word that does not occur: `options`, lists of one word that differs little, the
 * best first, or `wholes`, compounds of which it is a part. `near` holds words of the site that begin
 * or end like it, with log2 of their pages.
 */
export function guesses([word, lemma], near) {
  const most = editsFor(word);
  const found = [...new Map(near)].filter(([other]) => other !== word).map(([other, frequency]) => {
    const edits = distance(word, other, most);
    return { other, edits, cost: edits + (word[0] === other[0] ? 0 : 0.3) - frequency / 12 };
  }).filter(({ edits }) => edits <= most)
    .sort((a, b) => a.cost - b.cost || (a.other < b.other ? -1 : 1));
  const wholes = compounds([word, lemma], near);
  // A part that is spelled right says more than a word that is spelled otherwise.
  if (wholes.length && !found.some(({ other }) => other.includes(word))) return { options: [], wholes };
  const options = found.filter(({ cost }) => cost < found[0].cost + LIKELY).slice(0, 4);
  return { options: options.map(({ other }) => [other]), wholes: [] };
}

/** Two words that may have been written as one: the longest beginnings that the site has. */
export function splits(word, near) {
  return [...new Set(near.map(([other]) => other))]
    .filter((head) => head.length > 2 && head.length < word.length - 2 && word.startsWith(head))
    .sort((a, b) => b.length - a.length).slice(0, 2)
    .flatMap((head) => {
      const rest = word.slice(head.length);
      return [rest, rest.replace(/^s/, ""), rest.replace(/ing$/, "en")].map((tail) => [head, tail]);
    }).filter(([, tail], at, all) => tail.length > 2 && tail !== all[at - 1]?.[1]);
}

const AFFIXES = new Set(("over onder voor door achter samen tegen terug weer mede ings ingen isch erij "
  + "heid heden schap schappen lijk lijke baar loze loos tjes ster aars").split(" "));

/** Is this what is left of a compound, or only an ending or a prefix? */
const isWord = (rest) => rest.length > 3 && /[aeiouy]/.test(rest) && !AFFIXES.has(rest);

/** Words of the site that begin or end with one of the words: the most frequent. */
function compounds(words, near) {
  const holds = (other) => words.some((word) => word.length > 3
    && ((other.startsWith(word) && isWord(other.slice(word.length)))
      || (other.endsWith(word) && isWord(other.slice(0, -word.length)))));
  return [...new Map(near.filter(([other]) => holds(other)))]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 4).map(([other]) => other);
}

/** The longest word of the site that a word begins with. */
export function part(word, near) {
  return near.map(([other]) => other)
    .filter((other) => other.length > 3 && word.startsWith(other) && isWord(word.slice(other.length)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
}

/** How much a question lacks without a word that nobody wrote: a verb can be missed more easily. */
export const doubt = (word) => (/^ge.+[dt]$|..(?<!ing)en$/.test(word) ? 0.5 : 1);
