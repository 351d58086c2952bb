import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { IndicatorList, IndicatorShown, IndicatorSlice } from '../../bin/local/indicator/outputs.ts';
import { INDICATORS } from '../../lambdas/measure/indicator-catalogue.ts';
import { maharat } from './run-command.ts';
import { writeContributions } from './small-inbox.ts';

const indicator = (...args: string[]) => maharat(['indicator', ...args]);

describe('maharat indicator list and show', () => {
  test('list tells of every indicator, in the language asked for', async () => {
    const { stdout, code } = await indicator('list', '--json');
    const { indicators } = IndicatorList.parse(JSON.parse(stdout));
    expect([code, indicators.map(({ id }) => id)]).toEqual([0, INDICATORS.map(({ id }) => id)]);
    expect((await indicator('list')).stdout).toMatch(
      /^wage-p50 +Median wage +Bahraini dinars a month +person$/m,
    );
    expect((await indicator('list', '--lang', 'ar')).stdout).toMatch(/^employed +المشتغلون +أشخاص +person$/m);
  });

  test('show tells what one is, in both languages', async () => {
    const { stdout, code } = await indicator('show', 'graduates', '--json');
    const shown = IndicatorShown.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(shown).toMatchObject({
      ...{ kind: 'person', tables: [[], ['field']] },
      feeds: [{ id: 'hec/graduates', title: { en: 'Higher education graduates' } }],
    });
    const text = (await indicator('show', 'employed')).stdout;
    for (const told of [
      /^definition {2}Persons with at least one job/m,
      /^source +ILO, 19th ICLS/m,
      /قرار المؤتمر الدولي التاسع عشر/,
      /^caveats +Figures of administrative records/m,
      /^tables +the total$/m,
      /^ +--by sector,nationality_group$/m,
      /^disclosure +Rounded to the nearest 5/m,
      /maharat indicator get employed --out DIR/,
    ])
      expect(text).toMatch(told);
  });

  test.each([
    [['show', 'wage-p55'], /no indicator wage-p55\. Maybe wage-p25, wage-p50, wage-p75\./],
    [['get', 'employed'], /Give --out, the folder of a run, or --store aws/],
    [['get', 'employed', '--store', 'aws'], /AWS_ENDPOINT_URL/],
    [['get', 'employed', '--where', 'sector'], /such as sector=public/],
    [['get', 'employed', '--where', 'sector=a', '--where', 'sector=b'], /one category of sector/],
    [['get', 'employed', '--by', 'sector,,sex'], /parted by commas/],
    [['get', 'employed', '--period', 'July'], /YYYY-MM/],
    [['get', 'employed', '--json', '--csv'], /cannot be used/],
    [[], /list \[options\]/],
  ])('%j ends with 64, and says what to do', async (args, message) => {
    const { code, stdout, stderr } = await maharat(['indicator', ...args], { env: { AWS_ENDPOINT_URL: '' } });
    expect([code, stdout]).toEqual([64, '']);
    expect(stderr).toMatch(message);
  });

  test('--help tells of the flags and of how it ends', async () => {
    const { code, stdout } = await indicator('--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/CONF_STATUS[\s\S]*Ends with 0/);
  });
});

interface TableRows {
  readonly path: string;
  readonly feeds: readonly string[];
  readonly rows: string;
}

/** The tables of all reports of a release, by report and id. */
async function tablesOf(release: string): Promise<TableRows[]> {
  const { reports } = JSON.parse(await readFile(join(release, 'release.json'), 'utf8'));
  const lists = reports.map(async ({ id }: { id: string }) => {
    const { tables } = JSON.parse(await readFile(join(release, id, 'report.json'), 'utf8'));
    return tables.map(({ id: table, feeds, rows }: { id: string; feeds: string[]; rows: unknown }) => ({
      ...{ path: `${id}/${table}`, feeds, rows: JSON.stringify(rows) },
    }));
  });
  return (await Promise.all(lists)).flat();
}

/** The tables of two releases whose rows differ, and those whose rows are the same. */
async function comparedTables(reports: string, releases: readonly [string, string]) {
  const [before = [], now = []] = await Promise.all(
    releases.map((release) => tablesOf(join(reports, release))),
  );
  const was = new Map(before.map(({ path, rows }) => [path, rows]));
  const { changed = [], kept = [] } = Object.groupBy(now, ({ path, rows }) =>
    was.get(path) === rows ? 'kept' : 'changed',
  );
  return { changed, kept };
}

describe('maharat indicator get', () => {
  let folder: string;
  const at = (path: string) => join(folder, path);
  const run = () => maharat(['run', '--in', at('in'), '--out', at('out'), '--json']);
  const get = (...args: string[]) => indicator('get', ...args, '--out', at('out'));
  const slice = async (...args: string[]) =>
    IndicatorSlice.parse(JSON.parse((await get(...args, '--json')).stdout));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maharat-indicator-'));
    await maharat(['seed', '--out', at('in'), '--persons', '400', '--months', '1', '--end', '2026-07']);
    await run();
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('prints the cells that the report of the release prints', async () => {
    const { release, cells, period } = await slice('employed', '--by', 'age_band');
    expect(period).toBe('2026-07');
    const report = await readFile(at(`out/reports/${release}/overview/employed-by-age-band.csv`), 'utf8');
    const rows = parse(report, { columns: true, bom: true }) as Record<string, string>[]; // the headings make records
    const told = cells.map(({ categories, value, ...rest }) => [
      ...[categories[0]?.code, categories[0]?.title.ar, String(value ?? '')],
      ...[rest.status, rest.obsStatus, rest.confStatus],
    ]);
    const printed = rows
      .filter((row) => row.age_band !== 'all')
      .map((row) => [
        ...[row.age_band, row.age_band_ar, row.employed],
        ...[row.employed_status, row.employed_obs_status, row.employed_conf_status],
      ]);
    expect(told).toEqual(printed);
    expect(told.length).toBeGreaterThan(5);
  });

  test('a category by --where is its line of the table, as CSV too', async () => {
    const { stdout, code } = await get('employed', '--where', 'age_band=25-34', '--csv');
    const [row] = parse(stdout, { columns: true }) as Record<string, string>[]; // the headings make records
    const { cells } = await slice('employed', '--by', 'age_band');
    const same = cells.find(({ categories }) => categories[0]?.code === '25-34');
    expect([code, row?.value, row?.obs_status]).toEqual([0, String(same?.value), 'A']);
  });

  test('what is not published of an indicator ends with 1, what it has not with 64', async () => {
    const none = await get('graduates-related');
    expect([none.code, none.stderr]).toEqual([
      1,
      expect.stringMatching(/maharat indicator show graduates-related/),
    ]);
    const unknown = await get('employed', '--where', 'age_band=old');
    expect([unknown.code, unknown.stdout]).toEqual([64, '']);
    expect(unknown.stderr).toMatch(/no age_band=old in 2026-07\. There are: 0-14, 15-24/);
  });

  test('a corrected file shows as what changed between two releases', async () => {
    const first = await slice('employed');
    const path = at('in/sio/contributions/2026-07/SIO_contributions_202607.csv');
    const lines = (await readFile(path)).toString('utf8').split('\n');
    await writeFile(path, lines.filter((_, n) => n === 0 || n % 8 !== 0).join('\n'));
    await run();
    const { release, cells, vintages } = await slice('employed', '--vintages');
    expect(release).not.toBe(first.release);
    const [before] = vintages ?? [];
    expect(vintages).toHaveLength(1);
    expect(before).toMatchObject({ release: first.release, cells: first.cells });
    expect(before?.because).toEqual([{ feed: 'sio/contributions', period: '2026-07', why: 'replaced' }]);
    const [was, is] = [first.cells[0]?.value ?? 0, cells[0]?.value ?? 0];
    expect(is).toBeLessThan(was);
    expect(before?.changes).toMatchObject([{ before: { value: was }, after: { value: is } }]);
    expect((await slice('positions-open', '--vintages')).vintages?.[0]?.changes).toEqual([]);
    expect((await get('employed', '--vintages')).stdout).toContain(`Total  ${was}  →  ${is}\n`);
    expect(await slice('employed', '--release', first.release)).toEqual(first);
    const { changed, kept } = await comparedTables(at('out/reports'), [first.release, release]);
    const ofFigures = changed.filter(({ feeds }) => feeds.length > 0);
    expect(ofFigures.filter(({ feeds }) => !feeds.includes('sio/contributions'))).toEqual([]);
    expect(changed.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'overview/employed-by-sector',
        'data-quality/changes',
        'data-quality/revisions',
      ]),
    );
    expect(kept.map(({ path }) => path)).toContain('skills-gap/graduates-by-field');
    const revisions = await readFile(at(`out/reports/${release}/data-quality/revisions.csv`), 'utf8');
    expect(revisions).toMatch(new RegExp(`^employed,.*,${was},.*,${is},.*,${is - was},`, 'm'));
  });

  test('says to make a release where a run made none', async () => {
    await writeContributions(folder, 'other/sio/contributions/2026-07/a.csv', []);
    await maharat(['run', '--in', at('other'), '--out', at('empty')]);
    const { code, stdout, stderr } = await indicator('get', 'employed', '--out', at('empty'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/no release yet\. Make one with maharat run/);
    const nowhere = await indicator('get', 'employed', '--out', at('nowhere'));
    expect([nowhere.code, nowhere.stderr]).toEqual([64, expect.stringMatching(/no folder of a run/)]);
  });
});
