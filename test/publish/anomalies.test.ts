import { parse } from 'csv-parse/sync';
import { contracts } from '../../lambdas/contracts/index.ts';
import type { ShownAnomalies, ShownAnomaly } from '../../lambdas/model/anomaly.ts';
import { anomaliesTable } from '../../lambdas/publish/data-quality/anomalies-table.ts';
import { anomalyCharts } from '../../lambdas/publish/data-quality/anomaly-charts.ts';
import { ANOMALIES } from './fixture/anomalies.ts';
import { CELLS } from './fixture/cells.ts';
import { factsOf } from './fixture/facts.ts';
import { published } from './fixture/published.ts';
import { fixtureRelease } from './fixture/release.ts';

let files: Map<string, string>;

beforeAll(async () => {
  const release = await fixtureRelease();
  files = await published(release);
  await release.runtime.dispose();
});

function csv(table: string): Record<string, string>[] {
  return parse(files.get(`data-quality/${table}.csv`) ?? '', { columns: true, bom: true }) as Record<
    string,
    string
  >[]; // the headings make records
}

test('every finding is told in a sentence, the most unusual first', () => {
  expect(csv('anomalies').map((row) => row.finding_en)).toEqual([
    'The part of the rows with “Nationality, Nepal” rose from 5.9% in August 2026 to 17.5%; its history would have it between 5.1% and 6.8%. Seen in Social insurance contributions too.',
    'The part of the rows with “Nationality, Nepal” rose from 4.8% in August 2026 to 11.0%.',
    'The part of the rows without Sex rose from 0.0% in August 2026 to 8.0%; its history would have it at 0.4% at most.',
    'The rows of one employer fell since August 2026 by more than its history explains; the figures are withheld.',
    'The part of the rows that 4 employers have fell from 9.5% in August 2026 to 2.0%.',
    'The median of Monthly Wage rose to 120% of what it was in August 2026; its history would have it between 96% and 104%.',
    'The part of the rows with Monthly Wage from 147 to 295 (Bahraini dinar) rose from 5.9% in August 2026 to 17.5%; its history would have it between 5.1% and 6.8%.',
    'The part of the rows under titles that no earlier month has rose from 0.0% in August 2026 to 15.5%; its history would have it at 1.2% at most.',
    'The number of rows fell from 2,000 in August 2026 to 1,600; its history would have it between 1,850 and 2,135.',
    'The number of employers rose from 400 in August 2026 to 500; its history would have it between 385 and 420.',
  ]);
  expect(csv('anomalies')[0]?.finding_ar).toBe(
    'نصيب «الجنسية، نيبال»: ارتفاع من 5.9% في أغسطس 2026 إلى 17.5%، والمعتاد في تاريخه بين 5.1% و6.8%. وظهرت كذلك في: اشتراكات التأمين الاجتماعي.',
  );
  expect(csv('anomalies')[2]?.finding_ar).toMatch(/إلى 8\.0%، والمعتاد في تاريخه ألا يتجاوز 0\.4%\.$/);
});

test('figures stand beside the sentence as percentages, those of one employer are withheld', () => {
  const rows = csv('anomalies').map((row) => [row.kind, row.before, row.now, row.now_status, row.titles]);
  expect(
    csv('anomalies')
      .map((row) => row.rank)
      .join(' '),
  ).toBe('1 1.1 2 3 4 5 6 7 8 9');
  expect(rows[3]).toEqual(['anomaly.employer', '', '', 'suppressed', '']);
  expect(rows[7]).toEqual(['anomaly.titles', '0', '15.5', 'published', 'منسق طائرات; drone pilot']);
  expect(rows[8]).toEqual(['anomaly.rows', '100', '80', 'published', '']);
});

test('what is usual stands beside the figures in their unit, and is withheld where they are', () => {
  const usual = csv('anomalies').map((row) => [row.usual_low, row.usual_high, row.usual_high_status]);
  expect(usual[0]).toEqual(['5.1', '6.8', 'published']);
  expect(usual[3]).toEqual(['', '', 'suppressed']);
  expect(usual[8]).toEqual(['92.5', '106.8', 'published']);
});

