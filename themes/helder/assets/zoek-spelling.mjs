/* Typing errors: what may be meant by a word that does not occur. Loaded only when there is one. */

/** Words of every day: no typing errors, and where the site lacks them the question can do without. */
const ORDINARY = new Set(("zoon dochter kind kinderen broer zus vader moeder ouders man vrouw vriend "
  + "vriendin partner neef nicht opa oma buurman buurvrouw collega jongen meisje iemand niemand "
  + "persoon mensen iets niets alles ding dingen eigenlijk graag even misschien gewoon snel lang kort "
  + "heel erg veel weinig vaak soms altijd nooit nu straks morgen vandaag gisteren goed slecht beter "
  + "best leuk moeilijk makkelijk zelf samen alleen precies ongeveer meteen zomaar weet weten zeg "
  + "zeggen vind vinden denk denken zoek zoeken kijk kijken vertel vertellen begrijp begrijpen snap "
  + "betekent betekenen bedoel gebeurt gebeuren regel regelen duurt duren begin beginnen blijf blijven "
  + "kom komen laat laten lukt lukken klopt help helpen bestaat bestaan heten heet nodig hallo dank")
  .split(" "));

/** What costs this much more than the best is not worth a mention. */
const LIKELY = 0.8;

export const isOrdinary = (word) => ORDINARY.has(word);

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
 * Lists of words, the best first: a word that differs little, one that begins so, or two that are
 * written as one. `near` holds words of the site that begin or end like it, with log2 of their pages.
 */
export function corrections(word, near) {
  const most = editsFor(word);
  const words = new Map(near);
  const found = [];
  const add = (option, cost) => found.push({ option, cost });
  for (const [other, frequency] of words) {
    const edits = distance(word, other, most);
    const often = frequency / 12;
    if (other === word) continue;
    if (edits <= most) add([other], edits + (word[0] === other[0] ? 0 : 0.3) - often);
    else if (word.startsWith(other)) {
      const rest = word.slice(other.length);
      const tail = [rest, rest.replace(/^s/, "")].find((end) => end.length > 2 && words.has(end));
      if (tail) add([other, tail], 2.5 - Math.min(other.length, tail.length) / 5);
    }
  }
  found.sort((a, b) => a.cost - b.cost || (a.option < b.option ? -1 : 1));
  return found.filter(({ cost }) => cost < found[0].cost + LIKELY).slice(0, 4)
    .map(({ option }) => option);
}

/** Words of the site that begin or end with one of the words: the most frequent. */
export function compounds(words, near) {
  const holds = (other) => words.some((word) => word.length > 3 && other.length > word.length + 2
    && (other.startsWith(word) || other.endsWith(word)));
  return [...new Map(near.filter(([other]) => holds(other)))]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 4).map(([other]) => other);
}
