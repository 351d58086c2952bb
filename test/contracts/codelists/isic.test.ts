import { existsSync, readFileSync } from 'node:fs';
import { isic, isicSection } from '../../../lambdas/contracts/codelists/isic.ts';
import { isicHighLevel, isicHighLevelOf } from '../../../lambdas/contracts/codelists/isic-high-level.ts';
import { codeMatcher } from '../../../lambdas/contracts/codelists/match-code.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import { saudiArabia } from '../../../lambdas/profile/saudi-arabia.ts';

const REFERENCE = '../shared/data/isic/isic4_en_ar.tsv';
const reference = existsSync(REFERENCE) ? readFileSync(REFERENCE, 'utf8') : null;
if (reference === null) console.warn(`ISIC reference titles not compared: ${REFERENCE} is absent.`);
const withReference = reference === null ? test.skip : test;

test('21 sections, 88 divisions, 238 groups, 419 classes', () => {
  const depths = [1, 2, 3, 4].map((length) => isic.codes.filter(({ code }) => code.length === length).length);
  expect(depths).toEqual([21, 88, 238, 419]);
});

test('a group or class stands under the code it extends, a division under a section', () => {
  const wrong = isic.codes.filter(({ code, parent }) =>
    code.length > 2
      ? parent !== code.slice(0, -1)
      : code.length === 2
        ? !/^[A-U]$/.test(parent ?? '')
        : parent !== null,
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['0111', 'A'],
  ['09', 'B'],
  ['10', 'C'],
  ['33', 'C'],
  ['353', 'D'],
  ['39', 'E'],
  ['43', 'F'],
  ['4799', 'G'],
  ['53', 'H'],
  ['56', 'I'],
  ['63', 'J'],
  ['663', 'K'],
  ['68', 'L'],
  ['75', 'M'],
  ['8299', 'N'],
  ['84', 'O'],
  ['85', 'P'],
  ['88', 'Q'],
  ['93', 'R'],
  ['96', 'S'],
  ['97', 'T'],
  ['9900', 'U'],
  ['G', 'G'],
])('%s is in section %s', (code, section) => {
  expect(isicSection(code)).toBe(section);
});

test('no section for what is no code', () => {
  expect(['', '04', '0199', 'Z', '41000'].map(isicSection)).toEqual([null, null, null, null, null]);
});

test('the ten high-level groups take in each section once', () => {
  const sections = isic.codes.filter(({ parent }) => parent === null).map(({ code }) => code);
  expect(isicHighLevel.codes.flatMap((group) => group.sections)).toEqual(sections);
  expect(['A', 'E', 'I', 'N', 'U', '01'].map(isicHighLevelOf)).toEqual(['1', '2', '4', '8', '10', null]);
});

test.each([bahrain, saudiArabia])('each government entity of $title.en has a section', (profile) => {
  const { entitySections, lists } = profile;
  expect(Object.keys(entitySections)).toEqual(lists.entity.codes.map(({ code }) => code));
  expect(Object.values(entitySections).filter((section) => isicSection(section) !== section)).toEqual([]);
  expect(entitySections['ministry-of-education']).toBe('P');
});

withReference('codes are those of the reference, and its English titles are read as them', () => {
  const rows = (reference ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const titles = rows.map(([, code = '', title = '']) => ({ code, title }));
  expect(titles.map(({ code }) => code).sort()).toEqual(isic.codes.map(({ code }) => code).sort());
  const match = codeMatcher(isic);
  const within = new Map(isic.codes.map(({ code, parent }) => [code, parent]));
  const covers = (code: string | null, wanted: string): boolean =>
    code !== null && (code === wanted || covers(within.get(code) ?? null, wanted));
  expect(titles.filter(({ code, title }) => !covers(match(title), code))).toEqual([]);
});
