import { cellName } from '../../lambdas/model/cell.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { type Row, standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { ROWS } from '../small-country.ts';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
});
afterEach(() => runtime.dispose());

const job = (person: string, cr: string, changes: Row = {}): Row => ({
  person,
  sex: 'female',
  nationality: 'BHR',
  employer_number: `I${cr}`,
  employer_registration: cr,
  sector: 'private',
  wage: 500_000,
  start_date: '2020-01-01',
  ...changes,
});

/** Stands a month in which these are all the jobs there are; the mandatory feeds are there with nobody else in them. */
async function standJobs(period: string, ...jobs: Row[]): Promise<void> {
  const nobody = Object.keys(ROWS).filter((feed) => !['hec/graduates', 'tamkeen/training'].includes(feed));
  for (const feed of nobody)
    await standRows(runtime, { feed, period }, feed === 'sio/contributions' ? jobs : []);
}

const MEASURED = [
  ...['hires', 'separations', 'job-moves', 'recalls', 'stable-jobs'],
  ...['hires-non-nationals.numerator', 'hires-non-nationals.denominator'],
];

async function moves(period: string): Promise<Record<string, Record<string, number>>> {
  const { release } = await measuredRelease(runtime, period);
  const found: Record<string, Record<string, number>> = {};
  for (const indicator of MEASURED)
    for (const cell of await runtime.unprotected.query(release, indicator))
      found[cell.period] = { ...found[cell.period], [cellName(cell)]: cell.value };
  return found;
}

test('who works for a new employer is hired, who left is separated, who did both has moved', async () => {
  await standJobs('2026-08', job('stays', '1'), job('leaves', '1'), job('moves', '1', { sector: 'public' }));
  await standJobs('2026-09', job('stays', '1'), job('moves', '2'), job('new', '2', { nationality: 'IND' }));
  const found = await moves('2026-09');
  expect(Object.keys(found)).toEqual(['2026-09']);
  expect(found['2026-09']).toMatchObject({
    hires: 2,
    'hires|sector=private': 2,
    'hires|nationality_group=national': 1,
    'hires|nationality_group=non-national': 1,
    separations: 2,
    'separations|sector=public': 1,
    'separations|sector=private': 1,
    'job-moves': 1,
  });
  expect(found['2026-09']).not.toHaveProperty('recalls');
});

test('a second job that becomes the main one is no move, and one that is kept beside a new one no separation', async () => {
  await standJobs('2026-08', job('swaps', '1'), job('swaps', '2', { wage: 1000 }), job('adds', '1'));
  await standJobs(
    '2026-09',
    job('swaps', '1', { wage: 1000 }),
    job('swaps', '2'),
    job('adds', '1', { wage: 1000 }),
    job('adds', '2'),
  );
  expect(await moves('2026-09')).toEqual({
    '2026-09': expect.objectContaining({ hires: 1, 'hires|sex=female': 1 }),
  });
  const { release } = await measuredRelease(runtime, '2026-09');
  expect(await runtime.unprotected.query(release, 'separations')).toEqual([]);
});

test('who comes back within twelve months is recalled, and who was hired in them counts once, as hired last', async () => {
  await standJobs('2025-08', job('long ago', '1'));
  await standJobs('2025-09', job('a year ago', '1'));
  await standJobs('2026-07', job('stays', '1'), job('aside', '1', { wage: 1000 }), job('aside', '9'));
  await standJobs('2026-08', job('stays', '1'), job('a year ago', '9', { occupation: '5223' }));
  const back = ['aside', 'a year ago'].map((person) =>
    job(person, '1', { occupation: '2512', start_date: '2026-09-01' }),
  );
  await standJobs('2026-09', job('stays', '1'), ...back, job('long ago', '1', { nationality: 'IND' }));
  const found = await moves('2026-09');
  expect(found['2026-09']).toMatchObject({ hires: 3, recalls: 2, 'job-moves': 1 });
  // hired in September 2025, more than twelve months before, and again in August 2026
  expect(found['2025-09']).toMatchObject({ 'hires-non-nationals.denominator': 1 });
  expect(found['2026-08']).toMatchObject({ 'hires-non-nationals.denominator|occupation=5223': 1 });
  expect(found['2026-09']).toMatchObject({
    'hires-non-nationals.denominator': 3,
    'hires-non-nationals.denominator|occupation=2512': 2,
    'hires-non-nationals.denominator|occupation=uncoded': 1,
    'hires-non-nationals.numerator': 1,
    'hires-non-nationals.numerator|occupation=uncoded': 1,
  });
  expect(found['2026-09']).not.toHaveProperty('hires-non-nationals.denominator|occupation=5223');
});

