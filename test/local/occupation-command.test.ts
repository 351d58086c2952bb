import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { TitleAnswer } from '../../lambdas/occupation/coder/answer-title.ts';
import { TitleEvaluation } from '../../lambdas/occupation/coder/evaluate-titles.ts';
import { maharat } from './run-command.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-occupation-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function inFile(text: string): Promise<string> {
  const file = join(folder, 'titles.tsv');
  await writeFile(file, text);
  return file;
}

const TITLES = '\uFEFFAccountant\tbank, Manama\r\nلحام\n\nXyloph Zeta\nAccountant\n';

describe('maharat occupation code', () => {
  test('writes a line a title, with its code, its level and how sure that is', async () => {
    const out = join(folder, 'coded.tsv');
    const { code, stdout, stderr } = await maharat([
      ...['occupation', 'code', '--in', await inFile(TITLES), '--out', out],
    ]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('4 titles, 3 of them given a unit group');
    const [header, first, second, unknown, again] = (await readFile(out, 'utf8')).split('\n');
    expect(header).toBe('title\tisco\tlevel\tprobability\trunner_up\tsource');
    expect(first).toBe('Accountant\t2411\t4\t1\t\tentry');
    expect(second).toBe('لحام\t7212\t4\t1\t\tentry');
    expect(unknown?.split('\t').slice(0, 3)).toEqual(['Xyloph Zeta', '', '0']);
    expect(again).toBe(first);
  });

  test('prints JSON of its schema, of no titles too', async () => {
    const some = await maharat(['occupation', 'code', '--json', '--in', await inFile(TITLES)]);
    const answers = z.array(TitleAnswer).parse(JSON.parse(some.stdout));
    expect(answers.map(({ isco }) => isco)).toEqual(['2411', '7212', null, '2411']);
    const none = await maharat(['occupation', 'code', '--json', '--in', await inFile('')]);
    expect(JSON.parse(none.stdout)).toEqual([]);
  });
});

describe('maharat occupation eval', () => {
  const KNOWN = 'Accountant\t2411\nلحام\t7212\nWelder\t9112\n';

  test('tells how many are right, by language, and what was taken for what', async () => {
    const { code, stdout } = await maharat(['occupation', 'eval', '--json', await inFile(KNOWN)]);
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
    const { stdout } = await maharat(['occupation', 'eval', await inFile(KNOWN)]);
    expect(stdout).toMatch(/right at 4 digits +66\.7 +100\.0 +50\.0/);
    expect(stdout).toContain('9112 Cleaners and helpers in offices, hotels and other establishments -> 7212');
  });

  test('a line that is none says so, by its number', async () => {
    const { code, stderr } = await maharat(['occupation', 'eval', await inFile('Welder\t7212\nWelder\n')]);
    expect(code).toBe(64);
    expect(stderr).toMatch(/^Line 2 of .* is not a title, a tab and four digits/);
  });
});
