import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReplaySummary } from '../../bin/local/execute-replay.ts';
import { Question, ReviewList } from '../../bin/local/review/question.ts';
import { Resolved } from '../../bin/local/review/resolved.ts';
import { differences, hashesBelow } from '../laws/folder-hashes.ts';
import { maharat } from './run-command.ts';
import { contribution, writeContributions } from './small-inbox.ts';

/** Of made-up persons; no number of the seeds. */
const [A, B, C] = ['990112345', '990212345', '990312345'] as const;
const inDoubt = (row: string) => row.replace('Nurse', 'Nurse, night shift');
const quasi = (row: string, sector: string) => row.replace('Private', sector);
const MANY = Array.from({ length: 12 }, (_, n) => contribution(`98011${String(2000 + n)}`));

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const inOut = (...args: string[]) => maharat([...args, '--out', at('out')]);
const run = () => maharat(['run', '--in', at('in'), '--out', at('out'), '--json']);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-review-'));
  const feed = 'in/sio/contributions';
  const open = [
    quasi(contribution(A), 'Quasi public'),
    quasi(contribution(B), 'quasi-PUBLIC'),
    inDoubt(contribution(C)),
    ...MANY,
  ];
  await writeContributions(folder, `${feed}/2026-07/open.csv`, open);
  await writeContributions(folder, `${feed}/2026-08/plain.csv`, [contribution(A), ...MANY]);
  await writeContributions(folder, `${feed}/2026-09/a.csv`, MANY);
  await writeContributions(folder, `${feed}/2026-09/b-short.csv`, MANY.slice(0, 3));
  await run();
  ids = Object.fromEntries((await listed('--all')).questions.map(({ kind, id }) => [kind, id]));
});
afterAll(() => rm(folder, { recursive: true }));

async function listed(...args: string[]) {
  const { stdout, code } = await inOut('review', 'list', '--json', ...args);
  return { ...ReviewList.parse(JSON.parse(stdout)), code };
}

/** Ids by kind: they are what they are, whatever is decided. */
let ids: Readonly<Record<string, string>>;
const idOf = (kind: string) => ids[kind] ?? 'none';

test('lists what waits, most rows first, without saying anything of a person', async () => {
  const { questions, code, unlisted } = await listed();
  expect([code, unlisted]).toEqual([1, 0]);
  expect(questions).toMatchObject([
    {
      kind: 'hold',
      feed: 'sio/contributions',
      period: '2026-09',
      file: 'b-short.csv',
      reason: { code: 'hold.fewer-rows' },
    },
    {
      kind: 'code',
      list: 'sector',
      text: 'Quasi public',
      rows: 2,
      submissions: 1,
      fields: ['sector'],
      periods: ['2026-07'],
      decided: null,
    },
    {
      kind: 'title',
      list: 'isco-08',
      text: 'Nurse, night shift',
      rows: 1,
      guess: { code: '2221', title: { en: 'Nursing professionals' }, runnerUp: '5311', source: 'part' },
      candidates: [{ code: '2221' }, { code: '5311' }],
      decided: null,
    },
  ]);
  const shown = await inOut('review', 'list');
  expect(shown.stdout).toMatch(
    /^h-[0-9a-f]{8} {2}hold {3}3 rows {2}sio\/contributions 2026-09 b-short\.csv: /m,
  );
  expect(shown.stdout).toMatch(/^t-[0-9a-f]{8} {2}code {3}2 rows in 1 file {2}sector {2}"Quasi public"/m);
  expect(shown.stdout).toMatch(
    /title {2}1 row in 1 file .* now 2221 Nursing professionals \(0\.8\d+, part\) {2}maybe /,
  );
  expect(shown.stdout).not.toMatch(/\d{9}/);
  expect((await listed('--kind', 'title')).questions).toHaveLength(1);
  expect((await listed('--feed', 'iga/population')).code).toBe(0);
});

test('shows one, with the command that answers it', async () => {
  const id = idOf('code');
  const { stdout } = await inOut('review', 'show', id);
  expect(stdout).toContain(`maharat review resolve ${id} --code CODE|none --by NAME`);
  const json = await inOut('review', 'show', id, '--json');
  expect(Question.parse(JSON.parse(json.stdout))).toMatchObject({ id, text: 'Quasi public' });
  const hold = await inOut('review', 'show', idOf('hold'));
  expect(hold.stdout).toMatch(/--reason/);
});

