import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { CELLS, cell, PERIOD } from './fixture/cells.ts';
import { published } from './fixture/published.ts';
import { fixtureRelease } from './fixture/release.ts';

let files: Map<string, string>;

beforeAll(async () => {
  const release = await fixtureRelease();
  files = await published(release);
  await release.runtime.dispose();
});

function csv(path: string): Record<string, string>[] {
  const text = files.get(path) ?? '';
  expect(text.startsWith('\uFEFF')).toBe(true);
  return parse(text, { columns: true, bom: true }) as Record<string, string>[]; // the headings make records
}

/** The rows of a table that the cells ask for, in no order. */
function expected(indicator: string, dimensions: string[], period = PERIOD): Record<string, string>[] {
  const column = indicator.replaceAll('-', '_');
  const wanted = (found: ProtectedCell) =>
    found.indicator === indicator &&
    found.period === period &&
    Object.keys(found.dimensions).every((id) => dimensions.includes(id));
  return CELLS.filter(wanted).map((found) => ({
    ...Object.fromEntries(dimensions.map((id) => [id, found.dimensions[id] ?? 'all'])),
    [column]: found.value === null ? '' : String(found.value),
    [`${column}_status`]: found.status,
    [`${column}_obs_status`]: {
      published: found.mark === 'at-least' ? 'D' : 'A',
      suppressed: 'Q',
      'not-applicable': 'M',
    }[found.status],
    [`${column}_conf_status`]: found.status === 'suppressed' ? 'C' : 'F',
  }));
}

const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test.each([
  ['overview/employed-by-sector.csv', 'employed', ['sector', 'nationality_group']],
  ['overview/employed-by-age-band.csv', 'employed', ['age_band']],
  ['overview/employed-by-activity.csv', 'employed', ['activity']],
  ['overview/jobseekers-by-age-band.csv', 'jobseekers', ['age_band']],
  ['overview/wages-by-sector.csv', 'wage-p50', ['sector', 'nationality_group']],
  ['skills-gap/occupations.csv', 'jobseekers-wanting', ['occupation']],
  ['skills-gap/occupations.csv', 'fill-rate', ['occupation']],
  ['skills-gap/graduates-by-field.csv', 'graduates', ['field']],
  ['data-quality/coverage-by-sector.csv', 'register-coverage', ['sector']],
])('%s has the cells of %s and no others', (path, indicator, dimensions) => {
  const wanted = expected(indicator, dimensions);
  const columns = Object.keys(wanted[0] ?? {});
  const rows = csv(path).map((row) => Object.fromEntries(columns.map((id) => [id, row[id]])));
  expect(rows.sort(byText)).toEqual(wanted.sort(byText));
});

test('labels stand beside codes in both languages, in the order of the classification', () => {
  const rows = csv('overview/employed-by-age-band.csv');
  expect(rows.map((row) => row.age_band)).toEqual([
    'all',
    '0-14',
    '15-24',
    '25-34',
    '35-44',
    '45-54',
    '55-64',
    '65+',
    'unknown',
  ]);
  expect(rows[2]).toMatchObject({ age_band_ar: '15 إلى 24 سنة', age_band_en: '15 to 24', share: '8.7' });
});

test('a group stands before the sections it takes in, what is left of a group after it', () => {
  const activities = csv('overview/employed-by-activity.csv').map((row) => row.activity);
  expect(activities.slice(0, 6)).toEqual(['all', 'A', 'BCDE', 'B', 'C', 'F']);
  const occupations = csv('skills-gap/occupations.csv').map((row) => row.occupation);
  expect(occupations.slice(occupations.indexOf('2512'), -2).slice(0, 4)).toEqual([
    '2512',
    '2513',
    'other-combined-25',
    '26',
  ]);
});

