import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { lakeRows } from '../lake-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const FOLDER = 'sio/contributions/2026-09';
let runtime: TestRuntime;

beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

/** Rows of 10 persons, each with the wage. */
function tenRows(wage: string, from = 0): string[] {
  return Array.from({ length: 10 }, (_, index) => sioRow({ person: String(900100000 + from + index), wage }));
}

/** Wages in what stands for the period, ascending, in fils. */
async function standingWages(): Promise<number[]> {
  const [standing] = await runtime.ledger.standings('sio/contributions');
  if (standing === undefined) return [];
  const rows = await lakeRows(runtime, standing.lake);
  return rows.map(({ wage }) => Number(wage)).sort((a, b) => a - b);
}

const states = () =>
  Object.fromEntries(
    [...runtime.ledger.records.values()].map((record) => [record.file, record.reason ?? record.state]),
  );

test('the same file again changes nothing', async () => {
  const first = await submit(runtime, `${FOLDER}/a.csv`, sioFile(...tenRows('300')));
  const lake = await runtime.objects.list('lake/');
  const again = await submit(runtime, `${FOLDER}/copy.csv`, sioFile(...tenRows('300')));
  expect(again).toEqual(first);
  expect(await runtime.objects.list('lake/')).toEqual(lake);
});

test('a later full file supersedes, in either order of processing', async () => {
  await submit(runtime, `${FOLDER}/b.csv`, sioFile(...tenRows('400')));
  await submit(runtime, `${FOLDER}/a.csv`, sioFile(...tenRows('300')));
  expect(states()).toEqual({ 'a.csv': 'superseded', 'b.csv': 'settled' });
  expect(new Set(await standingWages())).toEqual(new Set([400_000]));
});

test('a replacement with far fewer rows is held, the predecessor stands, and the feedback says why', async () => {
  await submit(runtime, `${FOLDER}/a.csv`, sioFile(...tenRows('300')));
  const held = await submit(runtime, `${FOLDER}/b.csv`, sioFile(...tenRows('400').slice(0, 7)));
  expect(states()).toEqual({ 'a.csv': 'settled', 'b.csv': 'hold.fewer-rows' });
  expect(await standingWages()).toHaveLength(10);
  const feedback = (await runtime.objects.list(`feedback/${FOLDER}/`)).find((key) =>
    key.endsWith(`/full-${held.sha256.slice(0, 16)}/defects.json`),
  );
  const told = JSON.parse(Buffer.from(await runtime.objects.read(feedback ?? '')).toString());
  expect(told.state).toBe('held');
  expect(told.defects.map((defect: { code: string }) => defect.code)).toContain('hold.fewer-rows');
});

test('a supplement replaces rows of its keys and adds others', async () => {
  await submit(runtime, `${FOLDER}/a.csv`, sioFile(...tenRows('300')));
  await submit(runtime, `${FOLDER}/supplement/fix.csv`, sioFile(...tenRows('999', 8)));
  expect(await standingWages()).toEqual([...Array(8).fill(300_000), ...Array(10).fill(999_000)]);
  const [standing] = await runtime.ledger.standings('sio/contributions');
  expect(standing?.rows).toEqual({ read: 20, accepted: 18, quarantined: 0, duplicate: 2 });
});

test('a withdrawal undoes the supplement', async () => {
  await submit(runtime, `${FOLDER}/a.csv`, sioFile(...tenRows('300')));
  await submit(runtime, `${FOLDER}/supplement/fix.csv`, sioFile(...tenRows('999', 8)));
  await submit(runtime, `${FOLDER}/withdraw/fix.csv`, 'withdrawn');
  expect(await standingWages()).toEqual(Array(10).fill(300_000));
});

test('a withdrawn full file leaves nothing standing', async () => {
  await submit(runtime, `${FOLDER}/a.csv`, sioFile(...tenRows('300')));
  await submit(runtime, `${FOLDER}/withdraw/a.csv`, 'withdrawn');
  expect(await runtime.ledger.standings('sio/contributions')).toEqual([]);
});

test('the same bytes under another period are held', async () => {
  await submit(runtime, `${FOLDER}/a.csv`, sioFile(...tenRows('300')));
  const repeat = await submit(runtime, 'sio/contributions/2026-10/a.csv', sioFile(...tenRows('300')));
  expect(repeat).toMatchObject({ state: 'held', reason: 'hold.same-bytes-other-period' });
  expect((await runtime.ledger.standings('sio/contributions')).map(({ period }) => period)).toEqual([
    '2026-09',
  ]);
});
