import { createHmac } from 'node:crypto';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { lakeRows } from '../lake-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import { sioFile, sioRow } from './sio-file.ts';

const KEY = 'sio/contributions/2026-09/sio.csv';
let runtime: TestRuntime;

beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

const rowsOf = (record: SubmissionRecord) => lakeRows(runtime, record.lake ?? '');

function findingsOf(record: SubmissionRecord): Record<string, number> {
  return Object.fromEntries(
    record.findings.map(({ code, field, count }) => [`${code} ${field ?? '-'}`, count]),
  );
}

test('a clean row reaches the lake in the contract’s types, under a pseudonym', async () => {
  const record = await submit(runtime, KEY, sioFile(sioRow()));
  expect(record.rows).toEqual({ read: 1, accepted: 1, quarantined: 0, duplicate: 0 });
  const [row] = await rowsOf(record);
  const hmac = createHmac('sha256', Buffer.alloc(32, 7)).update('900112345').digest('hex');
  expect(row).toEqual({
    _row: '2',
    person: hmac.slice(0, 32),
    sex: 'male',
    nationality: 'IND',
    employer_number: '200001',
    employer_registration: '10001-1',
    sector: 'private',
    occupation_title: 'Accountant',
    occupation: '2411',
    occupation_by: 'entry',
    occupation_probability: expect.stringMatching(/^0\.9\d$/),
    occupation_runner_up: '3313',
    wage: '450000',
    start_date: '2024-02-01',
    start_date_raw: null,
    start_date_calendar: null,
    end_date: null,
    end_date_raw: null,
    end_date_calendar: null,
  });
});

test('a date in another writing keeps its text and its calendar beside it, from cleansing to the lake', async () => {
  const hijri = sioRow({ start: ' ١٤٤٥/٠٧/٢٠ هـ', end: '20-Feb-26' });
  const record = await submit(runtime, KEY, sioFile(hijri, sioRow({ person: '900112346' })));
  expect(findingsOf(record)).toMatchObject({
    'date.from-hijri start_date': 1,
    'date.two-digit-year end_date': 1,
  });
  expect(await rowsOf(record)).toMatchObject([
    {
      start_date: '2024-02-01',
      start_date_raw: '١٤٤٥/٠٧/٢٠ هـ',
      start_date_calendar: 'hijri',
      end_date: '2026-02-20',
      end_date_raw: '20-Feb-26',
      end_date_calendar: 'gregorian',
    },
    { start_date: '2024-02-01', start_date_raw: null, start_date_calendar: null, end_date: null },
  ]);
});

test('rows that differ only in how a date is written are one row', async () => {
  const rows = [sioRow(), sioRow({ start: '01/02/2024' }), sioRow({ start: '20 رجب 1445' })];
  const record = await submit(runtime, KEY, sioFile(...rows));
  expect(record.rows).toEqual({ read: 3, accepted: 1, quarantined: 0, duplicate: 2 });
  expect(findingsOf(record)).not.toHaveProperty('row.key-conflict -');
});

test.each([
  ['identity.invalid person', { person: '901312345' }],
  ['value.missing person', { person: '' }],
  ['value.missing wage', { wage: ' ' }],
  ['number.invalid wage', { wage: 'n/a' }],
  ['date.invalid start_date', { start: '2026-02-31' }],
  ['code.unknown sector', { sector: 'Martian' }],
  ['rule.ended-before-started end_date', { end: '2020-01-01' }],
])('%s sends the row to quarantine, as it came', async (finding, change) => {
  const record = await submit(runtime, KEY, sioFile(sioRow(), sioRow({ employer: '200002', ...change })));
  expect(record.rows).toEqual({ read: 2, accepted: 1, quarantined: 1, duplicate: 0 });
  expect(findingsOf(record)).toMatchObject({ [finding]: 1 });
  const [key] = await runtime.objects.list('quarantine/sio/');
  const kept = JSON.parse(Buffer.from(await runtime.objects.read(key ?? '')).toString());
  expect(kept.row).toBe(3);
  expect(
    kept.reasons.map((reason: { code: string; field: string }) => `${reason.code} ${reason.field}`),
  ).toEqual([finding]);
  expect(kept.raw['Employer No']).toBe('200002');
});

