import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

const FEEDS = join(import.meta.dirname, '../corpus/feeds');
/** A feed's file in its usual form, and what a test does to it and back. */
interface Trip {
  readonly feed: string;
  readonly period: string;
  readonly bytes: string | Uint8Array;
  readonly name: string;
  /** What is written into the one rejected row, by header. */
  readonly corrected: Readonly<Record<string, string>>;
}

const corpusText = (feed: string) => {
  const folder = join(FEEDS, feed.replace('/', '-'));
  const name = readdirSync(folder).find((file) => file !== 'case.json') ?? '';
  return { name, text: readFileSync(join(folder, name), 'utf8') };
};
const spoilt = (feed: string, from: string, to: string) => {
  const { name, text } = corpusText(feed);
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return { name, bytes: text.replace(from, to) };
};

/** Four good rows, so that the file stands, and one whose wage is no number. */
const sio = [
  ...Array.from({ length: 4 }, (_, at) => sioRow({ person: `90010000${at}` })),
  sioRow({ person: '000112345', employer: '000123', title: '=Accountant', wage: 'x' }),
];

async function workbook(): Promise<Buffer> {
  const rows = sio.map((row) => row.split(';'));
  const header = sioFile().trim().replace('\uFEFF', '').split(';');
  return writeExcelFile([header, ...rows]).toBuffer();
}

const trips: [string, () => Promise<Trip>][] = [
  [
    'CSV',
    async () => ({
      feed: 'sio/contributions',
      period: '2026-09',
      name: 'a.csv',
      bytes: sioFile(...sio),
      corrected: { 'Insured Wage': '450.000' },
    }),
  ],
  [
    'a workbook',
    async () => ({
      feed: 'sio/contributions',
      period: '2026-09',
      name: 'a.xlsx',
      bytes: await workbook(),
      corrected: { 'Insured Wage': '450.000' },
    }),
  ],
  [
    'JSON',
    async () => ({
      feed: 'tamkeen/training',
      period: '2026-09',
      ...spoilt('tamkeen/training', '"2025-12-15"', '"soon"'),
      corrected: { start_date: '2025-12-15' },
    }),
  ],
  [
    'NDJSON',
    async () => ({
      feed: 'mol/vacancies',
      period: '2026-09',
      ...spoilt('mol/vacancies', '"posted_date": "2026-08-15"', '"posted_date": "soon"'),
      corrected: { posted_date: '2026-08-15' },
    }),
  ],
  [
    'XML',
    async () => ({
      feed: 'moj/disputes',
      period: '2026-09',
      ...spoilt('moj/disputes', '2025-10-24', 'soon'),
      corrected: { filed_date: '2025-10-24' },
    }),
  ],
];

/** The rejected file of the first submission as its sender corrects it, without touching anything else. */
function correct(rows: string[][], corrected: Trip['corrected']): string[][] {
  const [head = [], ...lines] = rows;
  expect(lines).toHaveLength(1);
  return [head, ...lines.map((line) => head.map((header, at) => corrected[header] ?? line[at] ?? ''))];
}

const quoted = (rows: string[][]) =>
  `\uFEFF${rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;

describe.each(trips)('a rejected row of %s', (_, make) => {
  async function first(): Promise<{ trip: Trip; rejected: (name: string) => Promise<Uint8Array> }> {
    const trip = await make();
    const record = await submit(runtime, `${trip.feed}/${trip.period}/${trip.name}`, trip.bytes);
    expect(record).toMatchObject({ state: 'settled', rows: { quarantined: 1 } });
    const folder = `feedback/${trip.feed}/${trip.period}/full-${record.sha256.slice(0, 16)}`;
    return { trip, rejected: (name) => runtime.objects.read(`${folder}/${name}`) };
  }

  async function comesBack(trip: Trip, name: string, bytes: string | Uint8Array): Promise<void> {
    const [before] = await runtime.ledger.standings(trip.feed);
    const record = await submit(runtime, `${trip.feed}/${trip.period}/supplement/${name}`, bytes);
    const graver = record.findings.filter(({ severity }) => severity !== 'fix');
    expect(graver).toEqual([]);
    expect(record).toMatchObject({ state: 'settled', rows: { read: 1, accepted: 1 } });
    const [after] = await runtime.ledger.standings(trip.feed);
    expect(after?.rows.accepted).toBe((before?.rows.accepted ?? 0) + 1);
  }

  test('corrected in the CSV is merged as a supplement', async () => {
    const { trip, rejected } = await first();
    const rows = readCsv(Buffer.from(await rejected('rejected.csv')).toString('utf8'));
    await comesBack(trip, 'rejected.csv', quoted(correct(rows, trip.corrected)));
  });

  test('corrected in the workbook is merged as a supplement', async () => {
    const { trip, rejected } = await first();
    const { rows } = readWorkbook(await rejected('rejected.xlsx'));
    const saved = correct(rows, trip.corrected).map((cells) => cells.map((cell) => cell || null));
    await comesBack(trip, 'corrected.xlsx', await writeExcelFile(saved).toBuffer());
  });
});

test('the very file that went out comes back as the row it was, with its reasons anew', async () => {
  const { sha256 } = await submit(runtime, 'sio/contributions/2026-09/a.csv', sioFile(...sio));
  const folder = `feedback/sio/contributions/2026-09/full-${sha256.slice(0, 16)}`;
  const file = await runtime.objects.read(`${folder}/rejected.csv`);
  const again = await submit(runtime, 'sio/contributions/2026-09/supplement/r.csv', file);
  expect(again.rows).toEqual({ read: 1, accepted: 0, quarantined: 1, duplicate: 0 });
  const back = await runtime.objects.read(
    `feedback/sio/contributions/2026-09/supplement-${again.sha256.slice(0, 16)}/rejected.csv`,
  );
  const [head, line] = readCsv(Buffer.from(back).toString('utf8'));
  const [firstHead, firstLine] = readCsv(Buffer.from(file).toString('utf8'));
  expect(head).toEqual(firstHead);
  expect(line?.slice(1)).toEqual(firstLine?.slice(1));
});

test('dates of a month-first file come year first, so that a few rows cannot be misread', async () => {
  const rows = Array.from({ length: 4 }, (_, at) =>
    sioRow({ person: `90010000${at}`, start: `02/2${at}/2024` }),
  );
  const bad = sioRow({ person: '900100009', start: '02/03/2024', wage: 'x' });
  const { sha256 } = await submit(runtime, 'sio/contributions/2026-09/a.csv', sioFile(...rows, bad));
  const file = await runtime.objects.read(
    `feedback/sio/contributions/2026-09/full-${sha256.slice(0, 16)}/rejected.csv`,
  );
  const [head = [], line = []] = readCsv(Buffer.from(file).toString('utf8'));
  expect(line[head.indexOf('Start Date')]).toBe('2024-02-03');
});
