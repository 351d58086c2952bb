import {
  skillListKey,
  TAXONOMY_IN_FORCE,
  type Taxonomy,
  titleModelKey,
} from '../../lambdas/model/taxonomy.ts';
import { CODER_VERSION } from '../../lambdas/occupation/code-title.ts';
import { modelBytes } from '../../lambdas/occupation/coder/model-file.ts';
import { trainModel } from '../../lambdas/occupation/coder/train-model.ts';
import { skillListBytes } from '../../lambdas/skills/imported-skills.ts';
import { skillLexicon } from '../../lambdas/skills/lexicon/skill-lexicon.ts';
import { skillListOf } from '../../lambdas/skills/skill-list.ts';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { lakeRows } from '../lake-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const FILE = sioFile(
  sioRow({ person: '900112345', title: 'Zzz wrangler' }),
  sioRow({ person: '900212345', title: 'Zzz qwyx' }),
  sioRow({ person: '900312345', title: 'Accountant' }),
);
const KEY = 'sio/contributions/2026-08/titles.csv';
const UNTITLED = 'tamkeen/training/2026-08/none.csv';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

/** Brings a taxonomy into force that knows one title of its own, under one unit group or several. */
async function bringInForce(version: string, ...codes: string[]): Promise<void> {
  const labels = [
    ...codes.map((code) => ({ text: 'zzz wrangler', code })),
    { text: 'welder', code: '7212' },
    { text: 'accountant', code: '2411' },
  ];
  const head = { version, sources: ['a test'], labels: labels.length };
  const weights = trainModel(labels, { bits: 12, dimensions: 8, rounds: 60, seed: 3 });
  const model = { head, weights: { ...weights, calibration: { weights: [-6, 1, 0, 6] } } };
  await runtime.objects.write(titleModelKey(version), modelBytes(model));
  const taxonomy: Taxonomy = { ...head, importedAt: '2026-11-24T09:00:00.000Z', skills: null };
  await runtime.objects.write(TAXONOMY_IN_FORCE, JSON.stringify(taxonomy));
}

async function occupations(): Promise<unknown[]> {
  const record = await submit(runtime, KEY, FILE);
  const rows = await lakeRows(runtime, record.lake ?? '');
  return rows.map((row) => [row.occupation_title, row.occupation]).sort();
}

test('titles are coded by the taxonomy in force, the rules first; the same file is coded again when another comes', async () => {
  const before = await occupations();
  expect(before).toContainEqual(['Zzz wrangler', null]);
  await bringInForce('test-1', '6121');
  expect(await occupations()).toEqual([
    ['Accountant', '2411'],
    ['Zzz qwyx', null],
    ['Zzz wrangler', '6121'],
  ]);
  await bringInForce('test-2', '9212');
  expect(await occupations()).toContainEqual(['Zzz wrangler', '9212']);
});

test('a title that may mean several groups is given the one above them, counted at its depth, and asked about', async () => {
  await bringInForce('test-1', '2511', '2512', '2513');
  expect(await occupations()).toContainEqual(['Zzz wrangler', '2']);
  const record = await submit(runtime, KEY, FILE);
  expect(record.titled).toEqual({
    digits: { '4': 1, '3': 0, '2': 0, '1': 1, '0': 1 },
    by: { rules: 1, model: 1, sound: 0, context: 0, decided: 0 },
  });
  expect(record.findings).toContainEqual(
    expect.objectContaining({ code: 'occupation.doubtful', detail: 'model', count: 1 }),
  );
  const asked = await runtime.reviews.askedOf(record);
  expect(asked.find(({ text }) => text === 'Zzz wrangler')?.guess).toMatchObject({
    code: '2',
    runnerUp: expect.stringMatching(/^251[123]$/),
  });
  await bringInForce('test-2', '2511', '9212');
  expect(await occupations()).toContainEqual(['Zzz wrangler', null]);
});

test('the ledger says which coder and taxonomy the titles of a file are coded by; nothing where it has none', async () => {
  expect((await submit(runtime, KEY, FILE)).codedBy).toEqual({ coder: CODER_VERSION, taxonomy: null });
  await bringInForce('test-1', '6121');
  expect((await submit(runtime, KEY, FILE)).codedBy).toEqual({ coder: CODER_VERSION, taxonomy: 'test-1' });
  const other = await submit(runtime, UNTITLED, sioFile(sioRow({ person: '900112345' })));
  expect(other.codedBy).toBeNull();
});

test('the same taxonomy changes nothing, and feeds without job titles do not change with any', async () => {
  await bringInForce('test-1', '6121');
  const first = await submit(runtime, KEY, FILE);
  expect(await submit(runtime, KEY, FILE)).toEqual(first);
  const other = sioFile(sioRow({ person: '900112345' }));
  const without = await submit(runtime, UNTITLED, other);
  expect(without.fingerprint).not.toBe('');
  await bringInForce('test-2', '9212');
  expect((await submit(runtime, UNTITLED, other)).fingerprint).toBe(without.fingerprint);
  expect((await submit(runtime, KEY, FILE)).fingerprint).not.toBe(first.fingerprint);
});

const COURSES = JSON.stringify([
  {
    cpr: '900112345',
    programme: 'Alpaca shearing',
    field: '0811',
    start_date: '2026-01-05',
    outcome: 'Enrolled',
  },
]);
const COURSE_KEY = 'tamkeen/training/2026-08/courses.json';

/** Brings a list of skills into force that knows one more. */
async function bringSkillsInForce(name: string): Promise<void> {
  const shearing = {
    id: 'esco-shearing',
    family: 'esco',
    kind: 'competence' as const,
    digital: false,
    green: false,
    title: { ar: 'جز الألبكة', en: name },
    writings: { en: [name], ar: ['جز الألبكة'] },
    groups: ['6121'],
  };
  const list = skillListOf([...skillLexicon(), shearing], 'test');
  await runtime.objects.write(skillListKey(list.version), skillListBytes(list.skills));
  const skills = { version: list.version, count: list.skills.length };
  const head = { version: 'test-1', sources: ['a test'], labels: 0, importedAt: '2026-11-24T09:00:00.000Z' };
  await runtime.objects.write(TAXONOMY_IN_FORCE, JSON.stringify({ ...head, skills } satisfies Taxonomy));
}

test('texts are looked through for the skills of the list in force, and feeds without such texts do not change with it', async () => {
  const taught = async () => {
    const record = await submit(runtime, COURSE_KEY, COURSES);
    return { record, skills: (await lakeRows(runtime, record.lake ?? '')).map((row) => row.skills_taught) };
  };
  const contributions = await submit(runtime, KEY, FILE);
  const before = await taught();
  expect(before.skills).toEqual(['']);
  await bringSkillsInForce('alpaca shearing');
  const after = await taught();
  expect(after.skills).toEqual(['esco-shearing']);
  expect(after.record.fingerprint).not.toBe(before.record.fingerprint);
  expect((await taught()).record).toEqual(after.record);
  const population = 'moe/graduates/2026-08/none.csv';
  const first = await submit(runtime, population, FILE);
  await bringSkillsInForce('llama shearing');
  expect((await submit(runtime, population, FILE)).fingerprint).toBe(first.fingerprint);
  expect((await taught()).skills).toEqual(['']);
  expect(contributions.state).toBe('settled');
});
