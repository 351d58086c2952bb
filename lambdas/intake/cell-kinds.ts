import type { ReadXml } from './read-xml.ts';
import type { NumberKind } from './spreadsheet-number.ts';
import type { ZipFile } from './zip-file.ts';

/** Number formats that need no definition: dates and times among the built-in ones (ECMA-376 18.8.30). */
const BUILT_IN: readonly (readonly [from: number, to: number, kind: NumberKind])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date-time'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

/** Reads from a workbook's styles how each cell style shows numbers. */
export async function cellKinds(
  read: ReadXml,
  zip: ZipFile,
  member: string | undefined,
): Promise<NumberKind[]> {
  const formats = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  if (member === undefined || !zip.has(member)) return kinds;
  let inCells = false;
  await read(member, {
    open: (name, attributes) => {
      const format = Number(attributes.numFmtId ?? 0);
      if (name === 'numFmt') formats.set(format, formatKind(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) kinds.push(formats.get(format) ?? builtIn(format));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}

function builtIn(format: number): NumberKind {
  return BUILT_IN.find(([from, to]) => format >= from && format <= to)?.[2] ?? 'number';
}

/** What a format code shows, by the letters left when literals, colours, currencies and conditions are taken out. */
export function formatKind(code: string): NumberKind {
  const letters = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/AM\/PM|A\/P/gi, 'h')
    .replace(/general/gi, '')
    .split(';')[0]
    ?.toLowerCase();
  if (letters === undefined || /[#?]/.test(letters)) return 'number';
  const time = /[hs]/.test(letters);
  const date = /[yd]/.test(letters) || (/m/.test(letters) && !time);
  if (date && time) return 'date-time';
  if (date) return 'date';
  return time ? 'time' : 'number';
}
