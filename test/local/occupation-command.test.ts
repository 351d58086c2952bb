import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { TAXONOMY_IN_FORCE, titleLabelsKey, titleModelKey } from '../../lambdas/model/taxonomy.ts';
import { TitleEvaluation } from '../../lambdas/occupation/coder/evaluate-titles.ts';
import { ExplainedAnswer } from '../../lambdas/occupation/coder/explain-title.ts';
import { modelBytes } from '../../lambdas/occupation/coder/model-file.ts';
import { trainModel } from '../../lambdas/occupation/coder/train-model.ts';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import { maharat } from './run-command.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-occupation-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function inFile(text: string | Uint8Array): Promise<string> {
  const file = join(folder, 'titles.tsv');
  await writeFile(file, text);
  return file;
}

const TITLES = '\uFEFFAccountant\tbank, Manama\r\nلحام\n\nXyloph Zeta\nAccountant\n';

describe('maharat occupation code', () => {
  test('writes a line a title, with its code, its level and how sure that is', async () => {
    const out = join(folder, 'coded.tsv');
    const { code, stdout, stderr } = await maharat([
      ...['occupation', 'code', '--run', folder, '--in', await inFile(TITLES), '--out', out],
    ]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/4 titles, 3 of them given a unit group, by lexicon-/);
    const [header, first, second, unknown, again] = (await readFile(out, 'utf8')).split('\n');
    expect(header).toBe('title\tisco\tlevel\tprobability\trunner_up\tsource');
    expect(first).toMatch(/^Accountant\t2411\t4\t0\.9\d+\t\tentry$/);
    expect(second).toMatch(/^لحام\t7212\t4\t0\.9\d+\t\tentry$/);
    expect(unknown?.split('\t').slice(0, 3)).toEqual(['Xyloph Zeta', '', '0']);
    expect(again).toBe(first);
  });

  test('asks what stands after the tab where the title says no trade, each title and context once', async () => {
    const said = 'activity=F; education=2; description=runs an excavator on road works';
    const file = await inFile(`Operator\t${said}\nOperator\nOperator\tswitchboard\nAccountant\t${said}\n`);
    const { stdout } = await maharat(['occupation', 'code', '--run', folder, '--in', file]);
    const [, dug, alone, , accountant] = stdout.split('\n').map((line) => line.split('\t'));
    expect(dug?.slice(0, 3)).toEqual(['Operator', '8342', '4']);
    expect(alone?.slice(0, 3)).toEqual(['Operator', '8', '1']);
    expect(accountant?.slice(0, 3)).toEqual(['Accountant', '2411', '4']);
  });

  test('prints JSON of its schema, of no titles too', async () => {
    const some = await maharat([
      'occupation',
      'code',
      '--run',
      folder,
      '--json',
      '--in',
      await inFile(TITLES),
    ]);
    const answers = z.array(ExplainedAnswer).parse(JSON.parse(some.stdout));
    expect(answers.map(({ isco }) => isco)).toEqual(['2411', '7212', null, '2411']);
    expect(answers.map(({ why }) => why)).toEqual([['accountant'], ['لحام'], [], ['accountant']]);
    const left = answers.map(({ probability, runners_up }) =>
      runners_up.reduce((sum, each) => sum + each.probability, probability),
    );
    expect(answers[2]?.runners_up).toHaveLength(4);
    expect([left[0], left[1], left[3]].every((sum = 0) => sum > 0.9 && sum <= 1.002)).toBe(true);
    const none = await maharat(['occupation', 'code', '--run', folder, '--json', '--in', await inFile('')]);
    expect(JSON.parse(none.stdout)).toEqual([]);
  });

  test('reads a file in the encoding that its bytes show, and one that names its columns', async () => {
    // محاسب أول in windows-1256 (WHATWG encoding standard, index windows-1256), and in UTF-16LE with its mark
    const narrow = Uint8Array.from([0xe3, 0xcd, 0xc7, 0xd3, 0xc8, 0x20, 0xc3, 0xe6, 0xe1, 0x0a]);
    const wide = Buffer.from('\uFEFFtitle\tcontext\nمحاسب أول\n', 'utf16le');
    for (const bytes of [narrow, wide]) {
      const file = await inFile(bytes);
      const { code, stdout } = await maharat(['occupation', 'code', '--run', folder, '--in', file]);
      const lines = stdout.trim().split('\n');
      expect([code, lines.length, lines[1]?.split('\t').slice(0, 2)]).toEqual([0, 2, ['محاسب أول', '2411']]);
    }
  });

  test('a file that is no text says so, and writes nothing', async () => {
    const out = join(folder, 'coded.tsv');
    const file = await inFile(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 0, 0, 0, 7]));
    const { code, stderr } = await maharat([
      ...['occupation', 'code', '--run', folder, '--in', file, '--out', out],
    ]);
    expect([code, existsSync(out)]).toEqual([64, false]);
    expect(stderr).toMatch(/is no text\. Save a workbook as/);
  });
});

