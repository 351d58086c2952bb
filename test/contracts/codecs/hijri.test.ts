import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hijriToIso, hijriYearOf } from '../../../lambdas/contracts/codecs/hijri.ts';
import { readDate } from '../../../lambdas/contracts/codecs/read-date.ts';

const REFERENCE = fileURLToPath(new URL('../../../../shared/data/hijri/', import.meta.url));

/** Rows of a tab separated reference file; null, said aloud, where it is absent. */
function reference(name: string): string[][] | null {
  const file = `${REFERENCE}${name}`;
  if (!existsSync(file)) {
    console.warn(`Skipped: the reference file ${name} is not here.`);
    return null;
  }
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t'));
}

/** Every pair of a file, as the text of the days that come out otherwise. */
function wrong(pairs: readonly string[][]): string[] {
  return pairs
    .map(([hijri = '', gregorian = '']) => ({
      hijri,
      day: hijri.split(/\D/).map(Number),
      gregorian: gregorian.replaceAll('/', '-'),
    }))
    .filter(
      ({ day: [year = 0, month = 0, day = 0], gregorian }) => hijriToIso(year, month, day) !== gregorian,
    )
    .map(({ hijri }) => hijri);
}

describe('the Umm al-Qura calendar', () => {
  const months = reference('hijri_gregorian_reference.tsv');
  const days = reference('moj_pairs.tsv');

  (months === null ? test.skip : test)('agrees with every published month start', () => {
    expect(months?.length).toBe(1892);
    expect(wrong(months ?? [])).toEqual([]);
  });

  (days === null ? test.skip : test)('agrees with every published court date', () => {
    expect(days?.length).toBe(882);
    expect(wrong(days ?? [])).toEqual([]);
  });

  (months === null ? test.skip : test)(
    'and with every one of them written with the name of its month',
    () => {
      const names = [
        ['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة'],
        ['رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة'],
      ].flat();
      const read = (text: string) => readDate(text, { order: 'dmy', latestYear: null });
      const otherwise = (months ?? []).filter(([hijri = '', gregorian]) => {
        const [year, month, day] = hijri.split('-').map(Number);
        const written = `${day} ${names[(month ?? 0) - 1]} ${year} هـ`;
        return read(written)?.iso !== gregorian || read(hijri)?.calendar !== 'hijri';
      });
      expect(otherwise).toEqual([]);
    },
  );

  test.each([
    [1443, 9, 1, '2022-04-02'],
    [1444, 10, 1, '2023-04-21'],
    [1445, 12, 10, '2024-06-16'],
    [1400, 1, 1, '1979-11-20'],
  ])('%d-%d-%d is %s', (year, month, day, iso) => {
    expect(hijriToIso(year, month, day)).toBe(iso);
  });

  test.each([
    [1342, 12, 29],
    [1501, 1, 1],
    [1446, 0, 1],
    [1446, 13, 1],
    [1446, 1, 0],
    [1446, 1, 31],
  ])('%d-%d-%d is no day of the table', (year, month, day) => {
    expect(hijriToIso(year, month, day)).toBeNull();
  });

  test('a Gregorian year ends in the Hijri year it should', () => {
    expect([1900, 1999, 2025, 2026, 2076, 2100].map(hijriYearOf)).toEqual([
      1343, 1420, 1447, 1448, 1500, 1500,
    ]);
  });
});
