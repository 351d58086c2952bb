import type { Code, CodeList } from '../../model/code-list.ts';
import { cellRows, written } from '../../model/code-table.ts';
import { isicAToB } from './isic-a-b.ts';
import { isicC } from './isic-c.ts';
import { isicDToF } from './isic-d-f.ts';
import { isicGToI } from './isic-g-i.ts';
import { isicJToN } from './isic-j-n.ts';
import { isicOToU } from './isic-o-u.ts';

const TABLES = [isicAToB, isicC, isicDToF, isicGToI, isicJToN, isicOToU];

/** Economic activities: sections by letter, divisions, groups and classes by their two, three and four digits. */
export const isic: CodeList = {
  id: 'isic',
  title: { ar: 'النشاط الاقتصادي', en: 'Economic activity' },
  source: 'ISIC Rev.4 (UN, Statistical Papers M 4/4, 2008); Arabic titles are our own rendering',
  codes: activities(cellRows(TABLES.join(''))),
};

const parents = new Map(isic.codes.map(({ code, parent }) => [code, parent]));

/** Letter of the section a code of any depth belongs to; null when it is no code of the list. */
export function isicSection(code: string): string | null {
  const parent = parents.get(code);
  if (parent === undefined) return null;
  return parent === null ? code : isicSection(parent);
}

/**
 * Rows in the classification's own order, so that a division belongs to the section above it. A title of `=` is
 * the parent's, with its aliases: the code is the only one of its parent and says the same. Throws on a row
 * without a place or a title.
 */
function activities(rows: string[][]): Code[] {
  const read = new Map<string, Code>();
  let section: string | null = null;
  for (const [code = '', en = '', ar = en, aliases = ''] of rows) {
    if (code.length === 1) section = code;
    const parent: string | null = code.length === 1 ? null : code.length === 2 ? section : code.slice(0, -1);
    const same = en === '=' && parent !== null ? read.get(parent) : null;
    const title = same === null ? { ar, en } : same?.title;
    if (!title || title.ar === title.en) throw new Error(`ISIC ${code} has no place or no title.`);
    read.set(code, { code, parent, title, aliases: [...(same?.aliases ?? []), ...written(aliases)] });
  }
  return [...read.values()];
}