test('what belongs to another finding is said to, in both languages', () => {
  expect(files.get('data-quality/index.en.html')).toContain('Rank 1.1 belongs to rank 1');
  expect(files.get('data-quality/index.ar.html')).toContain('الرتبة 1.1 تتبع الرتبة 1');
  const { anomalies } = ANOMALIES;
  const alone = anomalies.filter(({ follows }) => !follows);
  const notes = (found: ShownAnomaly[]) =>
    anomaliesTable({ ...factsOf(CELLS), contracts, anomalies: { watched: [], anomalies: found } }).notes
      .length;
  expect([notes(anomalies), notes(alone)]).toEqual([2, 1]);
});

describe('charts', () => {
  const charts = (anomalies: ShownAnomaly[]) =>
    anomalyCharts({ ...factsOf(CELLS), contracts, anomalies: { watched: [], anomalies } });

  test('parts of the rows and what was 100 are drawn apart, what is withheld is not', () => {
    const [rows, before] = charts(ANOMALIES.anomalies);
    expect(rows).toMatchObject({ id: 'anomalies-of-rows', fromZero: true, partial: true, full: false });
    expect(rows?.rows.map(({ label }) => label.en)).toEqual([
      'Work permits: Nepal',
      'Social insurance contributions: Nepal',
      'Work permits: no Sex',
      'Social insurance contributions: 4 employers',
      'Work permits: Monthly Wage 147 to 295',
      'Civil service workforce: new titles',
    ]);
    expect(rows?.rows[0]).toMatchObject({ low: 5.1, high: 6.8, before: 5.9, now: 17.5 });
    expect(before).toMatchObject({ id: 'anomalies-of-before', fromZero: false, partial: false, full: false });
    expect(before?.rows[1]).toMatchObject({ low: 92.5, high: 106.8, before: 100, now: 80 });
    expect(before?.rows.map(({ label }) => label.ar)).toEqual([
      'تصاريح العمل: وسيط الأجر الشهري',
      'التدريب المدعوم: السجلات',
      'اشتراكات التأمين الاجتماعي: أصحاب العمل',
    ]);
  });

  test('one alone has the width of the page; without a figure there is none', () => {
    const [first, , , one] = ANOMALIES.anomalies;
    expect(charts(first ? [first] : [])).toMatchObject([{ full: true }]);
    expect(charts(one ? [one] : [])).toEqual([]);
    expect(charts([])).toEqual([]);
  });

  test('stand above the table in both languages, with a key', () => {
    for (const language of ['ar', 'en']) {
      const page = files.get(`data-quality/index.${language}.html`) ?? '';
      const at = page.indexOf('id="chart-anomalies-of-rows"');
      expect(at).toBeGreaterThan(0);
      expect(page.indexOf('class="key moves"', at)).toBeLessThan(page.indexOf('<table', at));
    }
  });
});

test('feeds with a short history are said to have one', () => {
  expect(csv('watched-feeds').map((row) => [row.feed, row.months, row.standing])).toEqual([
    ['lmra/permits', '20', 'judged'],
    ['sio/contributions', '9', 'without-year'],
    ['mol/vacancies', '2', 'short'],
    ['moe/graduates', '0', 'no-profile'],
  ]);
});

test('the report for programs has the findings, and the page says how many they are', () => {
  const report = JSON.parse(files.get('data-quality/report.json') ?? '');
  const table = report.tables.find(({ id }: { id: string }) => id === 'anomalies');
  expect(table.rows).toHaveLength(10);
  expect(table.rows[0].finding.code).toBe('code=nationality=NPL');
  expect(files.get('data-quality/index.en.html')).toContain('Unusual movements to ask about: 10, in');
});

test('nothing found, nothing judged and nobody watching are said in words', () => {
  const instead = (anomalies: ShownAnomalies | null) =>
    anomaliesTable({ ...factsOf(CELLS), contracts, anomalies }).instead?.en;
  const watched = ANOMALIES.watched;
  expect(instead({ watched, anomalies: [] })).toBe('No unusual movement was found.');
  expect(instead({ watched: watched.slice(2), anomalies: [] })).toMatch(/^Nothing was judged/);
  expect(instead(null)).toMatch(/were not watched/);
  expect(instead(ANOMALIES)).toBeUndefined();
});
