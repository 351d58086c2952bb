import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { runSet } from './run-set.ts';

/** Feeds that a release needs, and those with a planted shift. */
const FEEDS = new Set([
  'iga/population',
  'lmra/permits',
  'sio/contributions',
  'csb/workforce',
  'mol/jobseekers',
  'mol/vacancies',
  'moic/registrations',
  'mofne/payroll',
  'tamkeen/training',
]);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anomalies-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Value {
  readonly value: number | null;
}

interface Finding {
  readonly feed: { readonly code: string };
  readonly finding: { readonly code: string; readonly label: { readonly ar: string; readonly en: string } };
  readonly titles: string;
  readonly before: Value;
  readonly now: Value;
  readonly usual_low: Value;
  readonly usual_high: Value;
}

/** The findings of the data quality report of a release over fourteen months with usual dirt and planted shifts. */
async function findings(): Promise<readonly Finding[]> {
  const [from, out] = [join(folder, 'set'), join(folder, 'out')];
  const { anomalies = [] } = makeSeed({
    ...{ folder: from, persons: 2_500, months: 14, seed: 7, dirt: 'usual', end: '2026-09', anomalies: true },
  });
  expect(anomalies).toHaveLength(5);
  const { release } = await runSet({
    from,
    out,
    choose: (files) => files.filter(({ agency, feed }) => FEEDS.has(`${agency}/${feed}`)),
  });
  const report = join(out, 'reports', release?.id ?? '', 'data-quality/report.json');
  const { tables } = JSON.parse(await readFile(report, 'utf8')) as {
    tables: { id: string; rows: Finding[] }[];
  };
  return tables.find(({ id }) => id === 'anomalies')?.rows ?? [];
}

test('planted shifts go through the whole pipeline and are told of, ranked, and no file is held for them', async () => {
  const found = await findings();
  const told = found.map(({ feed, finding }) => `${feed.code} ${finding.code}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'sio/contributions one',
      'lmra/permits code=nationality=NPL',
      'csb/workforce new',
      expect.stringMatching(/^mofne\/payroll quantile=gross=/),
      'tamkeen/training rows',
    ]),
  );
  expect(told[0]).toBe('sio/contributions one');
  expect(told.slice(0, 3)).toContain('lmra/permits code=nationality=NPL');
  expect(told.filter((each) => /^(iga|mol|moic)\//.test(each))).toEqual([]);
  expect(found.find(({ finding }) => finding.code === 'new')?.titles).toBe(
    'منسق خدمات التوصيل بالطائرات المسيرة',
  );
  const permits = found.find(({ finding }) => finding.code === 'code=nationality=NPL');
  const of = (figure: Value | undefined) => figure?.value ?? Number.NaN;
  const [low, high] = [of(permits?.usual_low), of(permits?.usual_high)];
  expect([low <= of(permits?.before), of(permits?.before) <= high]).toEqual([true, true]);
  expect(high).toBeLessThan(of(permits?.now));
  expect(permits?.finding.label.en).toContain(`between ${low.toFixed(1)}% and ${high.toFixed(1)}%`);
  expect(found.find(({ finding }) => finding.code === 'one')?.usual_high.value).toBeNull();
  expect(JSON.stringify(found)).not.toContain('G9001');
});
