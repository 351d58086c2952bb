import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const FOLDER = 'lmra/permits/2026-09';
const HEADER = 'Permit No,Personal Number,Nationality,Permit Type,Issue Date,Expiry Date,Status';
let runtime: TestRuntime;

beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

function permits(...rows: [permit: string, person: number][]): string {
  const lines = rows.map(([permit, person]) => `${permit},${person},India,work,01/02/2025,31/01/2027,active`);
  return `${[HEADER, ...lines].join('\n')}\n`;
}

const forty = (permit: (index: number) => string) =>
  permits(...Array.from({ length: 40 }, (_, index): [string, number] => [permit(index), 900100000 + index]));

test('one permit under forty persons is one permit, whatever buckets the persons are in', async () => {
  const record = await submit(
    runtime,
    `${FOLDER}/a.csv`,
    forty(() => 'P1'),
  );
  expect(record.rows).toEqual({ read: 40, accepted: 1, quarantined: 0, duplicate: 39 });
  expect(record.findings.find(({ code }) => code === 'row.key-conflict')?.count).toBe(39);
});

test('a supplement that corrects the persons of permits leaves no permit twice', async () => {
  await submit(
    runtime,
    `${FOLDER}/a.csv`,
    forty((index) => `P${index}`),
  );
  const corrected = Array.from({ length: 40 }, (_, index): [string, number] => [
    `P${index}`,
    850100000 + index,
  ]);
  await submit(runtime, `${FOLDER}/supplement/fix.csv`, permits(...corrected));
  const [standing] = await runtime.ledger.standings('lmra/permits');
  expect(standing?.rows).toEqual({ read: 80, accepted: 40, quarantined: 0, duplicate: 40 });
});
