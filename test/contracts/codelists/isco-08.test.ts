import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { comparisonKey } from '../../../lambdas/contracts/codecs/comparison-key.ts';
import { isco08 } from '../../../lambdas/contracts/codelists/isco-08.ts';
import { iscoRows } from '../../../lambdas/contracts/codelists/isco-08-rows.ts';
import type { Code } from '../../../lambdas/model/code-list.ts';

const ofDepth = (depth: number) => isco08.codes.filter(({ code }) => code.length === depth);
const unitGroups = ofDepth(4);
const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
const isLatin = (text: string) => /[a-z]/i.test(text);

describe('ISCO-08', () => {
  test('has 10 major, 43 sub-major, 130 minor and 436 unit groups, each once', () => {
    expect([1, 2, 3, 4].map((depth) => ofDepth(depth).length)).toEqual([10, 43, 130, 436]);
    expect(new Set(isco08.codes.map(({ code }) => code)).size).toBe(10 + 43 + 130 + 436);
  });

  test('every group but the major ones belongs to a group that exists', () => {
    const codes = new Set<string | null>(isco08.codes.map(({ code }) => code));
    expect(
      isco08.codes.filter(({ code, parent }) => (code.length === 1 ? parent !== null : !codes.has(parent))),
    ).toEqual([]);
  });

  test('every group is titled in Arabic and in English', () => {
    const wrong = isco08.codes.filter(
      ({ title }) => !isArabic(title.ar) || isLatin(title.ar) || isArabic(title.en),
    );
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test('every unit group has everyday titles in both languages', () => {
    const thin = unitGroups.filter(
      ({ aliases }) =>
        aliases.filter(isArabic).length < 2 || aliases.filter((alias) => !isArabic(alias)).length < 2,
    );
    expect(thin.map(({ code }) => code)).toEqual([]);
  });

  test('a writing stands under one unit group only', () => {
    const codes = new Map<string, Set<string>>();
    for (const { code, title, aliases } of unitGroups) {
      for (const key of [title.ar, title.en, ...aliases].map(comparisonKey)) {
        codes.set(key, (codes.get(key) ?? new Set()).add(code));
      }
    }
    expect([...codes].filter(([, found]) => found.size > 1).map(([key, found]) => [key, ...found])).toEqual(
      [],
    );
    expect(codes.has('')).toBe(false);
  });

  test('no alias keeps a bracket or bar of the table it was spread from', () => {
    expect(unitGroups.flatMap(({ aliases }) => aliases).filter((alias) => /[()|]/.test(alias))).toEqual([]);
  });
});

describe('the rows of the table', () => {
  const only = (table: string) => iscoRows(table)[0] as Code; // a table of one row

  test('a line is a code and two titles, the lines under it aliases', () => {
    expect(
      iscoRows('24 Finance | المالية\n2411 Accountants | المحاسبون\n  auditor, cpa\n  محاسب، مدقق\n'),
    ).toEqual([
      { code: '24', parent: '2', title: { ar: 'المالية', en: 'Finance' }, aliases: [] },
      {
        code: '2411',
        parent: '241',
        title: { ar: 'المحاسبون', en: 'Accountants' },
        aliases: ['auditor', 'cpa', 'محاسب', 'مدقق'],
      },
    ]);
  });

  test('(a|b) offers words, (ة) both genders throughout', () => {
    expect(only('1 A | ا\n (bus|tram) (driver|)').aliases).toEqual([
      'bus driver',
      'bus',
      'tram driver',
      'tram',
    ]);
    expect(only('1 A | ا\n مهندس(ة) (مدني(ة)|موقع)').aliases).toEqual([
      'مهندس مدني',
      'مهندسة مدنية',
      'مهندس موقع',
      'مهندسة موقع',
    ]);
  });

  test.each(['24 Finance', 'Finance | المالية', '24111 Finance | المالية'])('%p is no row', (line) => {
    expect(() => iscoRows(line)).toThrow(/not a row of ISCO-08/);
  });
});

const published = new URL('../../../../shared/data/esco/ISCOGroups_en.csv', import.meta.url);
if (!existsSync(published)) {
  console.warn(
    'skipped: ../shared/data/esco/ISCOGroups_en.csv is absent, titles not compared with a published list',
  );
}
const comparing = existsSync(published) ? test : test.skip;

comparing('codes and English titles are those of the published ISCO-08', () => {
  /** The ILO writes organization and programme, the Commission organisation and program. */
  const spelling = (title: string) =>
    comparisonKey(title)
      .replace(/is(?=ation)/g, 'iz')
      .replace('programme', 'program');
  const rows: { code: string; preferredLabel: string }[] = parse(readFileSync(published, 'utf8'), {
    columns: true,
    bom: true,
  });
  const byCode = (a: readonly string[], b: readonly string[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
  const ours = isco08.codes.map(({ code, title }) => [code, spelling(title.en)]);
  expect(ours.sort(byCode)).toEqual(
    rows.map(({ code, preferredLabel }) => [code, spelling(preferredLabel)]).sort(byCode),
  );
});
