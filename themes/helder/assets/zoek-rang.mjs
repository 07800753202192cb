/* Which pages come first: what the words of a query found, weighed. Knows no files and no DOM. */

/** Extra, as a share of the weaker word, for words beside each other as in the query, or near. */
const PHRASE = 0.6;
const NEAR = 0.25;
/** How much more a page is worth that holds all words. */
const ALL = 1.5;
/** Pages that hold less than this share of what the best page holds are left out. */
const LEAST = 0.6;
/** The last position that is told; words there may stand anywhere behind it. */
const FAR = 156;
/** What a title adds that says what the query says, and no more. */
const TITLE = 1.5;
/** What the share of a title is worth of which a word says a part only. */
const PART_OF_WORD = 0.5;
/** What the head of a page counts for when a section is chosen to point at. */
const HEAD = 0.4;
/** Who names no place wants the answer for all; a place that is named goes before any topic. */
const KINDS = { gemeente: 0.7, regio: 0.8, bron: 0.8 };
const PLACES = { gemeente: 2, regio: 1.6 };
/** Who asks a question wants its answer. */
const QUESTION = 1.35;

/** The part of a page and the position in it; of a title also how many words it has. */
export const decodePlace = (section, code) => (section
  ? { section: section - 1, position: code < 32 ? code : 32 + (code - 32) * 4 }
  : { section: 0, position: code % 10, among: Math.floor(code / 10) + 1 });

/** The pages of an index, of which `entry` is index.json, in the order in which they answer. */
export class Ranking {
  #entry;

  constructor(entry) {
    this.#entry = entry;
  }

  /** The kind of a page: id, label and first page. */
  kind(page) {
    return this.#entry.soorten.findLast(([, , first]) => first <= page) ?? [];
  }

  /** All pages, where nothing is asked: those for everybody first. */
  all() {
    const weight = (page) => KINDS[this.kind(page)[0]] ?? 1;
    return Array.from({ length: this.#entry.paginas }, (_, page) => ({ page, points: 0, parts: [] }))
      .sort((a, b) => weight(b.page) - weight(a.page) || a.page - b.page);
  }

  /**
   * The pages that hold enough of the query, the best first. `terms` hold what they match, `missing`
   * found nothing; `chosen` are the filters.
   */
  best(words, terms, missing, chosen) {
    const about = {
      isQuestion: words.length > 2 && words[0].stop,
      isPlace: chosen.some(({ id }) => PLACES[id]),
    };
    const byPage = new Map();
    terms.forEach(({ matches }, index) => {
      for (const { kind, form, weight, list, idf } of matches) {
        list.pages.forEach((page, at) => {
          const points = (idf * weight * list.impacts[at]) / 63;
          const parts = byPage.get(page) ?? [];
          if (!parts.length) byPage.set(page, parts);
          const part = { points, kind, form, ...decodePlace(list.sections[at], list.codes[at]) };
          if (!(worth(parts[index]) >= worth(part))) parts[index] = part;
        });
      }
    });
    const hits = Array.from(byPage, ([page, parts]) => this.#weigh(page, parts, terms, about));
    const current = hits.filter(({ expired }) => !expired);
    const least = LEAST * (current.length ? current : hits)
      .reduce((most, { share }) => Math.max(most, share), 0);
    // A page that happens to have the rest of what is asked is no answer, unless it is about that.
    const isSure = terms.reduce((sum, { idf }) => sum + idf, 0)
      >= missing.reduce((sum, { doubt = 1 }) => sum + doubt, 0) * Math.log(2 + this.#entry.paginas);
    return hits
      .filter(({ share, title }) => title > 0.99 || (share >= least && (isSure || title > 0.5)))
      .sort((a, b) => a.expired - b.expired || b.points - a.points || a.page - b.page);
  }

  #weigh(page, parts, terms, { isQuestion, isPlace }) {
    const sum = (of) => terms.reduce((total, term, index) => total + of(term, parts[index], index), 0);
    const whole = sum(({ idf }) => idf);
    const share = sum(({ idf }, part) => (part ? idf : 0)) / whole;
    const near = sum(({ at }, part, index) =>
      (index ? nearness(parts[index - 1], part, at - terms[index - 1].at) : 0));
    const title = titleShare(parts);
    const titled = sum(({ idf }, part) => (part?.among ? idf : 0)) / whole;
    const kind = this.kind(page)[0];
    const place = PLACES[kind] && titleShare(parts.filter(isName)) > 0.99 ? PLACES[kind] : 0;
    const all = share > 0.999 ? ALL : 1;
    const points = (sum((_, part) => part?.points ?? 0) + near) * share * all
      * (place || isPlace ? 1 : (KINDS[kind] ?? 1)) * (isQuestion && kind === "vraag" ? QUESTION : 1)
      + whole * (TITLE * title ** 2 * titled * share + place) * share;
    return { page, points, share, near, title, expired: page >= this.#entry.actueel, parts };
  }

  /** The section that holds most of the query. The head, which results show, counts for less. */
  section({ parts }) {
    const points = [];
    for (const part of parts) {
      if (!part) continue;
      points[part.section] = (points[part.section] ?? 0) + part.points * (part.section ? 1 : HEAD);
    }
    return points.reduce((best, sum, section) => (sum > (points[best] ?? 0) ? section : best), 0);
  }
}

/** What two words of the query earn by standing together in a section. */
function nearness(one, two, apart) {
  if (!one || !two || one.section !== two.section) return 0;
  if (Math.max(one.position, two.position) >= FAR) return 0;
  const steps = two.position - one.position;
  const share = steps === apart ? PHRASE : Math.abs(steps) <= 10 ? NEAR : 0;
  return share * Math.min(one.points, two.points);
}

/** For choosing what a word of the query finds best on a page. */
const worth = (part) => part && part.points * (part.among ? 2 : 1);

const isName = (part) => part && (part.kind === "woord" || part.kind === "synoniem");

/** The share of a title that the query says. A word may stand for several of its words. */
function titleShare(parts) {
  const titled = parts.filter((part) => part?.among);
  const words = Math.max(...titled.map(({ among }) => among));
  const said = new Map(titled.map(({ position, among, kind }) =>
    [position, (kind === "deel" ? PART_OF_WORD : 1) * (words - among + 1) / words]));
  return Math.min(1, [...said.values()].reduce((sum, share) => sum + share, 0));
}
