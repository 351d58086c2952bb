import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

const HEADERS =
  'Permit No,CPR,Sex,Nationality,CR No,Occupation,Activity,Permit Type,Issue Date,Expiry Date,Monthly Wage,Status';

/** Permits whose identity numbers are none. */
function unusable(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `P${at},12,M,India,1001-1,Cook,I,work,01/02/2025,01/02/2027,120,active`,
  );
  return `${[HEADERS, ...lines].join('\n')}\n`;
}

test('a file of several parts without one clean row is closed, with all its rows in quarantine', async () => {
  const several = { ...runtime, partBytes: 2000 };
  const record = await submit(several, 'lmra/permits/2026-08/none.csv', unusable(120));
  expect(record.rows).toEqual({ read: 120, accepted: 0, quarantined: 120, duplicate: 0 });
});
