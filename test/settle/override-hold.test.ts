import { overrideHold } from '../../lambdas/settle/override-hold.ts';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const SIO = 'sio/contributions';
const OVERRIDE = {
  reason: 'A large employer moved to another fund.',
  by: 'Data steward',
  at: '2026-10-05T06:00:00Z',
  codes: ['hold.rows-changed', 'hold.total-changed'],
};
let runtime: TestRuntime;

beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

/** A file of so many persons, all with the wage. */
const persons = (count: number, wage = '450') =>
  sioFile(
    ...Array.from({ length: count }, (_, index) => sioRow({ person: String(900100000 + index), wage })),
  );

async function heldMonth() {
  await submit(runtime, `${SIO}/2026-08/a.csv`, persons(220));
  return submit(runtime, `${SIO}/2026-09/b.csv`, persons(120));
}

const standingPeriods = async () => (await runtime.ledger.standings(SIO)).map(({ period }) => period);

test('the measures of a submission are exact, over accepted rows', async () => {
  const record = await submit(
    runtime,
    `${SIO}/2026-08/a.csv`,
    sioFile(
      sioRow({ wage: '450.125' }),
      sioRow({ person: '900112346', wage: '99999.999' }),
      sioRow({ wage: 'x' }),
    ),
  );
  expect(record.measures).toEqual({
    rows: 2,
    totals: { wage: '100450124' },
    shares: { sector: { private: 2 }, sex: { male: 2 } },
  });
});

test('a month of little more than half the rows is held, says what it breaches, and leaves what stood', async () => {
  const record = await heldMonth();
  expect(record).toMatchObject({
    state: 'held',
    reason: 'hold.rows-changed',
    breaches: [
      { code: 'hold.rows-changed', detail: null, against: '2026-08', before: '220', now: '120' },
      {
        code: 'hold.total-changed',
        detail: 'wage',
        against: '2026-08',
        before: '99000000',
        now: '54000000',
      },
    ],
  });
  expect(await standingPeriods()).toEqual(['2026-08']);
});

test('a written reason lets it stand, is kept in the ledger, and again changes nothing', async () => {
  const record = await heldMonth();
  const outcome = await overrideHold(runtime, record, OVERRIDE);
  expect(outcome).toMatchObject({ refused: null, record: { state: 'settled', override: OVERRIDE } });
  expect(await standingPeriods()).toEqual(['2026-08', '2026-09']);
  const ledger = [...runtime.ledger.records.values()];
  expect(await overrideHold(runtime, record, OVERRIDE)).toEqual(outcome);
  expect([...runtime.ledger.records.values()]).toEqual(ledger);
});

test('the flow of the held file, started again with the reason in the ledger, lets it stand and keeps its rows', async () => {
  const record = await heldMonth();
  const again = () => submit(runtime, `${SIO}/2026-09/b.csv`, persons(120));
  expect(await again()).toEqual(record);
  const elsewhere = await overrideHold(runtime, record, OVERRIDE, async () => void (await again()));
  expect(elsewhere).toMatchObject({ refused: null, record: { state: 'settled', override: OVERRIDE } });
  expect(elsewhere).toMatchObject({ record: { lake: record.lake, rows: record.rows } });
  expect(await standingPeriods()).toEqual(['2026-08', '2026-09']);
});

test('a reason for one of two breaches leaves it held for the other', async () => {
  const record = await heldMonth();
  const outcome = await overrideHold(runtime, record, { ...OVERRIDE, codes: ['hold.rows-changed'] });
  expect(outcome).toMatchObject({ record: { state: 'held', reason: 'hold.total-changed' } });
  expect(await overrideHold(runtime, record, OVERRIDE)).toMatchObject({ record: { state: 'settled' } });
});

test('a later file of the month supersedes what was let stand', async () => {
  await overrideHold(runtime, await heldMonth(), OVERRIDE);
  const later = await submit(runtime, `${SIO}/2026-09/c.csv`, persons(215));
  expect(later.state).toBe('settled');
  const states = [...runtime.ledger.records.values()].map(({ file, state }) => `${file} ${state}`);
  expect(states.sort()).toEqual(['a.csv settled', 'b.csv superseded', 'c.csv settled']);
});

test('what tells of a person is not kept in a reason', async () => {
  const reason = 'Confirmed by the officer 900112345 by telephone.';
  const outcome = await overrideHold(runtime, await heldMonth(), { ...OVERRIDE, reason });
  expect(outcome).toMatchObject({
    record: { override: { reason: expect.not.stringContaining('900112345') } },
  });
});

test.each([
  ['reason-too-short', { reason: 'ok 1234567890 !!!' }],
  ['reason-too-short', { reason: '          ' }],
  ['nobody', { by: ' ' }],
  ['not-liftable', { codes: [] }],
  ['not-liftable', { codes: ['hold.no-full-file'] }],
  ['not-liftable', { codes: ['file.empty'] }],
])('%s: refused, and nothing changes (%j)', async (refused, change) => {
  const record = await heldMonth();
  const outcome = await overrideHold(runtime, record, { ...OVERRIDE, ...change });
  expect(outcome).toMatchObject({ refused, message: { ar: expect.any(String), en: expect.any(String) } });
  expect(await runtime.ledger.get(record)).toEqual(record);
});

test('a submission that is not held, or that nobody knows, is refused', async () => {
  const record = await submit(runtime, `${SIO}/2026-08/a.csv`, persons(3));
  expect(await overrideHold(runtime, record, OVERRIDE)).toMatchObject({ refused: 'not-held' });
  const unknown = { ...record, sha256: 'f'.repeat(64) };
  expect(await overrideHold(runtime, unknown, OVERRIDE)).toMatchObject({ refused: 'unknown-submission' });
});

test('a supplement with the missing rows ends the hold; without them it waits', async () => {
  await heldMonth();
  const few = sioFile(sioRow({ person: '900100130' }));
  expect(await submit(runtime, `${SIO}/2026-09/supplement/few.csv`, few)).toMatchObject({
    reason: 'hold.no-full-file',
  });
  expect(await standingPeriods()).toEqual(['2026-08']);
  await submit(runtime, `${SIO}/2026-09/supplement/all.csv`, persons(210));
  expect(await standingPeriods()).toEqual(['2026-08', '2026-09']);
  const [, september] = await runtime.ledger.standings(SIO);
  expect(september?.rows).toEqual({ read: 331, accepted: 210, quarantined: 0, duplicate: 121 });
});

test('an override that a settlement beside it overwrote is written again', async () => {
  const record = await heldMonth();
  const put = runtime.ledger.put.bind(runtime.ledger);
  let lost = 0;
  runtime.ledger.put = async (changed) => {
    const forgotten = changed.override !== null && lost++ === 0;
    await put(forgotten ? { ...changed, override: null } : changed);
  };
  expect(await overrideHold(runtime, record, OVERRIDE)).toMatchObject({
    refused: null,
    record: { state: 'settled', override: OVERRIDE },
  });
});

test('an override that a crash cut short goes on when it is given again', async () => {
  const record = await heldMonth();
  const catalog = { point: () => Promise.reject(new Error('crash')) };
  await expect(overrideHold({ ...runtime, catalog }, record, OVERRIDE)).rejects.toThrow('crash');
  expect(await runtime.ledger.get(record)).toMatchObject({ state: 'held', override: OVERRIDE });
  expect(await overrideHold(runtime, record, OVERRIDE)).toMatchObject({ record: { state: 'settled' } });
  expect(await standingPeriods()).toEqual(['2026-08', '2026-09']);
});
