import { parseHTML } from 'linkedom';
import type { DefectsReport } from '../../lambdas/feedback/defects-report.ts';
import { summaryPage } from '../../lambdas/feedback/page/summary-page.ts';
import { reportOf } from '../../lambdas/feedback/report-of.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

const report = (changes: Partial<DefectsReport> = {}): DefectsReport => ({
  ...reportOf(
    {
      agency: 'sio',
      feed: 'contributions',
      period: '2026-09',
      file: 'sept.csv',
      sha256: 'ab'.repeat(32),
      state: 'settled',
      reason: null,
      rows: { read: 10, accepted: 7, quarantined: 2, duplicate: 1 },
      excluded: { header: 1, total: 2, blank: 0 },
      findings: [
        { code: 'text.tidied', severity: 'fix', field: 'sector', count: 9, rows: [2] },
        { code: 'value.missing', severity: 'quarantine', field: 'wage', count: 1, rows: [5] },
        { code: 'code.unknown', severity: 'quarantine', field: 'sector', count: 2, rows: [3, 4] },
      ],
    },
    {
      files: { rows: 2, workbookRows: 2 },
      examples: {
        'code.unknown sector': [
          {
            row: 1003,
            header: 'Sector',
            value: '<b>Privat</b>',
            suggestions: [{ value: 'private', title: { ar: 'القطاع الخاص', en: 'Private sector' } }],
          },
        ],
      },
    },
  ),
  ...changes,
});

const pageOf = (changes?: Partial<DefectsReport>) => {
  const { document } = parseHTML(summaryPage(report(changes), [], bahrain).replaceAll('<', ' <'));
  return (language: string) => document.querySelector(`#${language}`)?.textContent.replace(/\s+/g, ' ') ?? '';
};

test('says the verdict, the counts, what was left out and what to do next in both languages', () => {
  const page = pageOf();
  expect(page('en')).toMatch(/The file was taken Rows accepted: 7 of 10 \(70\.0%\)/);
  expect(page('ar')).toMatch(/قُبل الملف السجلات المقبولة: 7 من 10 \(70\.0%\)/);
  expect(page('en')).toMatch(/10 read 7 accepted 2 set aside 1 repeated/);
  expect(page('en')).toContain('header lines (1), rows of totals (2).');
  expect(page('en')).toContain('Upload the corrected file to sio/contributions/2026-09/supplement/');
  expect(page('ar')).toContain('sio/contributions/2026-09/supplement/');
});

test('tells problems by their rows, with cause, remedy, escaped examples and suggestions; fixes apart', () => {
  const { document } = parseHTML(summaryPage(report(), [], bahrain));
  const titles = [...document.querySelectorAll('#en .problems h4')].map(({ textContent }) => textContent);
  expect(titles).toEqual(['Sector sets the row aside × 2', 'Insured Wage sets the row aside × 1']);
  const first = document.querySelector('#en .problems li');
  expect(first?.textContent).toContain('How to correct it: Use a code or a name from the list');
  const cells = [...(first?.querySelectorAll('tbody tr > *') ?? [])].map(({ textContent }) => textContent);
  expect(cells).toEqual(['1003', 'Sector', '<b>Privat</b>', 'Private sector (private)']);
  expect(document.querySelector('#en .problems')?.textContent).not.toContain('Extra spaces');
  expect(document.querySelector('#en')?.textContent).toContain('Extra spaces or marks were taken out');
});

test('is one file with a language and a direction for each part, headings in order and headers on tables', () => {
  const html = summaryPage(report(), [], bahrain);
  const { document } = parseHTML(html);
  expect(html).not.toMatch(/<script|<link rel="stylesheet"|src="|url\(http/);
  expect(['ar', 'en'].map((id) => document.querySelector(`#${id}`)?.getAttribute('dir'))).toEqual([
    'rtl',
    'ltr',
  ]);
  expect(['ar', 'en'].map((id) => document.querySelector(`#${id}`)?.getAttribute('lang'))).toEqual([
    'ar',
    'en',
  ]);
  const levels = [...document.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName.slice(1)));
  const steps = levels.slice(1).map((level, at) => level - (levels[at] ?? 1));
  expect(Math.max(...steps)).toBe(1);
  for (const table of document.querySelectorAll('table')) {
    expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
    expect(table.querySelectorAll('tbody tr').length).toBe(table.querySelectorAll('th[scope=row]').length);
  }
});

