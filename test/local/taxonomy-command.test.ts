import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { executeImport } from '../../bin/local/occupation/execute-taxonomy.ts';
import { ReviewList } from '../../bin/local/review/question.ts';
import { TAXONOMY_IN_FORCE, Taxonomy, titleModelKey } from '../../lambdas/model/taxonomy.ts';
import { readModel } from '../../lambdas/occupation/coder/model-file.ts';
import { rank } from '../../lambdas/occupation/coder/title-model.ts';
import { skillLexicon } from '../../lambdas/skills/lexicon/skill-lexicon.ts';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { maharat } from './run-command.ts';
import { contribution, writeContributions } from './small-inbox.ts';

const HEADER = 'conceptUri,iscoGroup,preferredLabel,altLabels';
const LEXICON = [
  { code: '2221', text: 'nurse' },
  { code: '2221', text: 'night nurse' },
  { code: '5120', text: 'cook' },
  { code: '9621', text: 'office boy' },
];
const SMALL = { bits: 12, dimensions: 16, rounds: 30, seed: 3 };
const titled = (person: string, title: string) => contribution(person).replace('Nurse', title);

let folder: string;
const at = (...path: string[]) => join(folder, ...path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-taxonomy-'));
  await writeFile(at('occupations_en.csv'), `${HEADER}\nesco/1,7212,welder,pipe welder\n`);
  await writeFile(at('occupations_ar.csv'), `${HEADER}\nesco/1,7212,لحام,\n`);
  await writeContributions(folder, 'in/sio/contributions/2026-07/a.csv', [
    titled('990112345', 'Zzz wrangler'),
    titled('990212345', 'Qwyx boffin'),
    titled('990312345', 'Qwyx boffin'),
    titled('990412345', 'Vwxz jockey'),
    titled('990512345', 'Vwxz jockey'),
    titled('990612345', 'Vwxz jockey'),
  ]);
  await maharat(['run', '--in', at('in'), '--out', at('out'), '--json']);
});
afterAll(() => rm(folder, { recursive: true }));

async function titles(): Promise<ReviewList['questions']> {
  const { stdout } = await maharat(['review', 'list', '--kind', 'title', '--json', '--out', at('out')]);
  return ReviewList.parse(JSON.parse(stdout)).questions;
}

/** What is in force after an import, and the likeliest group of a title by it. */
async function imported(title: string): Promise<{ taxonomy: Taxonomy; code: string | undefined }> {
  const printed = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  await executeImport(
    folder,
    { out: at('out'), store: 'directory', json: true },
    { lexicon: LEXICON, training: SMALL },
  );
  printed.mockRestore();
  const objects = new DirectoryObjectStore(at('out'));
  const taxonomy = Taxonomy.parse(await readJson(objects, TAXONOMY_IN_FORCE));
  const { weights } = readModel(await objects.read(titleModelKey(taxonomy.version)));
  return { taxonomy, code: rank(weights, title).ranked[0]?.code };
}

test('titles wait in the order of the persons they carry', async () => {
  const waiting = (await titles()).flatMap((each) => (each.kind === 'title' ? [[each.text, each.rows]] : []));
  expect(waiting).toEqual([
    ['Vwxz jockey', 3],
    ['Qwyx boffin', 2],
    ['Zzz wrangler', 1],
  ]);
});

test('what is decided of titles is learnt at the next import, so that titles near them are told', async () => {
  const before = await imported('Zzz wrangler, night shift');
  expect(before.taxonomy.sources).not.toContain('decisions of stewards');
  expect(before.code).not.toBe('9621');
  const [wrangler] = (await titles()).filter((each) => each.kind === 'title' && each.text === 'Zzz wrangler');
  const decided = ['review', 'resolve', wrangler?.id ?? '', '--code', '9621', '--by', 'M. Steward'];
  await maharat([...decided, '--no-recompute', '--out', at('out')]);
  const after = await imported('Zzz wrangler, night shift');
  expect(after.taxonomy.sources).toContain('decisions of stewards');
  expect(after.taxonomy.labels).toBe(before.taxonomy.labels + 1);
  expect(after.taxonomy.version).not.toBe(before.taxonomy.version);
  expect(after.code).toBe('9621');
  expect((await imported('x')).taxonomy.version).toBe(after.taxonomy.version);
});

test('skills of the folder come in with it, as one list with the built-in ones, and skills extract asks that list', async () => {
  expect((await imported('x')).taxonomy.skills).toBeNull();
  await writeFile(
    at('skills_en.csv'),
    'conceptUri,skillType,reuseLevel,preferredLabel,altLabels\nesco/s1,skill/competence,sector-specific,shear alpacas,\n',
  );
  const { skills } = (await imported('x')).taxonomy;
  expect(skills?.count).toBe(skillLexicon().length + 1);
  await writeFile(at('texts.txt'), 'Must shear alpacas.\n');
  const extract = (...more: string[]) =>
    maharat(['skills', 'extract', '--in', at('texts.txt'), '--run', at('out'), '--json', ...more]);
  const found = await extract();
  expect(JSON.parse(found.stdout)[0].skills).toMatchObject([{ skill: 'esco-s1', text: 'shear alpacas' }]);
  expect(found.stderr).toContain(`by ${skills?.version}.`);
  expect(JSON.parse((await extract('--built-in')).stdout)[0].skills).toEqual([]);
});
