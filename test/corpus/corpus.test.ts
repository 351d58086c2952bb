import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { defects } from '../../lambdas/contracts/defects.ts';
import { contracts } from '../../lambdas/contracts/index.ts';
import { CorpusCase } from './corpus-case.ts';
import { runCase } from './run-case.ts';
import { SHAPES } from './shapes.ts';
import { expectedVerdict, verdictOf } from './verdict.ts';

const ROOT = import.meta.dirname;
const CASES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('case.json'))
  .map((path) => dirname(path))
  .sort();

test.each(CASES)('%s', async (name) => {
  const folder = join(ROOT, name);
  const corpusCase = read(folder);
  const outcome = await runCase(folder, corpusCase);
  expect(verdictOf(outcome, corpusCase.expect)).toEqual(expectedVerdict(corpusCase.expect));
  const { read: all, accepted, quarantined, duplicate } = outcome.record.rows ?? NOTHING;
  expect(accepted + quarantined + duplicate).toBe(all);
  expect(outcome.lake.length).toBe(accepted);
  expect(outcome.setAside).toBe(quarantined);
});

const NOTHING = { read: 0, accepted: 0, quarantined: 0, duplicate: 0 };

function read(folder: string): CorpusCase {
  return CorpusCase.parse(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')));
}

describe('the corpus is whole', () => {
  test('there are hundreds of cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150);
  });

  const all = CASES.map((name) => read(join(ROOT, name)));
  const expected = new Set(
    all.flatMap(({ expect: { reason, defects } }) => [reason, ...defects.map(({ code }) => code)]),
  );

  test('every defect of the catalogue is expected by a case', () => {
    expect(defects.map(({ code }) => code).filter((code) => !expected.has(code))).toEqual([]);
  });

  test('every shape is shown by a case', () => {
    const shown = new Set<string>(all.flatMap(({ shows }) => shows));
    expect(SHAPES.filter((shape) => !shown.has(shape))).toEqual([]);
  });

  test('every feed has cases', () => {
    const fed = new Set<string>(all.map(({ feed }) => feed));
    expect(contracts.map(contractFeed).filter((feed) => !fed.has(feed))).toEqual([]);
  });

  test('no case tells its verdict twice', () => {
    expect(new Set(all.map(({ about }) => about)).size).toBe(all.length);
  });
});
