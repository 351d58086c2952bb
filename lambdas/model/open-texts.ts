import { compare } from './compare.ts';
import { type OpenText, OTHER_TEXTS } from './review.ts';

/** Texts of one field that stewards are shown; the rows of the rest are counted as one. */
const TEXTS_A_FIELD = 200;

/** Texts with the rows of equal ones added up; most rows first, ties by text, whatever the order they come in. */
export function mergeWritings(texts: readonly OpenText[]): OpenText[] {
  return merged(texts, ({ key, text }) => `${key}\n${text}`);
}

/** The first of the texts; the rows of the others, if there are any, as one more with the key OTHER_TEXTS. */
export function cutTexts(texts: readonly OpenText[], most: number): OpenText[] {
  return [...texts.slice(0, most), ...asOthers(texts.slice(most))];
}

function asOthers(texts: readonly OpenText[]): OpenText[] {
  const [first] = texts;
  const rows = texts.reduce((sum, each) => sum + each.rows, 0);
  return first === undefined
    ? []
    : [{ field: first.field, list: first.list, key: OTHER_TEXTS, text: '', rows }];
}

/**
 * What a submission asks, from what its parts tell: by field, one entry a key under the writing with most rows, most rows
 * first, and one entry for the rows of texts beyond the two hundredth.
 */
export function questionsOf(texts: readonly OpenText[]): OpenText[] {
  const fields = Map.groupBy(texts, ({ field }) => field);
  return [...fields]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, of]) => {
      const keys = merged(mergeWritings(of), ({ key }) => key);
      const named = keys.filter(({ key }) => key !== OTHER_TEXTS);
      const others = keys.filter(({ key }) => key === OTHER_TEXTS);
      return [...named.slice(0, TEXTS_A_FIELD), ...asOthers([...named.slice(TEXTS_A_FIELD), ...others])];
    });
}

/** One entry a name, the first of them, with the rows of all. */
function merged(texts: readonly OpenText[], nameOf: (text: OpenText) => string): OpenText[] {
  return [...Map.groupBy(texts, nameOf).values()]
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const settled = same.reduce((sum, each) => sum + (each.settled ?? 0), 0);
      const rows = same.reduce((sum, each) => sum + each.rows, 0);
      return [{ ...first, rows, ...(settled > 0 && { settled }) }];
    })
    .sort(byRows);
}

function byRows(a: OpenText, b: OpenText): number {
  return b.rows - a.rows || compare(a.text, b.text) || compare(a.key, b.key);
}
