import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { lakeRows } from '../lake-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

let runtime: TestRuntime;

beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

const PERMITS = 'Permit No,Personal Number,Nationality,Permit Type,Issue Date,Expiry Date,Status';
const PEOPLE =
  'الرقم الشخصي,الاسم الكامل,تاريخ الميلاد,الجنس,الجنسية,المحافظة,المستوى التعليمي,داخل البلاد,متوفى';

/** A permit of one person: number, issue date, status. */
const permit = (number: string, issued: string, status = 'active') =>
  `${number},900112345,India,work,${issued},31/01/2027,${status}`;
const person = (number: string, governorate: string, name = 'علي') =>
  `${number},${name},1990-01-15,ذكر,بحريني,${governorate},ثانوي,نعم,لا`;

const file = (header: string, ...rows: string[]) => `${[header, ...rows].join('\n')}\n`;

/** Codes of repeated keys with their counts, rows and details. */
function told({ findings }: SubmissionRecord) {
  return findings
    .filter(({ code }) => /^row\.(duplicate|key)/.test(code))
    .map(({ code, count, rows, detail }) => [code, count, rows, ...(detail === undefined ? [] : [detail])]);
}

async function acceptedRows(record: SubmissionRecord): Promise<number[]> {
  const rows = await lakeRows(runtime, record.lake ?? '');
  return rows.map(({ _row }) => Number(_row));
}

async function quarantined(): Promise<unknown[]> {
  const keys = await runtime.objects.list('quarantine/');
  const texts = await Promise.all(keys.map(async (key) => Buffer.from(await runtime.objects.read(key))));
  return texts.flatMap((text) =>
    text
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

const KEY = 'lmra/permits/2026-09/permits.csv';

test('latest by a field: the later row stays wherever it stands, alike ones collapse', async () => {
  const rows = [
    permit('P1', '01/02/2025'),
    permit('P1', '01/03/2025'),
    permit('P1', '01/03/2025'),
    permit('P2', '05/05/2025'),
    permit('P2', '05/05/2024'),
    permit('P3', '05/05/2025'),
  ];
  const record = await submit(runtime, KEY, file(PERMITS, ...rows));
  expect(record.rows).toEqual({ read: 6, accepted: 3, quarantined: 0, duplicate: 3 });
  expect(told(record)).toEqual([
    ['row.duplicate', 1, [4]],
    ['row.key-later', 2, [2, 6], 'issue_date'],
  ]);
  expect(await acceptedRows(record)).toEqual([3, 5, 7]);
});

test('latest by a field: in a tie the first row stays, and the field that did not decide is named', async () => {
  const rows = [permit('P1', '01/02/2025'), permit('P1', '01/02/2025', 'cancelled')];
  const record = await submit(runtime, KEY, file(PERMITS, ...rows));
  expect(record.rows).toEqual({ read: 2, accepted: 1, quarantined: 0, duplicate: 1 });
  expect(told(record)).toEqual([['row.key-conflict', 1, [3], 'issue_date']]);
  expect(await acceptedRows(record)).toEqual([2]);
});

test('latest by a field: a row without its value gives way to one with it', async () => {
  const json = (completion: string | null, outcome: string) => ({
    'Personal Number': '900112345',
    Programme: 'Welding',
    Field: '0715',
    'Start Date': '2026-01-10',
    'Completion Date': completion,
    Outcome: outcome,
  });
  const rows = [json(null, 'ongoing'), json('2026-06-30', 'completed')];
  const record = await submit(runtime, 'tamkeen/training/2026-09/t.json', JSON.stringify(rows));
  expect(record.rows).toEqual({ read: 2, accepted: 1, quarantined: 0, duplicate: 1 });
  expect(told(record)).toEqual([['row.key-later', 1, [1], 'completion_date']]);
});

const POPULATION = 'iga/population/2026-09/population.csv';

test('set aside: contradicting rows go to quarantine as they came, all of them, alike ones collapse', async () => {
  const rows = [
    person('900112345', 'العاصمة'),
    person('900112345', 'المحرق'),
    person('900112345', 'العاصمة'),
    person('900112346', 'الشمالية'),
    person('900112346', 'الشمالية', 'علي حسن'),
  ];
  const record = await submit(runtime, POPULATION, file(PEOPLE, ...rows));
  expect(record.rows).toEqual({ read: 5, accepted: 1, quarantined: 3, duplicate: 1 });
  expect(told(record)).toEqual([
    ['row.duplicate', 1, [6]],
    ['row.key-contradicted', 3, [2, 3, 4]],
  ]);
  const kept = await quarantined();
  expect(kept).toHaveLength(3);
  expect(kept[1]).toEqual({
    row: 3,
    reasons: [{ code: 'row.key-contradicted', field: null }],
    raw: {
      'الرقم الشخصي': '900112345',
      'الاسم الكامل': 'علي',
      'تاريخ الميلاد': '1990-01-15',
      الجنس: 'ذكر',
      الجنسية: 'بحريني',
      المحافظة: 'المحرق',
      'المستوى التعليمي': 'ثانوي',
      'داخل البلاد': 'نعم',
      متوفى: 'لا',
    },
  });
});

test('set aside: the parts a file is cut into change nothing', async () => {
  const rows = Array.from({ length: 60 }, (_, index) =>
    person(String(900100000 + (index % 25)), index % 7 === 0 ? 'المحرق' : 'العاصمة'),
  );
  const whole = await submit(runtime, POPULATION, file(PEOPLE, ...rows));
  const wholeQuarantine = await quarantined();
  const wholeAccepted = await acceptedRows(whole);
  await runtime.dispose();
  runtime = await memoryRuntime({ partBytes: 400 });
  const parts = await submit(runtime, POPULATION, file(PEOPLE, ...rows));
  expect(parts.rows).toEqual(whole.rows);
  expect(parts.findings).toEqual(whole.findings);
  expect(await quarantined()).toEqual(wholeQuarantine);
  expect((await runtime.objects.list('quarantine/')).length).toBeGreaterThan(3);
  expect(await acceptedRows(parts)).toEqual(wholeAccepted);
});

test('a supplement that sends the right row alone settles what was set aside', async () => {
  const rows = ['900112346', '900112347', '900112348'].map((number) => person(number, 'المحرق'));
  rows.push(person('900112345', 'العاصمة'), person('900112345', 'المحرق'));
  await submit(runtime, POPULATION, file(PEOPLE, ...rows));
  const fix = file(PEOPLE, person('900112345', 'المحرق'));
  await submit(runtime, 'iga/population/2026-09/supplement/fix.csv', fix);
  const [standing] = await runtime.ledger.standings('iga/population');
  expect(standing?.rows).toMatchObject({ read: 6, accepted: 4, quarantined: 2, duplicate: 0 });
});
