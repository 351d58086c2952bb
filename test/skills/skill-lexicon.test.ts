import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonKey } from '../../lambdas/contracts/codecs/comparison-key.ts';
import { isco08 } from '../../lambdas/contracts/codelists/isco-08.ts';
import { isArabic, textStemOf, wordsOf } from '../../lambdas/occupation/coder/title-words.ts';
import { skillFamilies } from '../../lambdas/skills/lexicon/skill-families.ts';
import { type Skill, skillLexicon } from '../../lambdas/skills/lexicon/skill-lexicon.ts';
import { courses } from '../../seeds/generator/vocabulary/fields-of-study.ts';
import { occupations } from '../../seeds/generator/vocabulary/occupations.ts';
import { skillsFor } from '../../seeds/generator/vocabulary/skills.ts';

const FOLDER = join(import.meta.dirname, '../../lambdas/skills/lexicon');
const skills = skillLexicon();

/** Words of ordinary text, which alone name no skill. */
const EVERYDAY = stemsOf(
  'work good team project access word go c r management business support service design training operation ' +
    'planning development system quality safety maintenance computer technology office economic renewable ' +
    'عمل خبرة إدارة فريق مشروع خدمة تطوير تدريب جودة سلامة صيانة تصميم نظام مهارة تشغيل تخطيط دعم مراقبة إعداد قيادة ' +
    'متابعة تنظيم حاسوب مكتب أمانة مبادرة شعر أحياء مخرج فلاتر رياضي بصري عقيد نقد عرض',
);

/** As names are compared; the marks of C++ and C# are part of them. */
function nameKey(writing: string): string {
  return comparisonKey(writing.replaceAll('++', 'plusplus').replaceAll('#', 'sharp'));
}

/** Stems of the words and the numbers of a writing, in their order: `ISO 9001` is not `ISO 14001`. */
function stemsOf(writing: string): string[] {
  return nameKey(writing)
    .split(' ')
    .flatMap((word) => (/^\d+$/.test(word) ? [word] : wordsOf(word).map(textStemOf)));
}

function allWritings({ writings }: Skill): string[] {
  return [...writings.en, ...writings.ar];
}

/** Skills by key of their writings. */
function ownersBy(key: (writing: string) => string): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const skill of skills)
    for (const writing of allWritings(skill))
      owners.set(key(writing), (owners.get(key(writing)) ?? new Set()).add(skill.id));
  return owners;
}

test('there are at least twelve hundred skills, each with an id of its own', () => {
  const ids = skills.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(1200);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('every skill has a title and three to fourteen other writings in each language, each once', () => {
  for (const { id, title, writings } of skills) {
    expect([id, writings.en[0], writings.ar[0]]).toEqual([id, title.en, title.ar]);
    expect([id, writings.en.filter(isArabic), writings.ar.every(isArabic)]).toEqual([id, [], true]);
    for (const list of [writings.en, writings.ar]) {
      expect([id, list.length >= 4 && list.length <= 15]).toEqual([id, true]);
      expect([id, new Set(list.map(nameKey)).size]).toEqual([id, list.length]);
      expect([
        id,
        list.filter((writing) => writing !== writing.trim() || comparisonKey(writing) === ''),
      ]).toEqual([id, []]);
    }
  }
});

test.each([
  ['as they are compared', nameKey],
  ['by their stems', (writing: string) => stemsOf(writing).join(' ')],
])('a writing is of one skill only, %s', (_, key) => {
  const shared = [...ownersBy(key)].filter(([, ids]) => ids.size > 1);
  expect(shared.map(([writing, ids]) => [writing, ...ids])).toEqual([]);
});

test('no writing is a single word of ordinary text', () => {
  const everyday = new Set(EVERYDAY);
  const tooGeneral = skills
    .flatMap(allWritings)
    .filter((writing) => stemsOf(writing).length === 1 && everyday.has(stemsOf(writing)[0] ?? ''));
  expect(tooGeneral).toEqual([]);
});

test('groups are of ISCO-08, two to four digits, none within another, fifteen at most', () => {
  const known = new Set(isco08.codes.map(({ code }) => code).filter((code) => code.length > 1));
  for (const { id, groups } of skills) {
    expect([id, groups.filter((code) => !known.has(code))]).toEqual([id, []]);
    const within = groups.filter((code) => groups.some((other) => other !== code && code.startsWith(other)));
    expect([id, within]).toEqual([id, []]);
    expect([id, new Set(groups).size, groups.length <= 15]).toEqual([id, groups.length, true]);
  }
});

test('every unit group needs at least six skills, three of them of its trade', () => {
  const units = isco08.codes.filter(({ code }) => code.length === 4);
  const few = units.flatMap(({ code }) => {
    const needed = skills.filter(({ groups }) => groups.some((group) => code.startsWith(group)));
    const ofTrade = needed.filter(({ kind }) => kind !== 'transversal' && kind !== 'language');
    return needed.length < 6 || ofTrade.length < 3 ? [code] : [];
  });
  expect(units).toHaveLength(436);
  expect(few).toEqual([]);
});

test('the skills that vacancies of the seeds ask for are known', () => {
  const known = ownersBy(comparisonKey);
  const asked = occupations.flatMap((occupation) =>
    [0, 1, 2, 3].flatMap((turn) => skillsFor(occupation, turn)),
  );
  expect(new Set(asked).size).toBeGreaterThan(40);
  expect([...new Set(asked)].filter((skill) => !known.has(comparisonKey(skill)))).toEqual([]);
});

test('the courses of the seeds name a skill', () => {
  const known = [...ownersBy(comparisonKey).keys()];
  const unknown = courses
    .map(([programme]) => ` ${comparisonKey(programme)} `)
    .filter((programme) => !known.some((writing) => programme.includes(` ${writing} `)));
  expect(unknown).toEqual([]);
});

test('every family is a file of its name, to be read in one look', () => {
  const files = readdirSync(FOLDER).filter((file) => !file.startsWith('skill-'));
  expect(skillFamilies.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  const lines = files.map((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').length);
  expect(Math.max(...lines)).toBeLessThan(300);
});