describe('maharat occupation eval', () => {
  test('a file that names its columns is read, and one without titles is none', async () => {
    const file = await inFile('Title\tISCO\r\nAccountant\t2411\r\n');
    const { code, stdout } = await maharat(['occupation', 'eval', '--run', folder, '--json', file]);
    expect([code, TitleEvaluation.parse(JSON.parse(stdout)).all.titles]).toEqual([0, 1]);
    const none = await maharat(['occupation', 'eval', '--run', folder, await inFile('\n')]);
    expect(none.code).toBe(64);
    expect(none.stderr).toMatch(/has no titles/);
  });

  const KNOWN = 'Accountant\t2411\nلحام\t7212\nWelder\t9112\n';

  test('tells how many are right, by language, and what was taken for what', async () => {
    const { code, stdout } = await maharat([
      'occupation',
      'eval',
      '--run',
      folder,
      '--json',
      await inFile(KNOWN),
    ]);
    const { all, ar, en, confusions } = TitleEvaluation.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect([all.titles, ar?.titles, en?.titles]).toEqual([3, 1, 2]);
    expect(all.top1['4']).toBeCloseTo(2 / 3, 9);
    expect(ar?.top1).toEqual({ '4': 1, '3': 1, '2': 1, '1': 1 });
    expect(en?.top1['4']).toBe(0.5);
    // Wilson's interval of two of three at 95 %: 0.208 to 0.939 (Newcombe 1998, method 3)
    expect(all.top1_interval[0]).toBeCloseTo(0.208, 3);
    expect(all.top1_interval[1]).toBeCloseTo(0.939, 3);
    expect(confusions).toEqual([{ isco: '9112', taken_for: '7212', titles: 1 }]);
  });

  test('is a table for a person', async () => {
    const { stdout } = await maharat(['occupation', 'eval', '--run', folder, await inFile(KNOWN)]);
    expect(stdout).toMatch(/right at 4 digits +66\.7 +100\.0 +50\.0/);
    expect(stdout).toContain('9112 Cleaners and helpers in offices, hotels and other establishments -> 7212');
  });

  test('a line that is none says so, by its number', async () => {
    const { code, stderr } = await maharat([
      'occupation',
      'eval',
      '--run',
      folder,
      await inFile('Welder\t7212\nWelder\n'),
    ]);
    expect(code).toBe(64);
    expect(stderr).toMatch(/^Line 2 of .* is not a title, a tab and four digits/);
  });
});

test('titles are coded by the taxonomy in force in the folder of the runs, or by the lexicon alone', async () => {
  const head = { version: 'test-1', sources: ['a test'], labels: 2 };
  const labels = [
    { text: 'zzz wrangler', code: '6121' },
    { text: 'welder', code: '7212' },
  ];
  const weights = trainModel(labels, { bits: 12, dimensions: 8, rounds: 60, seed: 3 });
  const model = { head, weights: { ...weights, calibration: { weights: [0, 1, 0, 0] } } };
  const objects = new DirectoryObjectStore(folder);
  await objects.write(titleModelKey('test-1'), modelBytes(model));
  await objects.write(TAXONOMY_IN_FORCE, JSON.stringify({ ...head, importedAt: '2026-11-24T09:00:00.000Z' }));
  await objects.write(titleLabelsKey('test-1'), JSON.stringify(labels));
  const file = await inFile('Zzz wranglers\n');
  const by = async (...more: string[]) => {
    const { stdout } = await maharat([...['occupation', 'code', '--json', '--in', file], ...more]);
    const [{ isco, why }] = JSON.parse(stdout);
    return [isco, why];
  };
  expect(await by('--run', folder)).toEqual(['6121', ['zzz wrangler']]);
  expect(await by('--run', folder, '--built-in')).toEqual([null, []]);
});

test('a folder of runs that is not there is a wrong command line; one whose taxonomy is damaged says what to do', async () => {
  const file = await inFile('Welder\n');
  const coded = (run: string) => maharat(['occupation', 'code', '--in', file, '--run', run]);
  const none = await coded(join(folder, 'none'));
  expect([none.code, none.stdout]).toEqual([64, '']);
  expect(none.stderr).toMatch(/^There is no folder .*none\. Give the --out of maharat run\./);
  await new DirectoryObjectStore(folder).write(TAXONOMY_IN_FORCE, '{"version":"te');
  const damaged = await coded(folder);
  expect([damaged.code, damaged.stdout]).toEqual([2, '']);
  expect(damaged.stderr).toBe(`${TAXONOMY_IN_FORCE} cannot be read: import the taxonomy anew.\n`);
});
