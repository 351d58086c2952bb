import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lockFolder } from '../../bin/local/folder-lock.ts';
import { RunSummary } from '../../bin/local/run-summary.ts';
import { ValidateSummary } from '../../bin/local/validate-summary.ts';
import { readWorkbook } from '../feedback/read-workbook.ts';
import { maharat } from './run-command.ts';
import { contribution, writeContributions } from './small-inbox.ts';

/** Of made-up persons; no number of the seeds. */
const PERSONS = ['990112345', '990212345', '990312345'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('maharat', () => {
  test.each([
    ['nothing', []],
    ['an unknown command', ['fly']],
    ['a run to nowhere', ['run', '--in', 'x']],
    ['a period that is no month', ['run', '--in', 'x', '--out', 'y', '--period', '2026']],
  ])('given %s ends with 64 and prints nothing on stdout', async (_case, args) => {
    const { code, stdout, stderr } = await maharat(args);
    expect([code, stdout]).toEqual([64, '']);
    expect(stderr).not.toBe('');
  });

  test.each([['validate'], ['run']])('helps for %s', async (command) => {
    const { code, stdout } = await maharat([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: maharat ${command}`);
  });

  const older = olderNode();
  (older ? test : test.skip)('starts under a Node that strips no types', async () => {
    const { code, stdout } = await maharat(['--version'], older ? { node: older } : {});
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
  if (!older) console.warn('Skipped: starting under an older Node, since none is on the PATH.');
});

describe('maharat validate', () => {
  const rows = PERSONS.map((person) => contribution(person));
  const check = (file: string, ...more: string[]) =>
    maharat(['validate', file, '--feed', 'sio/contributions', ...more]);

  test('ends with 0 for a clean file, with what would happen as JSON', async () => {
    const file = await writeContributions(folder, '2026-07/a.csv', rows);
    const { code, stdout } = await check(file, '--json');
    const summary = ValidateSummary.parse(JSON.parse(stdout));
    expect(summary).toMatchObject({
      agency: 'sio',
      feed: 'contributions',
      period: '2026-07',
      state: 'settled',
      rows: { read: 3, accepted: 3, quarantined: 0, duplicate: 0 },
    });
    expect(code).toBe(0);
  });

  test('ends with 1 for a row that would be quarantined, with its line', async () => {
    const file = await writeContributions(folder, 'a.csv', [...rows, contribution('12')]);
    const { code, stdout } = await check(file, '--json', '--period', '2026-08');
    const summary = ValidateSummary.parse(JSON.parse(stdout));
    expect(summary).toMatchObject({ period: '2026-08', rows: { read: 4, accepted: 3, quarantined: 1 } });
    expect(summary.defects).toContainEqual(expect.objectContaining({ code: 'identity.invalid', rows: [5] }));
    expect(code).toBe(1);
  });

  test('ends with 2 for a file that would be rejected, and says why in both languages', async () => {
    const file = join(folder, 'a.csv');
    await writeFile(file, '');
    const { code, stdout } = await check(file, '--period', '2026-07');
    expect(stdout).toContain('The file would be rejected');
    expect(stdout).toContain('سيُرفض الملف');
    expect(stdout).toContain('file.empty');
    expect(code).toBe(2);
  });

  test('tells it in one language when asked, without colour where there is no terminal', async () => {
    const file = await writeContributions(folder, 'a.csv', [...rows, contribution('12')]);
    const { stdout } = await check(file, '--lang', 'ar', '--period', '2026-08');
    expect(stdout).toContain('سيُقبل الملف');
    expect(stdout).not.toContain('would be');
    expect(stdout).not.toContain('\u001b[');
    const coloured = await maharat(['validate', file, '--feed', 'sio/contributions'], {
      env: { FORCE_COLOR: '1' },
    });
    expect(coloured.stdout).toContain('\u001b[31msets the row aside × 1\u001b[39m');
  });

  test.each(['csv', 'xlsx'])('writes the rows that would be set aside to a .%s when asked', async (kind) => {
    const file = await writeContributions(folder, 'a.csv', [...rows, contribution('12')]);
    const target = join(folder, `rows.${kind}`);
    const { code, stderr } = await check(file, '--rejected', target);
    expect([code, stderr]).toEqual([1, `Rows set aside: ${target}\n`]);
    const bytes = await readFile(target);
    const text = kind === 'csv' ? bytes.toString('utf8') : JSON.stringify(readWorkbook(bytes).rows);
    expect(text).toContain('identity.invalid');
  });

  test('writes no file of rows where none would be set aside, and only of two kinds', async () => {
    const file = await writeContributions(folder, 'a.csv', rows);
    const target = join(folder, 'rows.csv');
    expect((await check(file, '--rejected', target)).stderr).toContain('No row would be set aside');
    expect(existsSync(target)).toBe(false);
    expect((await check(file, '--rejected', join(folder, 'rows.pdf'))).code).toBe(64);
    expect((await check(file, '--rejected', join(folder, 'none/rows.csv'))).code).toBe(64);
  });

  test('ends with 64 for a feed or a file that is not there', async () => {
    const file = await writeContributions(folder, 'a.csv', rows);
    expect((await maharat(['validate', file, '--feed', 'sio/none'])).code).toBe(64);
    expect((await check(join(folder, 'none.csv'))).code).toBe(64);
  });

  test('keeps nothing, and prints no identity number', async () => {
    const file = await writeContributions(folder, 'a.csv', [...rows, contribution('9901123')]);
    const before = await readdir(folder);
    const { stdout, stderr } = await maharat(['validate', file, '--feed', 'sio/contributions'], {
      env: { TMPDIR: folder },
    });
    expect(await readdir(folder)).toEqual(before);
    expect(stdout + stderr).not.toContain('9901123');
  });
});

describe('maharat run', () => {
  const run = (...more: string[]) =>
    maharat(['run', '--in', join(folder, 'in'), '--out', join(folder, 'out'), ...more]);
  const rows = [...PERSONS.map((person) => contribution(person)), contribution('12')];

  test('without the mandatory feeds settles what is there, says what lacks, and ends with 1', async () => {
    await writeContributions(folder, 'in/sio/contributions/2026-07/a.csv', rows);
    await writeContributions(folder, 'in/notes.csv', []);
    const { code, stdout, stderr } = await run('--json');
    expect(code).toBe(1);
    const summary = RunSummary.parse(JSON.parse(stdout));
    expect(readFileSync(join(folder, 'out/run.json'), 'utf8')).toBe(stdout);
    expect(summary).toMatchObject({
      release: null,
      submissions: [
        { feed: 'contributions', state: 'settled', rows: { read: 4, accepted: 3, quarantined: 1 } },
      ],
    });
    expect(Object.keys(summary.seconds)).toEqual(['total', 'intake', 'cleanse', 'settle', 'link']);
    expect(stderr).toContain('Left out notes.csv');
    expect(stderr).toContain('iga/population');
    expect(stderr).toContain('development key');
    expect(existsSync(join(folder, 'out/state'))).toBe(true);
  });

  test('again into the same folder recognises what it knows and changes nothing', async () => {
    await writeContributions(folder, 'in/sio/contributions/2026-07/a.csv', rows);
    const first = JSON.parse((await run('--json')).stdout);
    const before = await lakeOf(folder);
    const again = JSON.parse((await run('--json')).stdout);
    const known = ({ seconds: _, ...submission }: Record<string, unknown>) => submission;
    expect(again.submissions.map(known)).toEqual(first.submissions.map(known));
    expect(again.seconds.cleanse).toBeUndefined();
    expect(await lakeOf(folder)).toEqual(before);
    await writeContributions(folder, 'in/sio/contributions/2026-07/b.csv', [
      ...rows,
      contribution('990412345'),
    ]);
    const later = JSON.parse((await run('--json')).stdout);
    expect(later.submissions.map(({ state }: { state: string }) => state)).toEqual(['superseded', 'settled']);
  });

  test('in small parts gives the same lake as in one', async () => {
    const many = Array.from({ length: 300 }, (_, n) => contribution(`9901${String(n).padStart(5, '0')}`));
    await writeContributions(folder, 'in/sio/contributions/2026-07/a.csv', many);
    await run();
    const whole = await lakeOf(folder);
    await rm(join(folder, 'out'), { recursive: true });
    await run('--part-bytes', '2000');
    expect(whole.length).toBeGreaterThan(1);
    expect(await lakeOf(folder)).toEqual(whole);
  });

  test('while another process works in the folder ends with 2, after a killed one goes on', async () => {
    await writeContributions(folder, 'in/sio/contributions/2026-07/a.csv', rows);
    const unlock = await lockFolder(join(folder, 'out'));
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr).toContain(`Process ${process.pid} works in`);
    await unlock();
    await writeFile(join(folder, 'out/.lock'), '999999999');
    expect((await run()).code).toBe(1);
    expect(existsSync(join(folder, 'out/.lock'))).toBe(false);
  });

  test.each([
    ['a file', 'file', 'a file stands in the way'],
    ['a path below a file', 'file/out', 'a file stands in the way'],
    ['a path where no folder can be made', '/proc/x', 'no folder can be made there'],
    ['a path below one where no folder can be made', '/proc/x/y', 'no folder can be made there'],
  ])('to %s says so and what to do, and ends with 2', async (_case, path, reason) => {
    await writeContributions(folder, 'in/sio/contributions/2026-07/a.csv', rows);
    await writeFile(join(folder, 'file'), '');
    const out = resolve(folder, path);
    const { code, stderr } = await maharat(['run', '--in', join(folder, 'in'), '--out', out]);
    expect(stderr).toContain(`Cannot write to ${out}: ${reason}. Choose another --out`);
    expect(code).toBe(2);
  });

  test('says of a feed that lacks which file was refused, why, and where its feedback lies', async () => {
    await writeFile(await writeContributions(folder, 'in/sio/contributions/2026-07/a.csv', []), '');
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain('rejected in');
    expect(stderr).toMatch(/nothing stands for .*sio\/contributions.* of 2026-07\./);
    const told = /sio\/contributions a\.csv is rejected: .* \(file\.empty\) Feedback: (.*\.json)/.exec(
      stderr,
    );
    expect(existsSync(told?.[1] ?? '')).toBe(true);
  });

  test('says that a file did not take effect since a later one stands, and why one was held', async () => {
    await writeContributions(folder, 'in/sio/contributions/2026-07/late.csv', rows);
    await writeContributions(folder, 'in/sio/contributions/2026-08/late.csv', rows);
    const day = (date: string) => `2026-08-${date}T08:00:00Z`;
    const arrivals = {
      'sio/contributions/2026-07/late.csv': day('02'),
      'sio/contributions/2026-07/early.csv': day('01'),
      'sio/contributions/2026-08/late.csv': day('03'),
    };
    await writeFile(join(folder, 'in/arrivals.json'), JSON.stringify(arrivals));
    const first = await run();
    expect(first.stderr).toMatch(/2026-08 held in .*: The file is the very file sent for another month/);
    await writeContributions(folder, 'in/sio/contributions/2026-07/early.csv', rows.slice(1));
    const { stderr } = await run();
    expect(stderr).toMatch(/2026-07 superseded by late\.csv in /);
  });

  test('a folder with nothing in the layout is for the user to correct', async () => {
    await writeContributions(folder, 'in/a.csv', []);
    expect((await run()).code).toBe(64);
  });
});

/** Every object of the lake with its bytes. */
async function lakeOf(root: string): Promise<[string, string][]> {
  const lake = join(root, 'out/lake');
  const names = await readdir(lake, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.sort().map((file) => [file, readFileSync(file, 'base64')]);
}

/** A Node on the PATH older than the one that strips types. */
function olderNode(): string | null {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const node = join(folder, 'node');
    if (!existsSync(node)) continue;
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' });
    if (Number(/^v(\d+)/.exec(version)?.[1]) < 22) return node;
  }
  return null;
}
