import { cellName } from '../../lambdas/model/cell.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { type Row, standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { ROWS } from '../small-country.ts';

const job = (person: string, cr: string): Row => ({
  person,
  employer_number: `I${cr}`,
  employer_registration: cr,
  sector: 'private',
  wage: 500_000,
  start_date: '2020-01-01',
});
const jobs = (cr: string, ...persons: string[]) => persons.map((person) => job(person, cr));

/** Jobs of two months, by employer: 100 turns over whole, 200 grows by two, 300 shrinks by three, 400 closes, 500 opens. */
const MONTHS: Readonly<Record<string, Row[]>> = {
  '2026-08': [
    ...jobs('100', 'a', 'b', 'c', 'd'),
    ...jobs('200', 'e'),
    ...jobs('300', 'f', 'g', 'h', 'i'),
    ...jobs('400', 'j'),
  ],
  '2026-09': [
    ...jobs('100', 'k', 'l', 'm', 'n'),
    ...jobs('200', 'e', 'f', 'o'),
    ...jobs('300', 'i'),
    ...jobs('500', 'e', 'p'),
  ],
};

const REGISTER: readonly Row[] = [
  { registration_number: '200', activity: '4711', size_band: 'small' },
  { registration_number: '300', activity: '4711', size_band: 'large' },
  { registration_number: '500', activity: '5610', size_band: 'small' },
];

async function stand(runtime: TestRuntime, period: string, rows: readonly Row[]): Promise<void> {
  for (const feed of Object.keys(ROWS)) await standRows(runtime, { feed, period }, []);
  await standRows(runtime, { feed: 'sio/contributions', period }, rows);
  await standRows(runtime, { feed: 'moic/registrations', period }, REGISTER);
}

test.each([1, 4])(
  'jobs are added up by employer over %i buckets before it is told who gained and who lost; one that is missing alone is held',
  async (buckets) => {
    const runtime = await memoryRuntime({ profile: { ...bahrain, buckets } });
    for (const [period, rows] of Object.entries(MONTHS)) await stand(runtime, period, rows);
    const cells = async (indicator: string, of = '2026-09') => {
      const { release } = await measuredRelease(runtime, of);
      const found = await runtime.unprotected.query(release, indicator);
      const told = found
        .filter(({ period }) => period === '2026-09')
        .map((cell) => [
          cellName(cell).slice(indicator.length + 1),
          [cell.value, cell.employers, cell.largest],
        ]);
      return Object.fromEntries(told);
    };
    expect(await cells('job-creation')).toEqual({
      '': [4, 2, [2, 2]],
      'activity=G': [2, 1, [2]],
      'activity=I': [2, 1, [2]],
      'size_band=small': [4, 2, [2, 2]],
    });
    expect(await cells('job-destruction')).toEqual({
      '': [4, 2, [3, 1]],
      'activity=G': [3, 1, [3]],
      'activity=unknown': [1, 1, [1]],
      'size_band=large': [3, 1, [3]],
      'size_band=unknown': [1, 1, [1]],
    });
    await stand(runtime, '2026-10', [...jobs('100', 'a'), ...jobs('200', 'e', 'g')]);
    expect(await cells('job-creation', '2026-10')).toMatchObject({
      '': [5, 3, [2, 2]],
      'size_band=unknown': [1, 1, [1]],
    });
    await runtime.dispose();
  },
);
