import type { Decision } from '../../lambdas/model/review.ts';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { lakeRows } from '../lake-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const OPEN = sioFile(
  sioRow({ person: '900112345', sector: 'Quasi public' }),
  sioRow({ person: '900212345', sector: 'quasi-PUBLIC' }),
  sioRow({ person: '900312345', title: 'Zzz wrangler' }),
  sioRow({ person: '900412345' }),
);
const PLAIN = sioFile(sioRow({ person: '910112345' }), sioRow({ person: '910212345' }));
const KEYS = { open: 'sio/contributions/2026-08/open.csv', plain: 'sio/contributions/2026-09/plain.csv' };
const SECTOR: Decision = {
  list: 'sector',
  key: 'quasi public',
  text: 'Quasi public',
  code: 'public',
  reason: null,
  rows: 2,
};
const TITLE = { ...SECTOR, list: 'isco-08', key: 'zzz wrangler', text: 'Zzz wrangler', code: '6121' };

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

async function decide(...decisions: Decision[]): Promise<void> {
  const version = runtime.reviews.log.length + 1;
  await runtime.reviews.decide({ version, by: 'steward', at: '2026-11-24T09:00:00Z', decisions });
}

const ofLake = async (record: SubmissionRecord) => lakeRows(runtime, record.lake ?? '');

test('what no rule has a code for is asked, with its rows, and only that', async () => {
  const record = await submit(runtime, KEYS.open, OPEN);
  const asked = await runtime.reviews.askedOf(record);
  expect(asked.map(({ field, list, key, text, rows }) => [field, list, key, text, rows])).toEqual([
    ['occupation', 'isco-08', 'zzz wrangler', 'Zzz wrangler', 1],
    ['sector', 'sector', 'quasi public', 'Quasi public', 2],
  ]);
  expect(asked.every(({ fingerprint }) => fingerprint === record.fingerprint)).toBe(true);
  expect(await runtime.reviews.askedOf(await submit(runtime, KEYS.plain, PLAIN))).toEqual([]);
});

test('decided, then run again, gives what it would have been with the decision from the start', async () => {
  const before = await submit(runtime, KEYS.open, OPEN);
  expect(before.rows).toEqual({ read: 4, accepted: 2, quarantined: 2, duplicate: 0 });
  await decide(SECTOR, TITLE);
  const after = await submit(runtime, KEYS.open, OPEN);
  expect(after.rows).toEqual({ read: 4, accepted: 4, quarantined: 0, duplicate: 0 });
  const fresh = await memoryRuntime({ reviews: runtime.reviews });
  const start = await submit(fresh, KEYS.open, OPEN);
  expect(after).toEqual(start);
  expect(await ofLake(after)).toEqual(await lakeRows(fresh, start.lake ?? ''));
  expect(after.lake).toBe(start.lake);
  await fresh.dispose();
});

test('a submission that asks nothing of it stays as it is, whatever is decided', async () => {
  const before = await submit(runtime, KEYS.plain, PLAIN);
  await decide(SECTOR);
  await decide(TITLE);
  expect(await submit(runtime, KEYS.plain, PLAIN)).toEqual(before);
  expect(before.mappings).toBe(0);
  const later = await submit(
    runtime,
    'sio/contributions/2026-10/new.csv',
    PLAIN.replace('910112345', '910512345'),
  );
  expect(later.mappings).toBe(2);
  expect(later.fingerprint).not.toBe(before.fingerprint);
});

test('once recomputed it is known, until the decision is another', async () => {
  await submit(runtime, KEYS.open, OPEN);
  await decide(SECTOR);
  const once = await submit(runtime, KEYS.open, OPEN);
  expect(once.mappings).toBe(1);
  await decide({ ...SECTOR, key: 'other', text: 'Other' });
  await decide(SECTOR);
  expect(await submit(runtime, KEYS.open, OPEN)).toEqual(once);
  await decide({ ...SECTOR, code: 'private' });
  const again = await submit(runtime, KEYS.open, OPEN);
  expect(again.mappings).toBe(4);
  expect((await ofLake(again)).map(({ sector }) => sector).sort()).toEqual([
    'private',
    'private',
    'private',
    'private',
  ]);
});

test('a title in doubt is coded, warned of and asked; decided, its file alone is recomputed and asks no more', async () => {
  const doubtful = sioFile(
    sioRow({ person: '920112345', title: 'Cook, Indian' }),
    sioRow({ person: '920212345', title: 'Nurse, night shift' }),
    sioRow({ person: '920312345', title: 'Accountant' }),
  );
  const key = 'sio/contributions/2026-08/doubtful.csv';
  const before = await submit(runtime, key, doubtful);
  expect(before.rows).toMatchObject({ accepted: 3, quarantined: 0 });
  expect((await ofLake(before)).map(({ occupation }) => occupation).sort()).toEqual(['2221', '2411', '5120']);
  const warned = before.findings.filter(({ code }) => code === 'occupation.doubtful');
  expect(warned.map(({ severity, detail, count }) => [severity, detail, count])).toEqual([
    ['warn', 'part', 2],
  ]);
  const asked = await runtime.reviews.askedOf(before);
  expect(asked.map(({ text, guess }) => [text, guess?.code]).sort()).toEqual([
    ['Cook, Indian', '5120'],
    ['Nurse, night shift', '2221'],
  ]);
  const plain = await submit(runtime, KEYS.plain, PLAIN);
  await decide({ ...TITLE, key: 'cook indian', text: 'Cook, Indian', code: '3434' });
  const after = await submit(runtime, key, doubtful);
  expect((await ofLake(after)).map(({ occupation }) => occupation).sort()).toEqual(['2221', '2411', '3434']);
  expect((await ofLake(after)).map(({ occupation_by }) => occupation_by).sort()).toEqual([
    'decided',
    'entry',
    'part',
  ]);
  expect(after.titled?.by).toEqual({ rules: 2, model: 0, sound: 0, context: 0, decided: 1 });
  expect(after.findings.filter(({ code }) => code === 'occupation.doubtful')).toHaveLength(1);
  expect(await submit(runtime, KEYS.plain, PLAIN)).toEqual(plain);
});

test('a text with no code empties an optional field without a word, and is asked no more by anybody', async () => {
  await submit(runtime, KEYS.open, OPEN);
  await decide({ ...TITLE, code: null });
  const after = await submit(runtime, KEYS.open, OPEN);
  expect(after.findings.filter(({ code }) => code === 'occupation.uncoded')).toEqual([]);
});
