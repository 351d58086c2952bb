import { codeListsIn } from '../../../lambdas/contracts/codelists/index.ts';
import { ambiguousKeys, codeMatcher } from '../../../lambdas/contracts/codelists/match-code.ts';
import { nearCoder } from '../../../lambdas/contracts/codelists/near-code.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import { saudiArabia } from '../../../lambdas/profile/saudi-arabia.ts';

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /[A-Za-z]/;

const LISTS = [...codeListsIn(bahrain).values(), ...Object.values(saudiArabia.lists)];

describe.each(LISTS)('code list $id, $source', (list) => {
  const parents = new Map(list.codes.map(({ code, parent }) => [code, parent]));

  test('has each code once, under a parent of the list', () => {
    expect(parents.size).toBe(list.codes.length);
    const orphans = list.codes.filter(({ parent }) => parent !== null && !parents.has(parent));
    expect(orphans).toEqual([]);
  });

  test('has titles and its own name in both languages', () => {
    const titles = [list.title, ...list.codes.map(({ title }) => title)];
    const wrong = titles.filter(({ ar, en }) => !ARABIC.test(ar) || !LATIN.test(en) || ARABIC.test(en));
    expect(wrong).toEqual([]);
    expect(list.source).not.toBe('');
  });

  test('has no writing that could mean two codes', () => {
    expect(ambiguousKeys(list)).toEqual([]);
  });

  test('reads nothing into what it says is ambiguous', () => {
    const match = codeMatcher(list);
    const near = nearCoder(list);
    const read = (list.ambiguous ?? []).filter((text) => match(text) !== null || near(text) !== null);
    expect(read).toEqual([]);
  });

  test('reads each title and alias as its code or as one below that says the same', () => {
    const match = codeMatcher(list);
    const within = (code: string | null, ancestor: string): boolean =>
      code !== null && (code === ancestor || within(parents.get(code) ?? null, ancestor));
    const lost = list.codes.flatMap(({ code, title, aliases }) =>
      [code, title.ar, title.en, ...aliases].filter((text) => !within(match(text), code)),
    );
    expect(lost).toEqual([]);
  });
});

test.each([
  ['sex', 2],
  ['nationality', 249 + 1],
  ['marital-status', 4],
  ['isced-level', 9],
  ['isced-f', 11 + 29 + 80],
  ['isic', 21 + 88 + 238 + 419],
  ['isic-high-level', 10],
])('%s has %i codes', (id, count) => {
  expect(codeListsIn(bahrain).get(id)?.codes).toHaveLength(count);
});

test('each country has its own regions and entities under the same ids', () => {
  expect(codeListsIn(bahrain).get('governorate')).toBe(bahrain.lists.governorate);
  expect(codeListsIn(saudiArabia).get('entity')).toBe(saudiArabia.lists.entity);
  for (const { lists } of [bahrain, saudiArabia])
    expect(Object.entries(lists).map(([id, list]) => [id, list.id])).toEqual([
      ['governorate', 'governorate'],
      ['entity', 'entity'],
    ]);
  expect(bahrain.lists.governorate.codes).toHaveLength(4);
  expect(saudiArabia.lists.governorate.codes).toHaveLength(13);
});
