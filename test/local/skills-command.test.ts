import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { SkillsOfLine } from '../../bin/local/skills/execute-skills.ts';
import { maharat } from './run-command.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-skills-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function extract(text: string, ...more: string[]) {
  const file = join(folder, 'texts.txt');
  await writeFile(file, text);
  return maharat(['skills', 'extract', '--run', folder, '--in', file, ...more]);
}

const TEXTS =
  '\uFEFFAutoCAD and French required.\r\n\nخدمة العملاء مطلوبة، ورخصة القيادة غير مطلوبة.\nNothing\there\n';

describe('maharat skills extract', () => {
  test('writes a line a skill, with where it stands and what is said of it', async () => {
    const out = join(folder, 'found.tsv');
    const { code, stdout, stderr } = await extract(TEXTS, '--out', out);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/4 skills in 3 texts, by built-in-/);
    const [header, first, ...more] = (await readFile(out, 'utf8')).trimEnd().split('\n');
    expect(header).toBe('line\tskill\ttitle\tstart\tend\ttext\trequirement\tconfidence');
    expect(first?.split('\t').slice(0, 7)).toEqual([
      ...['1', 'autocad', 'Computer-aided design', '0', '7', 'AutoCAD', 'required'],
    ]);
    const cells = more.map((line) => line.split('\t'));
    expect(cells.map(([line, skill, , , , , requirement]) => [line, skill, requirement])).toEqual([
      ['1', 'french-language', 'required'],
      ['3', 'customer-service', 'required'],
      ['3', 'driving-licence', 'negated'],
    ]);
  });

  test('prints JSON of its schema, of no texts too, and does not repeat the texts', async () => {
    const { stdout } = await extract(TEXTS, '--json');
    const answers = z.array(SkillsOfLine).parse(JSON.parse(stdout));
    expect(answers.map(({ line, skills }) => [line, skills.length])).toEqual([
      [1, 2],
      [3, 2],
      [4, 0],
    ]);
    expect(stdout).not.toContain('Nothing');
    expect(JSON.parse((await extract('', '--json')).stdout)).toEqual([]);
  });

  test('a file or a folder of runs that is not there is a wrong command line', async () => {
    const { code, stderr } = await maharat(['skills', 'extract', '--in', join(folder, 'none.txt')]);
    expect([code, stderr]).toEqual([64, expect.stringContaining('There is no file')]);
    const without = await maharat(['skills', 'extract', '--run', join(folder, 'none')]);
    expect([without.code, without.stderr]).toEqual([64, expect.stringContaining('There is no folder')]);
  });
});