test.each([
  ['an unknown id', ['t-00000000', '--code', 'public'], /no question t-00000000\. See maharat review list/],
  ['a code the list lacks', ['code', '--code', 'purple'], /sector has no code purple\. Give one of it/],
  ['no code', ['code'], /Give --code/],
  ['a hold without a reason', ['hold'], /Give --reason/],
  ['a reason of nothing', ['hold', '--reason', 'x'], /\p{sc=Arabic}/u],
] as const)('refuses %s with 64, and says what to do', async (_, [id, ...more], message) => {
  const named = id === 'code' || id === 'hold' ? idOf(id) : id;
  const { code, stdout, stderr } = await inOut('review', 'resolve', named, '--by', 'M. Steward', ...more);
  expect([code, stdout]).toEqual([64, '']);
  expect(stderr).toMatch(message);
});

test('refuses an import with any wrong line, and keeps nothing', async () => {
  await writeFile(at('sheet.csv'), `id,code\n${idOf('code')},public\nt-00000000,public\n`);
  const { code, stderr } = await inOut('review', 'import', at('sheet.csv'), '--by', 'M. Steward');
  expect(code).toBe(64);
  expect(stderr).toMatch(/line 3: There is no question t-00000000/);
  expect(stderr).toMatch(/السطر 3/);
  expect((await listed('--kind', 'code')).questions).toHaveLength(1);
});

test('reads a sheet in the encoding that a spreadsheet in Arabic saves', async () => {
  const yes = Buffer.from([0xe4, 0xda, 0xe3]); // نعم in windows-1256
  const sheet = [Buffer.from(`id,accept,code\n${idOf('code')},`), yes, Buffer.from(',\n')];
  await writeFile(at('sheet.csv'), Buffer.concat(sheet));
  const { code, stderr } = await inOut('review', 'import', at('sheet.csv'), '--by', 'M. Steward');
  expect(code).toBe(64);
  expect(stderr).toMatch(/line 2: .* has no code under now that can be accepted/);
});

test('says what is no folder of a run, and what key is wanted', async () => {
  const nowhere = await maharat(['review', 'list', '--out', at('nowhere')]);
  expect([nowhere.code, nowhere.stderr]).toEqual([64, expect.stringMatching(/no folder of a run/)]);
  const args = ['review', 'resolve', idOf('code'), '--code', 'public', '--by', 'x', '--out', at('out')];
  const other = await maharat(args, { env: { MAHARAT_PSEUDONYM_KEY: 'ab'.repeat(32) } });
  expect([other.code, other.stderr]).toEqual([64, expect.stringMatching(/Set MAHARAT_PSEUDONYM_KEY/)]);
  expect((await listed('--kind', 'code')).questions).toHaveLength(1);
});

test('exported, filled in and imported, it recomputes the file that asks, and no other', async () => {
  const before = await hashesBelow(at('out'), ['lake', 'landing']);
  const exported = await inOut('review', 'export', at('sheet.csv'), '--json');
  expect(JSON.parse(exported.stdout)).toEqual({ file: at('sheet.csv'), questions: 2 });
  const sheet = await readFile(at('sheet.csv'), 'utf8');
  expect(sheet).toMatch(/2221 \(0\.8\d+\)/);
  await writeFile(at('sheet.csv'), sheet.replace(/(,code,.*),,\r\n/, '$1,public,agreed with the agency\r\n'));
  const { code, stdout, stderr } = await inOut(
    'review',
    'import',
    at('sheet.csv'),
    '--by',
    'M. Steward',
    '--json',
  );
  expect(code).toBe(0);
  const { version, decisions, recomputed, waiting } = Resolved.parse(JSON.parse(stdout));
  expect([version, waiting]).toEqual([1, []]);
  expect(decisions).toEqual([{ list: 'sector', text: 'Quasi public', code: 'public', rows: 2 }]);
  expect(recomputed).toMatchObject([
    {
      period: '2026-07',
      file: 'open.csv',
      outcome: 'recomputed',
      state: 'settled',
      rows: { read: 15, accepted: 15 },
    },
  ]);
  expect(stderr).toMatch(/1\/1 sio\/contributions 2026-07 open\.csv recomputed: settled/);
  const after = await hashesBelow(at('out'), ['lake', 'landing']);
  // the catalogue points at what stands; everything else that was there stays, to the byte
  const changed = differences(before, after).filter((line) => !line.endsWith('.json'));
  expect(changed.every((line) => line.startsWith('only in the other: lake/sio/contributions/2026-07/'))).toBe(
    true,
  );
  expect(changed.length).toBeGreaterThan(0);
  expect((await listed('--kind', 'code')).questions).toEqual([]);
  expect((await listed('--kind', 'code', '--all')).questions).toMatchObject([
    { decided: { code: 'public', by: 'M. Steward', version: 1, reason: 'agreed with the agency' } },
  ]);
});

