import { listKeys } from '../../../lambdas/contracts/codelists/code-writings.ts';
import { codeListsIn } from '../../../lambdas/contracts/codelists/index.ts';
import { nearCoder } from '../../../lambdas/contracts/codelists/near-code.ts';
import type { Code, CodeList } from '../../../lambdas/model/code-list.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import { saudiArabia } from '../../../lambdas/profile/saudi-arabia.ts';

/** Slips of the pen, with the code they were meant for and how many letters are wrong; or null. */
const SLIPS: Record<string, [raw: string, meant: string | null][]> = {
  nationality: [
    ['Indianb', 'IND 1'],
    ['Pakisstani', 'PAK 1'],
    ['Bangladechi', 'BGD 1'],
    ['Phillipinness', 'PHL 2'],
    ['Srii Lankan', 'LKA 1'],
    ['باكستانيي', 'PAK 1'],
    ['بنغلاديشيي', 'BGD 1'],
    ['United Kingdon', 'GBR 1'],
    ['Untied Kingdom', 'GBR 2'],
    // One letter tells these countries apart.
    ['Nigerin', null],
    ['نيجيي', null],
    ['Austalia', null],
    ['Zmbia', null],
    // Without its article the one is two letters from Palestine.
    ['الفلبينن', null],
    // The first letter is wrong, or too little is written.
    ['Bndian', null],
    ['Omni', null],
    ['Omannni', 'OMN 1'],
    ['zz-99', null],
    ['Atlantis', null],
    ['Unknown', null],
    ['غير معروف', null],
  ],
  sex: [
    ['Femle', null],
    ['femalee', null],
    ['mael', null],
  ],
  'jobseeker-status': [
    ['Registred', 'registered 1'],
    ['Unregistered', null],
  ],
  'permit-status': [['inactve', null]],
  'isced-level': [
    ['Bachelor Degre', '6 1'],
    ['Isced 9', null],
    ['بكالوريووس', '6 1'],
  ],
  isic: [
    ['Constructionn', 'F 1'],
    ['9999', null],
  ],
  entity: [
    ['Ministry of Helth', 'ministry-of-health 1'],
    // Two letters wrong may also be the ministry of youth.
    ['Ministry of Healht', null],
  ],
};

describe.each(Object.entries(SLIPS))('%s', (id, rows) => {
  const near = nearCoder(codeListsIn(bahrain).get(id) ?? listOf());

  test.each(rows)('%s is %s', (raw, meant) => {
    const found = near(raw);
    expect(found === null ? null : `${found.code} ${found.distance}`).toBe(meant);
  });
});

describe.each([...codeListsIn(bahrain).values(), ...Object.values(saudiArabia.lists)])(
  'code list $id, $source',
  (list) => {
    test('one wrong letter in a writing of one code is never taken for another', () => {
      const keys = listKeys(list);
      const near = nearCoder(list);
      const wrong = [...keys]
        .filter((_, index) => index % Math.ceil(keys.size / 50) === 0)
        .flatMap(([key, code]) => slipsOf(key).map((slip) => ({ key, slip, code, found: near(slip) })))
        .filter(({ slip, code, found }) => !keys.has(slip) && found !== null && found.code !== code);
      expect(wrong).toEqual([]);
    });
  },
);

test('codes one letter apart are never near, however long; codes far apart are', () => {
  const list = listOf(row('a', 'Government schools', 'أ'), row('b', 'Government school x', 'ب'));
  expect(nearCoder(list)('Government schoools')).toBeNull();
  const apart = listOf(row('a', 'Government schools', 'أ'), row('b', 'Private schools', 'ب'));
  expect(nearCoder(apart)('Goverment schols')).toEqual({ code: 'a', distance: 2 });
});

/** A letter left out, doubled or another one, at each place of the key. */
function slipsOf(key: string): string[] {
  return [...key].flatMap((letter, at) => {
    const [before, after] = [key.slice(0, at), key.slice(at + 1)];
    return [before + after, before + letter + letter + after, `${before}q${after}`];
  });
}

function listOf(...codes: Code[]): CodeList {
  return { id: 'made-up', title: { ar: 'قائمة', en: 'List' }, source: 'made up', codes };
}

function row(code: string, en: string, ar: string): Code {
  return { code, parent: null, title: { ar, en }, aliases: [] };
}
