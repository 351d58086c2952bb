import { fileURLToPath } from 'node:url';
import { readKnownTitles } from '../../bin/local/occupation/known-titles.ts';
import { readContext } from '../../bin/local/occupation/read-context.ts';
import { isco08 } from '../../lambdas/contracts/codelists/isco-08.ts';
import { isic, isicSection } from '../../lambdas/contracts/codelists/isic.ts';
import { codeTitle } from '../../lambdas/occupation/code-title.ts';
import { answerTitle } from '../../lambdas/occupation/coder/answer-title.ts';
import { payrollTitles } from '../../lambdas/occupation/coder/calibration-titles.ts';
import { evaluateTitles } from '../../lambdas/occupation/coder/evaluate-titles.ts';
import type { KnownTitle } from '../../lambdas/occupation/coder/judge.ts';
import { activitiesWithGroups, groupsOfActivity } from '../../lambdas/occupation/context/activity-groups.ts';
import { canSway } from '../../lambdas/occupation/context/can-sway.ts';
import { skillOfEducation, skillOfGroup } from '../../lambdas/occupation/context/skill-level.ts';
import { activityOfEmployer } from '../../lambdas/occupation/employer/employer-activity.ts';

const titlesOf = (name: string) => readKnownTitles(fileURLToPath(new URL(name, import.meta.url)));
/** The lines that weights were not chosen on. */
const even = (titles: readonly KnownTitle[]) => titles.filter((_, at) => at % 2 === 0);
const alone = (titles: readonly KnownTitle[]) => titles.map(({ title, codes }) => ({ title, codes }));

test.each(['en', 'ar'])(
  'in %s, what is known beside a title that says no trade tells most of them',
  (language) => {
    const titles = even(titlesOf(`titles-context-${language}.tsv`));
    const before = evaluateTitles(alone(titles)).all;
    const after = evaluateTitles(titles).all;
    expect(before.top1['4']).toBeLessThan(0.2);
    expect(after.top1['4']).toBeGreaterThan(0.65);
    expect(after.top1['1']).toBeGreaterThan(0.85);
    const groups = titles.flatMap(({ title, codes, context }) => {
      const { isco, source } = answerTitle(title, undefined, context);
      return isco === null || (source !== 'context' && source !== 'model')
        ? []
        : [[...codes].some((code) => code.startsWith(isco))];
    });
    expect(groups.length).toBeGreaterThan(titles.length / 2);
    expect(groups.filter((isRight) => isRight).length / groups.length).toBeGreaterThan(0.9);
  },
);

test('a title that is given a unit group by itself hardly ever loses it to what is said of a farm or a clinic', () => {
  const titles = [...titlesOf('titles-dev-en.tsv'), ...titlesOf('titles-dev-ar.tsv')].slice(300, 700);
  const contexts = ['A', '62', 'Q'].map((activity) => ({ activity, education: '1', description: 'زراعة' }));
  const changed = titles.filter(({ title }, at) => {
    const answer = answerTitle(title);
    return answer.level === 4 && answerTitle(title, undefined, contexts[at % 3]).isco !== answer.isco;
  });
  expect(changed.length / titles.length).toBeLessThan(0.01);
});

test.each([
  ['Operator', 'activity=F; description=excavator on road works', '8342'],
  ['فني', 'activity=Q86; description=أشعة وتصوير', '3211'],
  ['Driver', 'activity=H49; description=trailer lorry', '8332'],
  ['مشرف', 'activity=F41; description=بناء وخرسانة', '3123'],
  ['فني', 'employer=مستشفى السلام; description=أشعة وتصوير', '3211'],
  ['Operator', 'employer=Gulf Contracting Co. W.L.L.; description=excavator on road works', '8342'],
])('%s with %s is %s', (title, said, code) => {
  expect(codeTitle(title)?.code).not.toBe(code);
  expect(codeTitle(title, undefined, readContext(said))?.code).toBe(code);
});

test.each([
  ['Al Salam Specialist Hospital', '86'],
  ['مؤسسة الخليج لتنظيف المستشفيات والتنظيفات', '81'],
  ['شركة النور للمقاولات', 'F'],
  ['Bank Training School', '85'],
  ['وزارة الأشغال', '84'],
  ['شركة أحمد علي وأولاده', null],
  ['مكتب الأمل', null],
  ['', null],
])('the name of an employer tells its activity, or none: %s', (name, activity) => {
  expect(activityOfEmployer(name)).toBe(activity);
});

test('an activity that is said goes before what the employer’s name tells', () => {
  expect(readContext('employer=Al Salam Hospital; activity=F')).toEqual({ activity: 'F' });
  expect(readContext('employer=Al Salam Hospital')).toEqual({ activity: '86' });
  expect(readContext('employer=Ali Hasan & Sons')).toBeUndefined();
});