test('imported again, the sheet decides nothing anew', async () => {
  const again = await inOut('review', 'import', at('sheet.csv'), '--by', 'Another', '--json');
  expect(again.code).toBe(0);
  expect(Resolved.parse(JSON.parse(again.stdout))).toMatchObject({ version: null, decisions: [] });
  expect((await listed('--kind', 'code', '--all')).questions).toMatchObject([
    { decided: { by: 'M. Steward', version: 1 } },
  ]);
});

test('a held file stands once a reason is given', async () => {
  const reason = 'The employer closed in August, checked by telephone.';
  const { stdout } = await inOut(
    'review',
    'resolve',
    idOf('hold'),
    '--reason',
    reason,
    '--by',
    'M. Steward',
    '--json',
  );
  expect(Resolved.parse(JSON.parse(stdout)).hold).toMatchObject({ period: '2026-09', state: 'settled' });
  expect((await listed('--kind', 'hold')).questions).toEqual([]);
});

test('a run after it has nothing new to do', async () => {
  const before = await hashesBelow(at('out'), ['lake', 'landing', 'quarantine']);
  await run();
  expect(differences(before, await hashesBelow(at('out'), ['lake', 'landing', 'quarantine']))).toEqual([]);
});

test('decided otherwise with --no-recompute, it waits for a replay, which leaves the rest', async () => {
  const id = idOf('code');
  const args = ['review', 'resolve', id, '--code', 'none', '--by', 'M. Steward', '--no-recompute'];
  const { stdout } = await inOut(...args, '--json');
  expect(Resolved.parse(JSON.parse(stdout))).toMatchObject({
    version: 2,
    recomputed: [],
    waiting: [{ period: '2026-07' }],
  });
  const replayed = await inOut(
    'replay',
    '--feed',
    'sio/contributions',
    '--from',
    '2026-07',
    '--to',
    '2026-08',
    '--json',
  );
  expect(replayed.code).toBe(0);
  expect(ReplaySummary.parse(JSON.parse(replayed.stdout)).submissions).toMatchObject([
    { period: '2026-07', outcome: 'recomputed', rows: { read: 15, accepted: 13 } },
    { period: '2026-08', outcome: 'known' },
  ]);
});

test('a file replaced under its name is replayed from its own bytes, and one that is gone is told of', async () => {
  await writeContributions(folder, 'in/sio/contributions/2026-08/plain.csv', [contribution(B), ...MANY]);
  await run();
  const replay = (...more: string[]) =>
    inOut('replay', '--feed', 'sio/contributions', '--from', '2026-08', '--to', '2026-08', '--json', ...more);
  const env = { MAHARAT_PSEUDONYM_KEY: 'ab'.repeat(32) };
  const refused = await maharat(
    ['replay', '--feed', 'sio/contributions', '--from', '2026-08', '--to', '2026-08', '--out', at('out')],
    { env },
  );
  expect([refused.code, refused.stderr]).toEqual([64, expect.stringMatching(/MAHARAT_PSEUDONYM_KEY/)]);
  const again = ReplaySummary.parse(JSON.parse((await replay()).stdout));
  expect(again.submissions.map(({ outcome }) => outcome)).toEqual(['known', 'known']);
  await rm(at('out/landing/sio/contributions/2026-08/.earlier'), { recursive: true });
  const gone = await replay();
  expect(gone.code).toBe(1);
  expect(
    ReplaySummary.parse(JSON.parse(gone.stdout))
      .submissions.map(({ outcome }) => outcome)
      .sort(),
  ).toEqual(['known', 'missing']);
});

test('a title accepted in the sheet is decided as it stands, and asked no more', async () => {
  await inOut('review', 'export', at('titles.csv'), '--kind', 'title');
  const sheet = await readFile(at('titles.csv'), 'utf8');
  const filled = sheet.replace(/("?Nurse, night shift"?,.*),,,\r\n/, '$1,yes,,seen\r\n');
  expect(filled).not.toBe(sheet);
  await writeFile(at('titles.csv'), filled);
  const taken = await inOut('review', 'import', at('titles.csv'), '--by', 'M. Steward', '--json');
  const { decisions } = Resolved.parse(JSON.parse(taken.stdout));
  expect(decisions).toEqual([{ list: 'isco-08', text: 'Nurse, night shift', code: '2221', rows: 1 }]);
  expect((await listed('--kind', 'title')).questions).toEqual([]);
});

test.each([
  [
    ['replay', '--feed', 'sio/none', '--from', '2026-01', '--to', '2026-02', '--out', 'x'],
    /no feed sio\/none/,
  ],
  [
    ['replay', '--feed', 'sio/contributions', '--from', '2026-03', '--to', '2026-02', '--out', 'x'],
    /later than/,
  ],
  [['review'], /./],
])('refuses %j with 64', async (args, message) => {
  const { code, stderr } = await maharat(args);
  expect(code).toBe(64);
  expect(stderr).toMatch(message);
});
