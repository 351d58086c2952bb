import { DefectsReport } from '../../lambdas/feedback/defects-report.ts';
import type { FeedbackSubject } from '../../lambdas/feedback/report-of.ts';
import { writeFeedback } from '../../lambdas/feedback/write-feedback.ts';
import type { Finding } from '../../lambdas/model/submission.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

const told = async (folder: string) =>
  DefectsReport.parse(await readJson(runtime.objects, `${folder}/defects.json`));

const finding: Finding = {
  code: 'date.invalid',
  severity: 'quarantine',
  field: 'start_date',
  count: 1,
  rows: [4],
};
const subject: FeedbackSubject = {
  agency: 'sio',
  feed: 'contributions',
  period: '2026-09',
  file: 'sept.csv',
  sha256: 'ab'.repeat(32),
  fingerprint: 'f1',
  state: 'settled',
  reason: null,
  rows: { read: 3, accepted: 2, quarantined: 1, duplicate: 0 },
  excluded: { header: 1, total: 1 },
  findings: [finding],
};

test('tells counts, what was left out and findings, each with cause and remedy in both languages', async () => {
  const folder = await writeFeedback(runtime, subject);
  expect(folder).toBe('feedback/sio/contributions/2026-09/full-abababababababab');
  expect(await told(folder)).toEqual({
    agency: 'sio',
    feed: 'contributions',
    period: '2026-09',
    kind: 'full',
    file: 'sept.csv',
    sha256: subject.sha256,
    fingerprint: 'f1',
    state: 'settled',
    reason: null,
    breaches: [],
    override: null,
    rows: subject.rows,
    excluded: { header: 1, total: 1 },
    rejected: null,
    defects: [
      {
        ...finding,
        title: { ar: 'تاريخ الالتحاق', en: 'Start Date' },
        message: {
          ar: 'التاريخ غير مفهوم أو لا وجود له. اكتبه بالصيغة المتفق عليها وأعد إرسال السطر.',
          en: 'The date cannot be understood or does not exist. Write it in the agreed form and send the row again.',
        },
        cause: {
          ar: 'التاريخ غير مفهوم أو لا وجود له.',
          en: 'The date cannot be understood or does not exist.',
        },
        remedy: {
          ar: 'اكتبه بالصيغة المتفق عليها وأعد إرسال السطر.',
          en: 'Write it in the agreed form and send the row again.',
        },
        examples: [],
      },
    ],
  });
});

test('a hold comes first among what is told, once', async () => {
  const held = { ...subject, state: 'held', reason: 'hold.fewer-rows' } as const;
  expect(await told(await writeFeedback(runtime, held))).toMatchObject({
    state: 'held',
    reason: 'hold.fewer-rows',
    defects: [
      { code: 'hold.fewer-rows', severity: 'warn', field: null, count: 1, rows: [] },
      { code: 'date.invalid' },
    ],
  });
});

test('the reason somebody gave to let a held file stand is told with the breach', async () => {
  const breach = {
    code: 'hold.rows-changed',
    detail: null,
    against: '2026-08',
    before: '10',
    now: '3',
  };
  const override = {
    reason: 'Two employers closed',
    by: 'steward',
    at: '2026-10-05T06:00:00Z',
    codes: [breach.code],
  };
  const folder = await writeFeedback(runtime, { ...subject, breaches: [breach], override });
  expect(await told(folder)).toMatchObject({ breaches: [breach], override });
});

const EXAMPLE = { row: 4, header: 'Start Date', value: '31.02.2026', suggestions: [] };
const REJECTED = {
  files: { rows: 1, workbookRows: 1 },
  examples: { 'date.invalid start_date': [EXAMPLE] },
};

test('a change of state keeps the examples told before, under the same rules', async () => {
  await writeFeedback(runtime, subject, { rejected: REJECTED });
  const later = await told(await writeFeedback(runtime, { ...subject, state: 'superseded' }));
  expect(later).toMatchObject({
    state: 'superseded',
    rejected: REJECTED.files,
    defects: [{ examples: [EXAMPLE] }],
  });
  const others = await told(await writeFeedback(runtime, { ...subject, fingerprint: 'f2' }));
  expect(others).toMatchObject({ rejected: null, defects: [{ examples: [] }] });
});

test('the same bytes again overwrite what was said, and rejected rows that are none any more go', async () => {
  const folder = await writeFeedback(runtime, subject, { rejected: REJECTED });
  await runtime.objects.write(`${folder}/rejected.csv`, 'rows');
  const rows = { read: 3, accepted: 3, quarantined: 0, duplicate: 0 };
  await writeFeedback(runtime, { ...subject, rows, findings: [] });
  expect(await runtime.objects.list('feedback/')).not.toContain(`${folder}/rejected.csv`);
  expect(await told(folder)).toMatchObject({ rows, rejected: null, defects: [] });
});

test('a finding that no catalogue knows is an error, not a silent one', async () => {
  const strange: Finding = { ...finding, code: 'made.up' };
  await expect(writeFeedback(runtime, { ...subject, findings: [strange] })).rejects.toThrow('made.up');
});
