import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunSummary } from '../../bin/local/run-summary.ts';
import { ValidateSummary } from '../../bin/local/validate-summary.ts';
import {
  skillListKey,
  TAXONOMY_IN_FORCE,
  type Taxonomy,
  titleModelKey,
} from '../../lambdas/model/taxonomy.ts';
import { modelBytes } from '../../lambdas/occupation/coder/model-file.ts';
import { trainModel } from '../../lambdas/occupation/coder/train-model.ts';
import { skillListBytes } from '../../lambdas/skills/imported-skills.ts';
import { skillLexicon } from '../../lambdas/skills/lexicon/skill-lexicon.ts';
import { skillListOf } from '../../lambdas/skills/skill-list.ts';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import { maharat } from './run-command.ts';
import { contribution, writeContributions } from './small-inbox.ts';

const PATH = 'in/sio/contributions/2026-07/a.csv';

let folder: string;
let file: string;
const at = (...path: string[]) => join(folder, ...path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-validate-taxonomy-'));
  file = await writeContributions(folder, PATH, [
    contribution('990112345').replace('Nurse', 'Zzz wrangler'),
    contribution('990212345').replace('Nurse', 'Vwxz jockey'),
  ]);
  await bringInForce(at('out'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Brings a taxonomy into force that knows one title of its own, and a list of skills. */
async function bringInForce(out: string): Promise<void> {
  const labels = [
    { text: 'zzz wrangler', code: '6121' },
    { text: 'welder', code: '7212' },
    { text: 'accountant', code: '2411' },
  ];
  const head = { version: 'test-1', sources: ['a test'], labels: labels.length };
  const weights = trainModel(labels, { bits: 12, dimensions: 8, rounds: 60, seed: 3 });
  const model = { head, weights: { ...weights, calibration: { weights: [-6, 1, 0, 6] } } };
  const list = skillListOf(skillLexicon().slice(0, 3), 'test');
  const skills = { version: list.version, count: list.skills.length };
  const objects = new DirectoryObjectStore(out);
  await objects.write(titleModelKey('test-1'), modelBytes(model));
  await objects.write(skillListKey(list.version), skillListBytes(list.skills));
  const taxonomy: Taxonomy = { ...head, importedAt: '2026-11-24T09:00:00.000Z', skills };
  await objects.write(TAXONOMY_IN_FORCE, JSON.stringify(taxonomy));
}

const check = (...more: string[]) => maharat(['validate', file, '--feed', 'sio/contributions', ...more]);

async function defects(...more: string[]): Promise<Record<string, number>> {
  const summary = ValidateSummary.parse(JSON.parse((await check('--json', ...more)).stdout));
  return Object.fromEntries(summary.defects.map(({ code, count }) => [code, count]));
}

test('titles are coded by the taxonomy of the folder of runs, as a run there codes them', async () => {
  expect(await defects('--run', at('in'))).toEqual({ 'occupation.uncoded': 2 });
  const foreseen = await defects('--run', at('out'));
  expect(foreseen).toEqual({ 'occupation.uncoded': 1, 'occupation.doubtful': 1 }); // learnt of three titles, it is not sure
  const { stdout } = await maharat(['run', '--in', at('in'), '--out', at('out'), '--json']);
  const [taken] = RunSummary.parse(JSON.parse(stdout)).submissions;
  expect(taken?.defects).toEqual(foreseen);
});

test('says by which, and nothing where there is none', async () => {
  expect((await check('--run', at('out'))).stderr).toBe(
    `Titles and skills are coded by test-1, as in ${at('out')}.\n`,
  );
  expect((await check('--run', at('in'))).stderr).toBe('');
});

test('a folder that is named and not there ends with 64', async () => {
  const { code, stderr } = await check('--run', at('none'));
  expect(code).toBe(64);
  expect(stderr).toContain(`There is no folder ${at('none')}.`);
});