test.each([
  ['rejected', 'Upload it to the same folder: sio/contributions/2026-09/'],
  ['held', 'tell the data steward why'],
  ['superseded', 'Nothing needs to be done.'],
  ['withdrawn', 'Nothing needs to be done.'],
] as const)('of a file that is %s says what to do', (state, step) => {
  expect(pageOf({ state, rejected: null })('en')).toContain(step);
});

test('says when the workbook does not hold all rows', () => {
  const page = pageOf({ rejected: { rows: 41_000, workbookRows: 20_000 } });
  expect(page('en')).toContain('all 41,000 are in rejected.csv');
});

test('tells what differs from the earlier period, and the reason to let it stand', () => {
  const page = pageOf({
    breaches: [{ code: 'hold.rows-changed', detail: null, against: '2026-08', before: '100', now: '10' }],
    override: {
      reason: 'An employer closed',
      by: 'M. Steward',
      at: '2026-10-05T06:00:00Z',
      codes: ['hold.rows-changed'],
    },
  });
  expect(page('en')).toMatch(/The number of rows differs .* The whole file 100 \(August 2026\) 10/);
  expect(page('en')).toContain('An employer closed M. Steward , 5 October 2026');
});

test('a tolerance is named by its field and code, with totals in groups of digits and shares in percent', () => {
  const against = '2026-08';
  const page = pageOf({
    breaches: [
      { code: 'hold.total-changed', detail: 'wage', against, before: '12345678901234567890', now: '900' },
      { code: 'hold.share-changed', detail: 'sector=public', against, before: '12.5', now: '40.0' },
      { code: 'hold.share-changed', detail: 'gone=old', against, before: '1.0', now: '2.0' },
    ],
  });
  expect(page('en')).toMatch(/Insured Wage 12,345,678,901,234,567,890 \(August 2026\) 900/);
  expect(page('en')).toMatch(/Sector, Public sector 12\.5% \(August 2026\) 40\.0%/);
  expect(page('ar')).toMatch(/القطاع، القطاع العام 12\.5%/);
  expect(page('en')).toContain('gone, old 1.0%');
});

test('what a code leaves unsaid is told in the language of the part', () => {
  const [defect] = report().defects;
  if (!defect) throw new Error('the report has no defect');
  const page = pageOf({
    defects: [{ ...defect, code: 'code.close', severity: 'warn', detail: 'distance 2' }],
  });
  expect(page('en')).toContain('(letters that differ: 2)');
  expect(page('ar')).toContain('(أحرف مختلفة: 2)');
  expect(page('ar')).not.toContain('distance');
});

describe('the trend', () => {
  let runtime: TestRuntime;
  beforeEach(async () => {
    runtime = await memoryRuntime();
  });
  afterEach(() => runtime.dispose());

  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => sioRow({ person: `9001${String(at).padStart(5, '0')}` }));
  const send = (period: string, good: number, bad = 0) =>
    submit(
      runtime,
      `sio/contributions/${period}/a.csv`,
      sioFile(...rows(good), ...rows(bad).map((row) => row.replace('450.000', ''))),
    );
  const trendIn = async (period: string) => {
    const key = (await runtime.objects.list(`feedback/sio/contributions/${period}/`)).find((each) =>
      each.endsWith('/summary.html'),
    );
    const { document } = parseHTML(Buffer.from(await runtime.objects.read(key ?? '')).toString('utf8'));
    const tables = [...document.querySelectorAll('#en table')];
    return [...(tables.at(-1)?.querySelectorAll('tbody tr') ?? [])].map(({ children }) =>
      [...children].map(({ textContent }) => textContent.trim()).join(' '),
    );
  };

  test('shows the file beside the earlier periods, whichever came first', async () => {
    await send('2026-09', 4, 1);
    await send('2026-07', 3);
    await send('2026-08', 2, 2);
    expect(await trendIn('2026-09')).toEqual([
      'July 2026 3 3 0 0 100.0%',
      'August 2026 4 2 2 0 50.0%',
      'September 2026 (this file) 5 4 1 0 80.0%',
    ]);
    expect(await trendIn('2026-07')).toEqual([]);
  });

  test('shows six earlier periods at most, and a file that was rejected only those', async () => {
    for (const month of ['01', '02', '03', '04', '05', '06', '07'])
      await send(`2026-${month}`, Number(month));
    await submit(runtime, 'sio/contributions/2026-08/a.csv', 'CPR;Sector\n1;private\n');
    const shown = await trendIn('2026-08');
    expect(shown.map((line) => line.split(' ')[0])).toEqual([
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
    ]);
  });
});