test('a record that is missing in one month alone is no separation, hire or move, once the month after has it again', async () => {
  const lost = job('lost', '1');
  const otherwise = job('other start', '1', { start_date: '2026-07-01' });
  await standJobs('2026-06', lost, job('back', '1'), job('aside', '1'));
  await standJobs('2026-07', lost, job('back', '1'), otherwise, job('aside', '1'));
  await standJobs('2026-08', job('aside', '2'));
  const separated = { separations: 4, 'job-moves': 1, hires: 1 };
  expect((await moves('2026-08'))['2026-08']).toMatchObject(separated);
  await standJobs(
    '2026-09',
    lost,
    job('back', '1', { start_date: '2026-09-05' }),
    { ...otherwise, start_date: '2026-07-02' },
    job('aside', '2', { wage: 1000 }),
    job('aside', '1'),
  );
  const found = await moves('2026-09');
  expect(found['2026-08']).toMatchObject({ separations: 2, hires: 1 });
  expect(found['2026-08']).not.toHaveProperty('job-moves');
  expect(found['2026-09']).toMatchObject({ hires: 2, recalls: 2, 'hires-non-nationals.denominator': 3 });
  expect(found['2026-09']).not.toHaveProperty('separations');
});

test('a month after a gap in the series tells of no moves', async () => {
  await standJobs('2026-06', job('stays', '1'));
  await standJobs('2026-08', job('stays', '1'), job('new', '1'));
  expect(await moves('2026-08')).toEqual({});
});

test('moves are told by how the wage changed: by a twentieth or less is similar', async () => {
  const wages = { fell: 474_999, least: 475_000, most: 525_000, rose: 625_000, 'rose much': 625_001 };
  await standJobs(
    '2026-08',
    ...Object.keys(wages).map((person) => job(person, '1')),
    job('paid', '1', { wage: null }),
  );
  await standJobs(
    '2026-09',
    ...Object.entries({ ...wages, paid: 1 }).map(([person, wage]) => job(person, '2', { wage })),
  );
  expect((await moves('2026-09'))['2026-09']).toMatchObject({
    'job-moves': 6,
    'job-moves|wage_change=fell': 1,
    'job-moves|wage_change=similar': 2,
    'job-moves|wage_change=rose': 1,
    'job-moves|wage_change=rose-much': 1,
    'job-moves|wage_change=unknown': 1,
  });
});

test('a job is stable when its employer is there on three month-ends in a row, as the main one on the last', async () => {
  const jobs = [job('stays', '1'), job('aside', '1', { wage: 1000 }), job('aside', '9')];
  await standJobs('2026-07', ...jobs, job('away', '1'));
  await standJobs('2026-08', ...jobs, job('new', '1'));
  await standJobs('2026-09', job('stays', '1'), job('aside', '1'), job('new', '1'), job('away', '1'));
  const found = await moves('2026-09');
  expect(found['2026-09']).toMatchObject({ 'stable-jobs': 2, 'stable-jobs|sector=private': 2 });
  expect(found['2026-08']).not.toHaveProperty('stable-jobs');
});