test('every activity of employers is one of ISIC that has groups', () => {
  const names = [
    'hospital',
    'school',
    'restaurant',
    'cleaning',
    'bank',
    'factory',
    'farm',
    'law',
    'household',
    'ministry',
    'post',
  ];
  const found = names.map(activityOfEmployer);
  expect(found).not.toContain(null);
  const known = new Set(isic.codes.map(({ code }) => code));
  expect(found.filter((code) => !known.has(code ?? ''))).toEqual([]);
  expect(found.filter((code) => groupsOfActivity(isicSection(code ?? '') ?? '').length === 0)).toEqual([]);
});

test('a title that is said to be closed to what stands beside it is coded alike whatever that is', () => {
  const titles = [
    ...titlesOf('titles-dev-en.tsv'),
    ...titlesOf('titles-dev-ar.tsv'),
    ...payrollTitles(),
    ...titlesOf('titles-context-en.tsv'),
    ...titlesOf('titles-context-ar.tsv'),
    ...titlesOf('titles-plural-ar.tsv').slice(0, 200),
    ...titlesOf('titles-sound-latin.tsv').slice(0, 200),
    ...titlesOf('titles-sound-arabic.tsv').slice(0, 200),
  ].map(({ title }) => title);
  const activities = activitiesWithGroups();
  const closed = titles.filter((title) => !canSway(title, ['activity', 'education']));
  expect(closed.length / titles.length).toBeGreaterThan(0.5);
  expect(closed.length).toBeLessThan(titles.length);
  for (const [at, title] of closed.entries()) {
    const alone = codeTitle(title);
    for (const turn of [0, 1, 2]) {
      const activity = activities[(at * 7 + turn * 31) % activities.length] ?? '';
      const context = { activity, education: String((at + turn * 4) % 9) };
      expect(codeTitle(title, undefined, context)).toEqual(alone);
    }
  }
});

test('of titles that the rules know, hardly one in a hundred gives way to what is said of quite other jobs', () => {
  const titles = [...titlesOf('titles-dev-en.tsv'), ...titlesOf('titles-dev-ar.tsv'), ...payrollTitles()];
  const contexts = [...titlesOf('titles-context-en.tsv'), ...titlesOf('titles-context-ar.tsv')];
  const known = titles.flatMap(({ title }) => {
    const coded = codeTitle(title);
    return coded === null || coded.source === 'model' ? [] : [{ title, code: coded.code }];
  });
  const moved = known.filter(({ title, code }, at) => {
    const { context } = contexts[(at * 7) % contexts.length] ?? {};
    return codeTitle(title, undefined, context)?.code !== code;
  });
  expect(known.length).toBeGreaterThan(1000);
  expect(moved.length / known.length).toBeLessThan(0.015);
});

test('of two trades as good as each other, the one that the activity speaks for', () => {
  const trades = 'Accountant / Lawyer';
  expect(codeTitle(trades)).toMatchObject({ code: '2411', runnerUp: '2611', probability: 0.5 });
  expect(codeTitle(trades, undefined, { activity: '9101' })?.code).toBe('2411');
  const other = codeTitle('Accountant / Nurse', undefined, { activity: '86' });
  expect(other).toMatchObject({ code: '2221', runnerUp: '2411', probability: 0.5 });
});

test.each([
  ['activity=F; education=6; wage=500; employer=X', { activity: 'F', education: '6' }],
  ['Activity = F41 ; Education = بكالوريوس', { activity: '41', education: '6' }],
  ['bank, Manama', { description: 'bank, Manama' }],
  ['activity=nothing known', undefined],
  ['description=lays bricks; on site', { description: 'lays bricks on site' }],
  ['wage=300', undefined],
  ['', undefined],
])('%p is read', (said, context) => {
  expect(readContext(said)).toEqual(context);
});

test('activities and groups of the table are those of the standards, each group once an activity', () => {
  const activities = new Set(isic.codes.map(({ code }) => code));
  const groups = new Set(isco08.codes.map(({ code }) => code));
  for (const activity of activitiesWithGroups()) {
    const own = groupsOfActivity(activity);
    expect([activity, activities.has(activity)]).toEqual([activity, true]);
    expect([activity, own.filter((group) => !groups.has(group))]).toEqual([activity, []]);
    expect([activity, own.length]).toEqual([activity, new Set(own).size]);
  }
});

test('levels of skill are those of ISCO-08', () => {
  const of = (...codes: string[]) => codes.map(skillOfGroup);
  expect(of('1120', '1411', '2411', '3112', '4110', '5120', '6111', '7212', '8322', '9313')).toEqual([
    4, 3, 4, 3, 2, 2, 2, 2, 2, 1,
  ]);
  expect(of('0110', '0210', '0310')).toEqual([4, 2, 1]);
  expect(['1', '3', '5', '6', '8', 'x'].map(skillOfEducation)).toEqual([1, 2, 3, 4, 4, null]);
});
