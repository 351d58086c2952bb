import { type FeedbackSubject, writeFeedback } from '../../lambdas/feedback/write-feedback.ts';
import type { Finding } from '../../lambdas/model/submission.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

const subject: FeedbackSubject = {
  agency: 'sio',
  feed: 'contributions',
  period: '2026-09',
  file: 'sept.csv',
  sha256: 'ab'.repeat(32),
  state: 'settled',
  reason: null,
  rows: { read: 3, accepted: 2, quarantined: 1, duplicate: 0 },
  findings: [{ code: 'date.invalid', severity: 'quarantine', field: 'start_date', count: 1, rows: [4] }],
};

const told = (folder: string) => readJson(runtime.objects, `${folder}/defects.json`);

test('tells counts and findings, each with its message in both languages', async () => {
  const folder = await writeFeedback(runtime, subject);
  expect(folder).toBe('feedback/sio/contributions/2026-09/full-abababababababab');
  const { reason: _, findings, ...rest } = subject;
  const message = { ar: expect.stringMatching(/\p{Script=Arabic}/u), en: expect.stringMatching(/[a-z]/) };
  expect(await told(folder)).toEqual({
    ...rest,
    defects: findings.map((finding) => ({ ...finding, message })),
  });
});

test('a hold comes first among what is told, once', async () => {
  const held = { ...subject, state: 'held', reason: 'hold.fewer-rows' } as const;
  expect(await told(await writeFeedback(runtime, held))).toMatchObject({
    state: 'held',
    defects: [
      { code: 'hold.fewer-rows', severity: 'warn', field: null, count: 1, rows: [] },
      { code: 'date.invalid' },
    ],
  });
});

test('the same bytes again overwrite what was said', async () => {
  await writeFeedback(runtime, subject);
  await writeFeedback(runtime, { ...subject, state: 'superseded', findings: [] });
  const [key, ...others] = await runtime.objects.list('feedback/');
  expect(others).toEqual([]);
  expect(await readJson(runtime.objects, key ?? '')).toMatchObject({ state: 'superseded', defects: [] });
});

test('a finding that no catalogue knows is an error, not a silent one', async () => {
  const finding: Finding = { code: 'made.up', severity: 'warn', field: null, count: 1, rows: [] };
  await expect(writeFeedback(runtime, { ...subject, findings: [finding] })).rejects.toThrow('made.up');
});
