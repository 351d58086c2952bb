import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { runSet } from '../truth/run-set.ts';
import { differences, filesBelow, hashesBelow } from './folder-hashes.ts';
import { type Life, mortal } from './mortal-runtime.ts';

const MADE = ['lake', 'reports', 'feedback', 'quarantine'];
const MAHARAT = join(import.meta.dirname, '../../bin/maharat.ts');

let folder: string;
let from: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-crash-'));
  from = join(folder, 'in');
  makeSeed({ folder: from, persons: 60, months: 1, seed: 31, dirt: 'usual', end: '2026-09' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const hashes = (out: string) => hashesBelow(join(folder, out), MADE);

describe('a process that dies between two writes', () => {
  let clean: ReadonlyMap<string, string>;
  let writes: { submissions: number; release: number };

  /** Runs until it dies; returns how much it wrote. Two person buckets keep it quick. */
  async function live(out: string, life: Life): Promise<number> {
    let count = () => 0;
    const around = (runtime: Runtime) => {
      const counted = mortal({ ...runtime, profile: { ...bahrain, buckets: 2 } }, life);
      count = counted.writes;
      return counted.runtime;
    };
    const ended = runSet({ from, out: join(folder, out), around });
    if (life === Number.POSITIVE_INFINITY) expect((await ended).release?.state).toBe('published');
    else await expect(ended).rejects.toThrow(/Run again with the same --out to go on from here/);
    return count();
  }

  async function expectCleanEnd(out: string): Promise<void> {
    await live(out, Number.POSITIVE_INFINITY);
    expect(differences(clean, await hashes(out))).toEqual([]);
    await rm(join(folder, out), { recursive: true });
  }

  beforeAll(async () => {
    const submissions = await live('clean', 'work/releases/');
    await cp(join(folder, 'clean'), join(folder, 'submitted'), { recursive: true });
    writes = { submissions, release: await live('clean', Number.POSITIVE_INFINITY) };
    clean = await hashes('clean');
  });

  test.each([0.05, 0.5, 0.95])('at %d of the way through the submissions', async (share) => {
    await live('submitting', Math.floor(writes.submissions * share));
    await expectCleanEnd('submitting');
  });

  test.each([0, 0.1, 0.4, 0.7, 0.9])('at %d of the way through the release', async (share) => {
    await cp(join(folder, 'submitted'), join(folder, 'releasing'), { recursive: true });
    await live('releasing', Math.floor(writes.release * share));
    await expectCleanEnd('releasing');
  });

  test.each([3, 2, 1])('%d writes before the end', async (few) => {
    await cp(join(folder, 'submitted'), join(folder, 'ending'), { recursive: true });
    await live('ending', writes.release - few);
    await expectCleanEnd('ending');
  });
});

describe('a process that is killed', () => {
  /** Runs the command to its end, or kills it when it tells of the given line. */
  async function maharat(out: string, killAt?: RegExp): Promise<NodeJS.Signals | number | null> {
    const args = [MAHARAT, 'run', '--in', from, '--out', join(folder, out), '--verbose'];
    const env = { ...process.env, NODE_OPTIONS: '', TMPDIR: join(folder, 'tmp') };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (killAt?.test(line)) child.kill('SIGKILL');
    });
    return new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
  }

  test('twice on its way, by SIGKILL: a third run ends in the same bytes, with nothing left behind', async () => {
    await mkdir(join(folder, 'tmp'));
    expect(await maharat('whole')).toBe(0);
    expect(await maharat('killed', /^7\/\d+ /)).toBe('SIGKILL');
    expect(await maharat('killed', /"step":"measure"/)).toBe('SIGKILL');
    expect(await maharat('killed')).toBe(0);
    expect(differences(await hashes('whole'), await hashes('killed'))).toEqual([]);
    const left = await filesBelow(join(folder, 'killed'));
    expect(left.filter((path) => /\/\.(partial|lock)/.test(path))).toEqual([]);
    expect(await filesBelow(join(folder, 'tmp'))).toEqual([]);
  });
});
