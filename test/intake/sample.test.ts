import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { intake } from '../../lambdas/intake/intake.ts';
import { IntakeManifest } from '../../lambdas/model/part.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

const SAMPLE = new URL('../../seeds/sample/', import.meta.url);
const Truth = z.object({
  submissions: z.array(
    z.object({
      agency: z.string(),
      feed: z.string(),
      period: z.string(),
      file: z.string(),
      kind: z.enum(['full', 'supplement', 'withdraw']),
      rows: z.object({ read: z.int() }),
    }),
  ),
});
const { submissions } = Truth.parse(JSON.parse(readFileSync(new URL('truth.json', SAMPLE), 'utf8')));

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime({ partBytes: 65_536 });
});
afterEach(() => runtime.dispose());

const cases = submissions.map(({ agency, feed, period, kind, file, rows }) => {
  const folder = kind === 'full' ? period : `${period}/${kind}`;
  return [`${agency}/${feed}/${folder}/${file}`, rows.read] as const;
});

/** What is told of a whole file of the sample, where anything is: a spreadsheet's month first, and a date alone. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'lmra/permits/2026-08': ['date.order-american issue_date', 'date.order-american expiry_date'],
  'bqa/qualifications/2026-07': ['date.order-assumed valid_from'],
};

test('there are cases of all fourteen feeds', () => {
  expect(new Set(submissions.map(({ agency, feed }) => `${agency}/${feed}`)).size).toBe(14);
});

test.each(cases)('%s has %d rows', async (path, rows) => {
  const landing = `landing/${path}`;
  await runtime.objects.write(landing, readFileSync(new URL(path, SAMPLE)));
  const outcome = await intake(runtime, { landing, receivedAt: null });
  expect(outcome.outcome).toBe('cleanse');
  const manifest = IntakeManifest.parse(await readJson(runtime.objects, outcome.manifest));
  expect(manifest.rows).toBe(rows);
  const told = manifest.findings.map(({ code, field }) => `${code} ${field}`);
  expect(told).toEqual(TOLD[path.split('/').slice(0, 3).join('/')] ?? []);
});