test('the series has every month the release holds', () => {
  const rows = csv('overview/monthly-series.csv');
  expect(rows.map((row) => row.period)).toEqual(['2026-07', '2026-08', '2026-09']);
  expect(rows.map((row) => row.employed)).toEqual(['703210', '705985', '708440']);
  expect(rows.map((row) => row.unemployment_rate_nationals)).toEqual(['5.6', '5.5', '5.5']);
});

test('the gap is positions less jobseekers', () => {
  const rows = csv('skills-gap/occupations.csv');
  expect(rows.find((row) => row.occupation === '2512')?.gap).toBe('175');
  expect(rows.find((row) => row.occupation === '411')?.gap).toBe('-1525');
});

test('suppressed figures are two dots, zero is zero, nothing to divide by is a cross', () => {
  const { document } = parseHTML(files.get('overview/index.en.html') ?? '');
  const rows = [...document.querySelectorAll('#table-jobseekers-by-nationality-group tbody tr')];
  expect(rows.map((row) => row.textContent)).toEqual([
    'All9,205100.0',
    'Nationals9,205100.0',
    'Non-nationals00.0',
  ]);
  const wages = document.querySelector('#table-wages-by-sector');
  expect(wages?.querySelector('tbody')?.textContent).toContain('Not known..180..');
  expect(wages?.querySelector('.legend')?.textContent).toContain('suppressed');
  const skills = parseHTML(files.get('skills-gap/index.en.html') ?? '').document;
  expect(skills.querySelector('#table-occupations')?.textContent).toMatch(/2513.*×/s);
});

test('a provisional figure and a lower bound say so, with a legend', () => {
  const flows = parseHTML(files.get('flows/index.en.html') ?? '').document;
  const months = [...flows.querySelectorAll('#table-monthly-flows tbody tr')].map((row) => row.textContent);
  expect(months.at(-1)).toContain('p 12,115');
  expect(months.at(-2)).not.toContain('p ');
  expect(flows.querySelector('#table-monthly-flows .legend')?.textContent).toContain('provisional:');
  expect(flows.querySelector('.tiles')?.textContent).toContain('p 12,115');
  expect(csv('flows/monthly-flows.csv').map((row) => row.hires_obs_status)).toEqual(['A', 'P']);
  const wages = parseHTML(files.get('overview/index.ar.html') ?? '').document.querySelector(
    '#table-wages-by-sex',
  );
  expect(wages?.textContent).toContain('≥ 4,000');
  expect(wages?.querySelector('.legend')?.textContent).toContain('على الأقل');
});

test('beside a chart with lower bounds stands what an arrow and a hollow dot say, in the language of the page', () => {
  const notes = (page: string, chart: string) => {
    const { document } = parseHTML(files.get(page) ?? '');
    const found = [...document.querySelectorAll(`#chart-${chart} .note`)].map((note) => note.textContent);
    return { isThere: document.querySelector(`#chart-${chart} svg`) !== null, found };
  };
  const arrow = (text: string) => ({ isThere: true, found: [expect.stringContaining(text)] });
  const bySex = 'wages-by-sex-wage-p50';
  expect(notes('overview/index.en.html', bySex)).toEqual(arrow('An arrow where a line ends says “at least”'));
  expect(notes('overview/index.ar.html', bySex)).toEqual(arrow('السهم في طرف الخط يعني «على الأقل»'));
  expect(notes('overview/index.en.html', 'wages-by-sector-wage-p50')).toEqual({ isThere: true, found: [] });
});