test('a row short of cells is set aside by its row number, and the books balance', async () => {
  const record = await submit(
    runtime,
    KEY,
    sioFile(sioRow(), '900112346;Male;India', sioRow({ person: '900112347' })),
  );
  expect(record.rows).toEqual({ read: 3, accepted: 2, quarantined: 1, duplicate: 0 });
  expect(record.findings.find((finding) => finding.code === 'row.too-short')?.rows).toEqual([3]);
});

test('an optional value that cannot be used is set aside with a warning, its row goes on', async () => {
  const record = await submit(
    runtime,
    KEY,
    sioFile(sioRow({ nationality: 'Atlantis', title: 'Zzyzx operator' })),
  );
  expect(record.rows?.accepted).toBe(1);
  expect(findingsOf(record)).toMatchObject({
    'value.set-aside nationality': 1,
    'occupation.uncoded occupation': 1,
  });
  expect((await rowsOf(record))[0]).toMatchObject({
    nationality: null,
    occupation: null,
    occupation_title: 'Zzyzx operator',
  });
});

test('the same key again is a duplicate however it is written, and the first row stays', async () => {
  const rows = [sioRow(), sioRow({ person: '٩٠٠١١٢٣٤٥', nationality: 'هندي' }), sioRow({ wage: '500' })];
  const record = await submit(runtime, KEY, sioFile(...rows));
  expect(record.rows).toEqual({ read: 3, accepted: 1, quarantined: 0, duplicate: 2 });
  expect(findingsOf(record)).toMatchObject({ 'row.duplicate -': 1, 'row.key-conflict -': 1 });
  expect((await rowsOf(record))[0]).toMatchObject({ _row: '2', wage: '450000' });
});

test('a quarantined row is no original: the next row of its key is accepted', async () => {
  const record = await submit(runtime, KEY, sioFile(sioRow({ wage: 'x' }), sioRow()));
  expect(record.rows).toEqual({ read: 2, accepted: 1, quarantined: 1, duplicate: 0 });
});

test('quotes, semicolons and line ends within cells survive, and rows are counted by their first line', async () => {
  const title = '"Chief; ""deputy""\r\nassistant"';
  const record = await submit(
    runtime,
    KEY,
    sioFile(sioRow({ title }), sioRow({ person: '900112346', wage: 'x' })),
  );
  expect(record.rows).toEqual({ read: 2, accepted: 1, quarantined: 1, duplicate: 0 });
  expect(record.findings.find((finding) => finding.code === 'number.invalid')?.rows).toEqual([4]);
});

test('parts of any size give the same bytes', async () => {
  const rows = Array.from({ length: 300 }, (_, index) =>
    sioRow({
      person: String(850100000 + ((index * 37) % 250)),
      wage: String(200 + index),
      title: `T${index % 9}`,
    }),
  );
  const one = await submit(runtime, KEY, sioFile(...rows));
  const small = await memoryRuntime({ partBytes: 1024 });
  try {
    const many = await submit(small, KEY, sioFile(...rows));
    expect(many.rows).toEqual(one.rows);
    expect(many.findings).toEqual(one.findings);
    const keys = await runtime.objects.list('lake/');
    expect(await small.objects.list('lake/')).toEqual(keys);
    expect(keys.length).toBeGreaterThan(8);
    for (const key of keys) expect(await small.objects.read(key)).toEqual(await runtime.objects.read(key));
  } finally {
    await small.dispose();
  }
});

test('work is empty after settling, and names or identity numbers are not in the lake', async () => {
  await submit(
    runtime,
    'mofne/payroll/2026-09/pay.csv',
    'CPR,Employee Name,Entity,Grade,Gross Pay,Net Pay\n900112345,Noora Example,Ministry of Health,7,900.000,800.000\n',
  );
  expect(await runtime.objects.list('work/')).toEqual([]);
  const lake = await runtime.objects.list('lake/');
  expect(lake.map((key) => key.split('.').at(-1))).toEqual(['json', 'parquet']);
  for (const key of lake) {
    const bytes = Buffer.from(await runtime.objects.read(key)).toString('latin1');
    expect(bytes).not.toContain('900112345');
    expect(bytes).not.toContain('Noora');
  }
});
