import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localPseudonymKey } from '../../bin/local/local-pseudonym-key.ts';
import { progressOn } from '../../bin/local/progress.ts';
import { RunSummary } from '../../bin/local/run-summary.ts';
import { withScratch } from '../../bin/local/scratch-space.ts';
import { StepClock } from '../../bin/local/step-clock.ts';
import { defectCounts } from '../../bin/local/submission-summaries.ts';
import { summaryTable } from '../../bin/local/summary-table.ts';
import type { ValidateSummary } from '../../bin/local/validate-summary.ts';
import { validateText } from '../../bin/local/validate-text.ts';

const submission = {
  agency: 'sio',
  feed: 'contributions',
  period: '2026-07',
  file: 'a.csv',
  sha256: 'a'.repeat(64),
  state: 'settled' as const,
  rows: { read: 1200, accepted: 1190, quarantined: 7, duplicate: 3 },
  defects: { 'identity.invalid': 7 },
  seconds: 0.51,
};
const both = (en: string, ar: string) => ({ en, ar });
const held = { ...submission, feed: 'x', state: 'held' as const, rows: { ...submission.rows, read: 5 } };
const summary: RunSummary = {
  release: null,
  submissions: [submission, held],
  seconds: { total: 2.04, intake: 0.2 },
  peakMemoryMiB: 300,
};

test('the table lines its numbers up, adds them up and marks what did not settle', () => {
  expect(summaryTable(summary)).toBe(
    [
      'feed               period   rows read  accepted  quarantined  duplicates  seconds',
      '─────────────────  ───────  ─────────  ────────  ───────────  ──────────  ───────',
      'sio/contributions  2026-07       1200      1190            7           3      0.5',
      'sio/x              2026-07          5      1190            7           3      0.5  held',
      '─────────────────  ───────  ─────────  ────────  ───────────  ──────────  ───────',
      'all                              1205      2380           14           6      2.0',
    ].join('\n'),
  );
});

test('run.json takes any step, and no other shape', () => {
  expect(RunSummary.safeParse(summary).success).toBe(true);
  expect(RunSummary.safeParse({ ...summary, seconds: { intake: 1 } }).success).toBe(false);
});

test('defects are counted by code over all fields, the reason of a hold once', () => {
  const finding = { severity: 'fix' as const, rows: [], field: null };
  const findings = [
    { ...finding, code: 'text.tidied', field: 'a', count: 2 },
    { ...finding, code: 'code.matched', count: 1 },
    { ...finding, code: 'text.tidied', field: 'b', count: 3 },
  ];
  expect(defectCounts({ findings, reason: 'hold.fewer-rows' })).toEqual({
    'code.matched': 1,
    'hold.fewer-rows': 1,
    'text.tidied': 5,
  });
  expect(defectCounts({ findings, reason: 'text.tidied' })).toEqual({ 'code.matched': 1, 'text.tidied': 5 });
});

test('a validation reads in both languages, the gravest first, with rows', () => {
  const message = { ar: 'رسالة', en: 'a message' };
  const [cause, remedy] = [both('a cause', 'سبب'), both('a remedy', 'حل')];
  const words = { message, cause, remedy, title: null, examples: [] };
  const outcome: ValidateSummary = {
    ...submission,
    reason: null,
    breaches: [],
    excluded: { header: 1, total: 0 },
    defects: [
      { ...words, code: 'text.tidied', severity: 'fix', field: 'name', count: 1, rows: [4] },
      { ...words, code: 'row.too-short', severity: 'quarantine', field: null, count: 2, rows: [2, 3] },
      {
        ...words,
        code: 'code.unknown',
        severity: 'quarantine',
        field: 'sector',
        title: both('Sector', 'القطاع'),
        count: 12,
        rows: [5, 6],
        examples: [
          {
            row: 5,
            header: 'Sector',
            value: 'Privat',
            suggestions: [{ value: 'private', title: both('Private', 'خاص') }],
          },
        ],
      },
    ],
  };
  const text = validateText(outcome);
  expect(text.split('\n').slice(0, 18)).toEqual([
    'sio/contributions 2026-07: The file would be taken',
    'Rows: read 1200, accepted 1190, set aside 7, repeated 3',
    'left out: header lines (1)',
    '',
    '  sets the row aside × 12 Sector (code.unknown sector)',
    '    a cause',
    '    To correct: a remedy',
    '    In rows: 5, 6 …',
    '    row 5, Sector: "Privat" → perhaps Private (private)',
    '',
    '  sets the row aside × 2 (row.too-short)',
    '    a cause',
    '    To correct: a remedy',
    '    In rows: 2, 3',
    '',
    '  corrected by itself × 1 name (text.tidied name)',
    '    a cause',
    '    In rows: 4',
  ]);
  expect(text).toContain('سيُقبل الملف');
  expect(text).toContain('السطر 5، Sector: "Privat" → لعله خاص (private)');
  const painted = validateText(outcome, { languages: ['ar'], paint: (style, it) => `<${style}>${it}` });
  expect(painted).not.toContain('The file would be taken');
  expect(painted).toContain('<yellow>سيُقبل الملف');
});

test('progress changes one line on a terminal and keeps to whole lines elsewhere', () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  const plain = progressOn({ write });
  plain.working('a');
  plain.done('b');
  expect(written.splice(0)).toEqual(['b\n']);
  const terminal = progressOn({ write, isTTY: true, columns: 5 });
  terminal.working('abcdefgh');
  terminal.done('done');
  expect(written).toEqual(['\r\u001b[Kabcd', '\r\u001b[Kdone\n']);
});

test('invocations side by side count once on the clock of a step', async () => {
  let now = 0;
  const clock = new StepClock(() => now);
  const gate = Promise.withResolvers<void>();
  const both = [clock.time('cleanse', () => gate.promise), clock.time('cleanse', () => gate.promise)];
  now = 1500;
  gate.resolve();
  await Promise.all(both);
  now = 9000;
  await clock.time('cleanse', async () => {
    now = 9250;
  });
  expect(clock.seconds()).toEqual({ cleanse: 1.75 });
});

test('the temporary folder is gone afterwards, and too much in it is an error', async () => {
  const space = { name: 'test', ephemeralMiB: 1, root: tmpdir() };
  let folder = '';
  const fill = (bytes: number) =>
    withScratch(space, async (scratch) => {
      folder = scratch;
      await writeFile(join(scratch, 'x'), Buffer.alloc(bytes));
    });
  await fill(1024 * 1024);
  await expect(fill(1024 * 1024 + 1)).rejects.toThrow(/temporary folder of test has 1048577 bytes/);
  expect(existsSync(folder)).toBe(false);
});

describe('the pseudonym key of a run', () => {
  test('without a given one is the same development key every time', () => {
    expect(localPseudonymKey(undefined)).toEqual(localPseudonymKey(''));
    expect(localPseudonymKey(undefined)).toMatchObject({ version: 'development', development: true });
  });

  test('given is used, and named so that another is told apart', () => {
    const key = localPseudonymKey('ab'.repeat(32));
    expect(key.secret).toEqual(Buffer.alloc(32, 0xab));
    expect(key.version).not.toBe(localPseudonymKey('cd'.repeat(32)).version);
  });

  test.each(['abcd', 'x'.repeat(64), 'a'.repeat(65)])('%s is refused without being repeated', (hex) => {
    expect(() => localPseudonymKey(hex)).toThrow(/^(?!.*(abcd|xxx|aaa)).*64 hexadecimal digits/);
  });
});