test('figures carry their SDMX flags, in the JSON too, and the metadata says what they are', async () => {
  const withheld = { ...cell('unemployment-rate-nationals', {}, null), suppression: 'secondary' as const };
  const isRate = ({ indicator }: ProtectedCell) => indicator === withheld.indicator;
  const release = await fixtureRelease([...CELLS.filter((each) => !isRate(each)), withheld]);
  const { headline } = JSON.parse((await published(release)).get('overview/report.json') ?? '');
  await release.runtime.dispose();
  const flags = Object.fromEntries(
    headline.map((tile: Record<string, unknown>) => [tile.definition, [tile.obsStatus, tile.confStatus]]),
  );
  expect(flags).toMatchObject({ employed: ['A', 'F'], 'unemployment-rate-nationals': ['Q', 'D'] });
  const metadata = JSON.parse(files.get('overview/employed-by-sex.csv-metadata.json') ?? '');
  const formats = metadata.tableSchema.columns.map((column: { name: string; datatype: unknown }) => [
    column.name,
    column.datatype,
  ]);
  expect(formats).toContainEqual(['employed_obs_status', { base: 'string', format: 'A|D|M|O|P|Q' }]);
  expect(formats).toContainEqual(['employed_conf_status', { base: 'string', format: 'C|D|F' }]);
});

test('where only the total may be shown, a sentence says so', () => {
  for (const [path, words] of [
    ['skills-gap/index.en.html', 'This detail cannot be published'],
    ['skills-gap/index.ar.html', 'لا يمكن نشر هذا التفصيل'],
  ] as const) {
    const { document } = parseHTML(files.get(path) ?? '');
    const block = document.querySelector('#table-trainees-by-field');
    expect(block?.querySelector('table')).toBeNull();
    expect(block?.textContent).toContain(words);
  }
  expect(csv('skills-gap/trainees-by-field.csv').map((row) => row.trainees)).toEqual(['770']);
});

test('a suppressed value appears in no file, even where a cell carries it', async () => {
  const planted = { ...cell('employed', { sex: 'male' }, 424_242), status: 'suppressed' as const };
  const release = await fixtureRelease([...CELLS.filter((each) => each.dimensions.sex !== 'male'), planted]);
  const texts = [...(await published(release)).values()].join('\n');
  expect(texts).not.toMatch(/424,?242/);
  expect(texts).toContain('708,440');
  await release.runtime.dispose();
});

test('figures that are all withheld are not said to be missing', async () => {
  const withheld = CELLS.map((each) => ({ ...each, status: 'suppressed' as const, value: null }));
  const release = await fixtureRelease(withheld);
  const page = parseHTML((await published(release)).get('overview/index.en.html') ?? '').document;
  const said = new Set([...page.querySelectorAll('.withheld')].map(({ textContent }) => textContent));
  expect([...said].some((text) => text?.startsWith('These figures cannot be published'))).toBe(true);
  expect([...said].some((text) => text?.includes('The total is still published'))).toBe(false);
  await release.runtime.dispose();
});

test('a release without cells says so in place of every table', async () => {
  const release = await fixtureRelease([]);
  const blank = await published(release);
  const page = parseHTML(blank.get('overview/index.en.html') ?? '').document;
  expect(page.querySelectorAll('table, svg').length).toBe(0);
  expect(page.querySelectorAll('.withheld').length).toBeGreaterThan(8);
  expect(page.querySelector('.withheld')?.textContent).toBe('There is nothing to show for this period.');
  await release.runtime.dispose();
});

test('each CSV has a description of its very columns', () => {
  const tables = [...files.keys()].filter((path) => path.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(20);
  for (const path of tables) {
    const heading = (files.get(path) ?? '').slice(1).split('\r\n')[0]?.split(',');
    const metadata = JSON.parse(files.get(`${path}-metadata.json`) ?? '{}') as {
      url: string;
      tableSchema: { columns: { name: string; titles: { ar: string; en: string } }[] };
    }; // written just now
    expect(metadata.tableSchema.columns.map((column) => column.name)).toEqual(heading);
    expect(path.endsWith(metadata.url)).toBe(true);
    for (const { titles } of metadata.tableSchema.columns) expect(titles.ar && titles.en).toBeTruthy();
  }
});

test('a raw title cannot run as a formula', () => {
  expect(csv('skills-gap/uncoded-titles.csv').map((row) => row.title)).toContain("'=موظف شامل");
});
