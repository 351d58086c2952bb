import { parse } from 'csv-parse/sync';
import { contracts } from '../../lambdas/contracts/index.ts';
import type { ShownAnomalies } from '../../lambdas/model/anomaly.ts';
import { anomaliesTable } from '../../lambdas/publish/data-quality/anomalies-table.ts';
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
    'The part of the rows with “Nationality, Nepal” rose from 5.9% in August 2026 to 17.5%.',
    'The part of the rows without Sex rose from 0.0% in August 2026 to 8.0%.',
    'The rows of one employer fell since August 2026 by more than its history explains; the figures are withheld.',
    'The part of the rows that 4 employers have fell from 9.5% in August 2026 to 2.0%.',
    'The median of Monthly Wage rose to 120% of what it was in August 2026.',
    'The part of the rows with Monthly Wage from 147 to 295 (Bahraini dinar) rose from 5.9% in August 2026 to 17.5%.',
    'The part of the rows under titles that no earlier month has rose from 0.0% in August 2026 to 15.5%.',
    'The number of rows fell from 2,000 in August 2026 to 1,600.',
    'The number of employers rose from 400 in August 2026 to 500.',
  ]);
  expect(csv('anomalies')[0]?.finding_ar).toBe(
    'نصيب «الجنسية، نيبال»: ارتفاع من 5.9% في أغسطس 2026 إلى 17.5%.',
  );
});

test('figures stand beside the sentence as percentages, those of one employer are withheld', () => {
  const rows = csv('anomalies').map((row) => [row.kind, row.before, row.now, row.now_status, row.titles]);
  expect(
    csv('anomalies')
      .map((row) => row.rank)
      .join(''),
  ).toBe('123456789');
  expect(rows[2]).toEqual(['anomaly.employer', '', '', 'suppressed', '']);
  expect(rows[6]).toEqual(['anomaly.titles', '0', '15.5', 'published', 'منسق طائرات; drone pilot']);
  expect(rows[7]).toEqual(['anomaly.rows', '100', '80', 'published', '']);
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
  expect(table.rows).toHaveLength(9);
  expect(table.rows[0].finding.code).toBe('code=nationality=NPL');
  expect(files.get('data-quality/index.en.html')).toContain('Unusual movements to ask about: 9, in');
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
