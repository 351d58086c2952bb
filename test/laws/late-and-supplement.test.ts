import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InboxFile } from '../../bin/local/inbox.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import type { Standing } from '../../lambdas/stores/ledger.ts';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { runSet } from '../truth/run-set.ts';
import { differences, hashesBelow } from './folder-hashes.ts';

const FEED = 'sio/contributions';
const PLACE = `${FEED}/2026-09`;
const isOurs = ({ agency, feed }: InboxFile) => `${agency}/${feed}` === FEED;

const isMore = ({ file }: InboxFile) => /late|more|short/.test(file);

let folder: string;
const at = (...path: string[]) => join(folder, ...path);

/** What one order of delivery ends in. */
interface End {
  readonly standings: Standing[];
  readonly states: Record<string, string>;
  readonly hashes: ReadonlyMap<string, string>;
}

/** Runs into a folder of its own with the other feeds already in; two person buckets keep it quick. */
async function run(out: string, choose: (files: readonly InboxFile[]) => readonly InboxFile[]): Promise<End> {
  let standings: Standing[] = [];
  const outcome = await runSet({
    from: at('in'),
    out: at(out),
    choose,
    around: (runtime) => ({ ...runtime, profile: { ...bahrain, buckets: 2 } }),
    look: async ({ ledger }) => {
      standings = await ledger.standings(FEED);
    },
  });
  const ours = outcome.summary.submissions.filter(({ agency }) => agency === 'sio');
  const states = Object.fromEntries(ours.map(({ file, state }) => [file, state]));
  return { standings, states, hashes: await hashesBelow(at(out), ['lake', 'reports', 'feedback']) };
}

/** A merge that no longer stands may stay where somebody may still read it; the data that stands is the same. */
function withoutFormerMerges({ hashes, standings }: End): ReadonlyMap<string, string> {
  const lake = standings[0]?.lake ?? '';
  const isFormer = (path: string) => path.includes('/merged-') && !path.startsWith(`${lake}/`);
  return new Map([...hashes].filter(([path]) => !isFormer(path)));
}

/** Two days on comes a full file in which the first person earns more, and a week on a row of the last person. */
async function deliverMore(): Promise<void> {
  const arrivals: Record<string, string> = JSON.parse(await readFile(at('in/arrivals.json'), 'utf8'));
  const [first = ''] = Object.keys(arrivals).filter((path) => path.startsWith(`${PLACE}/SIO`));
  const text = await readFile(at('in', first), 'utf8');
  const better = (row: string) => row.replace(/;\d?(\d\d\.\d{3});/, ';9$1;');
  const rows = text.split('\r\n').filter((row) => /^\d{9};.*;\d{3}\.\d{3};/.test(row));
  const [header = ''] = text.split('\r\n');
  const more = {
    'SIO_late.csv': text.replace(rows[0] ?? '', better),
    'supplement/SIO_more.csv': `${header}\r\n${better(rows.at(-1) ?? '')}\r\n`,
  };
  await mkdir(at('in', PLACE, 'supplement'));
  for (const [file, bytes] of Object.entries(more)) await writeFile(at('in', PLACE, file), bytes);
  const days = { [first]: '13', [`${PLACE}/SIO_late.csv`]: '15', [`${PLACE}/supplement/SIO_more.csv`]: '22' };
  for (const [path, day] of Object.entries(days)) arrivals[path] = `2026-10-${day}T09:00:00Z`;
  await writeFile(at('in/arrivals.json'), JSON.stringify(arrivals));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-late-'));
  makeSeed({ folder: at('in'), persons: 80, months: 1, seed: 51, dirt: 'none', end: '2026-09' });
  await deliverMore();
  await run('others', (files) => files.filter((file) => !isOurs(file)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a full file, a later one and a supplement end in the same data and reports in every order', async () => {
  const ends: End[] = [];
  for (const order of permutations([0, 1, 2])) {
    const out = `order-${order.join('')}`;
    await cp(at('others'), at(out), { recursive: true });
    const end = await run(out, (files) => {
      const ours = files.filter(isOurs);
      expect(ours).toHaveLength(3);
      return [...files.filter((file) => !isOurs(file)), ...order.flatMap((index) => ours[index] ?? [])];
    });
    ends.push(end);
  }
  const [first, ...rest] = ends;
  if (first === undefined) throw new Error('No order was tried.');
  expect(Object.values(first.states).sort()).toEqual(['settled', 'settled', 'superseded']);
  expect(first.standings[0]?.lake).toMatch(/merged-/);
  expect([...first.hashes.keys()].filter((path) => path.startsWith('reports/')).length).toBeGreaterThan(20);
  for (const end of rest) {
    expect(end.standings).toEqual(first.standings);
    expect(end.states).toEqual(first.states);
    expect(differences(withoutFormerMerges(first), withoutFormerMerges(end))).toEqual([]);
  }
});

test('a release made before the late file, the supplement and a file that is held stays; the next is as if made at once', async () => {
  for (const out of ['early', 'once']) await cp(at('others'), at(out), { recursive: true });
  const early = await run('early', (files) => files.filter((file) => !isOurs(file) || !isMore(file)));
  const held = `${PLACE}/SIO_short.csv`;
  const text = await readFile(at('in', PLACE, 'SIO_late.csv'), 'utf8');
  await writeFile(at('in', held), text.split('\r\n').slice(0, 3).join('\r\n'));
  const arrivals = JSON.parse(await readFile(at('in/arrivals.json'), 'utf8'));
  await writeFile(at('in/arrivals.json'), JSON.stringify({ ...arrivals, [held]: '2026-11-01T09:00:00Z' }));
  const later = await run('early', (files) => files);
  const once = await run('once', (files) => files);
  expect(once.states['SIO_short.csv']).toBe('held');
  const editions = ({ hashes }: End) => [...hashes].filter(([path]) => path.startsWith('reports/'));
  expect(editions(later)).toEqual(expect.arrayContaining(editions(early)));
  expect(editions(later)).toHaveLength(editions(early).length + editions(once).length);
  // an edition says which one it follows, and what changed since: its figures are what they would be without
  const former = new Set(editions(early).map(([path]) => path));
  const figures = (all: [string, string][]) =>
    all
      .filter(
        ([path]) =>
          path.endsWith('.csv') && !/\/data-quality\/(changes|release|(rate-)?revisions)\.csv$/.test(path),
      )
      .map(([path, hash]) => [path.replace(/^reports\/[^/]+\//, ''), hash]);
  expect(figures(editions(later).filter(([path]) => !former.has(path)))).toEqual(figures(editions(once)));
  expect(figures(editions(once)).length).toBeGreaterThan(10);
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
