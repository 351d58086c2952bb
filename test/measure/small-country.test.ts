import { talliesOf } from '../../lambdas/measure/indicator.ts';
import { INDICATORS } from '../../lambdas/measure/indicator-catalogue.ts';
import { type Cell, cellName } from '../../lambdas/model/cell.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

let runtime: TestRuntime;
const cells = new Map<string, Cell>();

const CELL_IDS = [...INDICATORS.map(({ id }) => id), ...INDICATORS.flatMap(talliesOf).map(({ id }) => id)];

beforeAll(async () => {
  runtime = await memoryRuntime();
  await standSmallCountry(runtime);
  const { release } = await measuredRelease(runtime, MONTH);
  for (const id of new Set(CELL_IDS)) {
    for (const cell of await runtime.unprotected.query(release, id)) cells.set(cellName(cell), cell);
  }
});
afterAll(() => runtime.dispose());

/** `value/persons/employers` by cell name without the indicator, a dash where it is not about them. */
function table(indicator: string): Record<string, string> {
  const own = [...cells.values()].filter((cell) => cell.indicator === indicator);
  return Object.fromEntries(
    own.map((cell) => [
      cellName(cell).slice(indicator.length + 1),
      [cell.value, cell.persons ?? '-', cell.employers ?? '-'].join('/'),
    ]),
  );
}

test('employed persons, with the employers behind each cell', () => {
  expect(table('employed')).toEqual({
    '': '16/16/7',
    'sector=public': '4/4/3',
    'sector=private': '12/12/5',
    'nationality_group=national': '13/13/5',
    'nationality_group=non-national': '2/2/2',
    'nationality_group=unknown': '1/1/1',
    'nationality_group=national|sector=public': '2/2/1',
    'nationality_group=non-national|sector=public': '1/1/1',
    'nationality_group=unknown|sector=public': '1/1/1',
    'nationality_group=national|sector=private': '11/11/4',
    'nationality_group=non-national|sector=private': '1/1/1',
    'sex=male': '12/12/6',
    'sex=female': '3/3/1',
    'sex=unknown': '1/1/1',
    'age_band=35-44': '13/13/5',
    'age_band=unknown': '3/3/3',
    'governorate=BH-13': '13/13/5',
    'governorate=unknown': '3/3/3',
    'activity=G': '10/10/2',
    'activity=P': '2/2/1',
    'activity=I': '1/1/1',
    'activity=F': '1/1/1',
    'activity=D': '1/1/1',
    'activity=unknown': '1/1/1',
    'size_band=small': '9/9/1',
    'size_band=large': '1/1/1',
    'size_band=government': '3/3/2',
    'size_band=unknown': '3/3/3',
  });
});

test('jobseekers, and the parts of the unemployment rate of nationals', () => {
  expect(table('jobseekers')).toEqual({
    '': '2/2/-',
    'nationality_group=national': '2/2/-',
    'sex=female': '1/1/-',
    'sex=male': '1/1/-',
    'age_band=35-44': '1/1/-',
    'age_band=unknown': '1/1/-',
    'governorate=BH-13': '1/1/-',
    'governorate=unknown': '1/1/-',
    'education=6': '1/1/-',
    'education=3': '1/1/-',
    'duration=3-5': '2/2/-',
  });
  expect(table('unemployment-rate-nationals.numerator')).toEqual({ '': '2/2/-' });
  expect(table('unemployment-rate-nationals.denominator')).toEqual({ '': '15/15/-' });
});

test('the employed the register knows', () => {
  expect(table('register-coverage.numerator')).toEqual({
    '': '13/13/-',
    'sector=public': '3/3/-',
    'sector=private': '10/10/-',
    'nationality_group=national': '12/12/-',
    'nationality_group=non-national': '1/1/-',
    'sex=female': '2/2/-',
    'sex=male': '11/11/-',
  });
  expect(table('register-coverage.denominator')).toMatchObject({ '': '16/16/-', 'sector=public': '4/4/-' });
});

test('nationals and the others by sector, activity and size, with the employers behind each', () => {
  expect(table('nationals-share.numerator')).toMatchObject({
    '': '13/13/5',
    'sector=public': '2/2/1',
    'sector=private': '11/11/4',
    'size_band=small': '8/8/1',
    'size_band=government': '2/2/1',
    'activity=P': '2/2/1',
  });
  expect(table('nationals-share.rest')).toEqual({
    '': '3/3/3',
    'sector=public': '2/2/2',
    'sector=private': '1/1/1',
    'activity=D': '1/1/1',
    'activity=F': '1/1/1',
    'activity=G': '1/1/1',
    'size_band=small': '1/1/1',
    'size_band=government': '1/1/1',
    'size_band=unknown': '1/1/1',
  });
  expect(table('nationals-share.denominator')).toMatchObject({ '': '16/16/7', 'size_band=unknown': '3/3/3' });
});

test('wage quantiles in whole dinars, lower ones', () => {
  expect(table('wage-p25')).toMatchObject({
    '': '500/14/6',
    'sector=public': '500/3/3',
    'sex=female': '350/3/1',
  });
  expect(table('wage-p50')).toMatchObject({
    '': '500/14/6',
    'sector=public': '650/3/3',
    'sex=female': '500/3/1',
  });
  expect(table('wage-p75')).toMatchObject({
    '': '600/14/6',
    'sector=public': '900/3/3',
    'sex=female': '500/3/1',
  });
});

test('median wages by occupation of the main job, at every level', () => {
  expect(table('wage-p50')).toMatchObject({
    'occupation=5223': '300/2/2',
    'occupation=522': '300/2/2',
    'occupation=2330': '900/1/1',
    'occupation=2': '900/1/1',
  });
  expect(Object.keys(table('wage-p25')).filter((name) => name.startsWith('occupation'))).toEqual([]);
});

test('days from posting to closing, of the vacancies closed within twelve months', () => {
  const closed = Object.fromEntries(
    ['', 'occupation=2', 'occupation=25', 'occupation=251', 'occupation=2512'].map((name) => [
      name,
      '272/-/1',
    ]),
  );
  expect(table('vacancy-duration')).toEqual(closed);
  expect(table('vacancy-duration.count')).toMatchObject({ '': '1/-/1', 'occupation=2512': '1/-/1' });
});

test('days that open vacancies have been open, the lower median', () => {
  expect(table('vacancy-age')).toEqual({
    '': '183/-/3',
    'occupation=2512': '0/-/1',
    'occupation=2513': '184/-/1',
    'occupation=251': '0/-/2',
    'occupation=25': '0/-/2',
    'occupation=2': '0/-/2',
    'occupation=uncoded': '183/-/1',
  });
  expect(table('vacancy-age.count')).toEqual(table('vacancies-open'));
});

test('medians of nationals and the others by activity and major occupation group', () => {
  expect(table('wage-p50')).toMatchObject({
    'nationality_group=national|occupation_major=5': '300/2/2',
    'nationality_group=national|occupation_major=2': '900/1/1',
    'activity=P|nationality_group=national': '900/1/1',
  });
  expect(table('wage-p25')).not.toHaveProperty('nationality_group=national|occupation_major=5');
});

test('workers with a permit in force for an employer, and the median of the wages on them', () => {
  expect(table('permit-holders')).toEqual({
    '': '3/3/3',
    'occupation=7111': '1/1/1',
    'occupation=711': '1/1/1',
    'occupation=71': '1/1/1',
    'occupation=7': '1/1/1',
    'occupation=uncoded': '2/2/2',
  });
  expect(table('permit-wage-p50')).toEqual({ '': '100/2/2', 'occupation=uncoded': '100/2/2' });
});

test('vacancies by occupation and every group above it', () => {
  expect(table('vacancies-open')).toEqual({
    '': '3/-/3',
    'occupation=2512': '1/-/1',
    'occupation=2513': '1/-/1',
    'occupation=251': '2/-/2',
    'occupation=25': '2/-/2',
    'occupation=2': '2/-/2',
    'occupation=uncoded': '1/-/1',
  });
  expect(table('positions-open')).toMatchObject({
    '': '5/-/3',
    'occupation=251': '3/-/2',
    'occupation=uncoded': '2/-/1',
  });
  expect(table('positions-open')).not.toHaveProperty('occupation=2513');
});

test('advertised and filled are counted over vacancies six months old', () => {
  expect(table('positions-advertised')).toMatchObject({
    '': '7/-/2',
    'occupation=2512': '4/-/1',
    'occupation=2513': '3/-/1',
  });
  expect(table('positions-filled')).toMatchObject({
    '': '4/-/2',
    'occupation=2512': '1/-/1',
    'occupation=251': '4/-/2',
  });
});

test('jobseekers by the occupation they want', () => {
  expect(table('jobseekers-wanting')).toEqual({
    '': '2/2/-',
    'occupation=2512': '1/1/-',
    'occupation=251': '1/1/-',
    'occupation=25': '1/1/-',
    'occupation=2': '1/1/-',
    'occupation=uncoded': '1/1/-',
  });
});

test('national jobseekers by the occupation they want', () => {
  expect(table('nationals-wanting')).toEqual(table('jobseekers-wanting'));
});

test('graduates and trainees of the last twelve months, distinct persons in every field and group', () => {
  expect(table('graduates')).toEqual({
    '': '3/3/-',
    'field=0613': '2/2/-',
    'field=0612': '1/1/-',
    'field=06': '1/1/-',
    'field_narrow=061': '2/2/-',
    'field_broad=06': '3/3/-',
  });
  expect(table('trainees')).toEqual({
    '': '1/1/-',
    'field=0412': '1/1/-',
    'field_narrow=041': '1/1/-',
    'field_broad=04': '1/1/-',
  });
});

test('graduates count once in each occupation group their fields prepare for', () => {
  expect(table('graduates-related')).not.toHaveProperty('');
  expect(table('graduates-related')).toMatchObject({
    'occupation=251': '3/3/-',
    'occupation=742': '2/2/-',
    'occupation=413': '1/1/-',
    'occupation=2': '3/3/-',
  });
});

test('employer numbers no registration answers to, by feed', () => {
  expect(table('employers-unmatched')).toEqual({
    'feed=sio/contributions': '1/-/1',
    'feed=lmra/permits': '2/-/2',
    'feed=mol/vacancies': '1/-/1',
  });
});

test('jobs that could be done at home, in millionths, by the occupation of the first job that has one', () => {
  // two teachers at 991,895, two sales workers at 59,097 and a builder at 2,076
  expect(table('teleworkable-share.numerator')).toMatchObject({
    '': '2104060/-/-',
    'sector=public': '1983790/-/-',
    'sector=private': '120270/-/-',
    'activity=F': '2076/-/-',
  });
  expect(table('teleworkable-share.denominator')).toMatchObject({
    '': '5/5/4',
    'sector=public': '2/2/1',
    'sector=private': '3/3/3',
  });
  expect(table('occupation-coverage.numerator')).toEqual({ '': '5/5/-' });
  expect(table('occupation-coverage.denominator')).toEqual({ '': '16/16/-' });
});

test('civil servants hired by the end of the month, how they work, and who is trained by then', () => {
  const entity = 'entity=ministry-of-education';
  expect(table('civil-servants')).toEqual({ '': '2/2/-', [entity]: '2/2/-' });
  const one = { '': '1/1/-', [entity]: '1/1/-' };
  expect(table('remote-workers')).toEqual({ ...one, 'work_arrangement=hybrid': '1/1/-' });
  expect(table('telework-trained')).toEqual(one);
});

test('open vacancies that say the job can be done remotely', () => {
  expect(table('vacancies-remote')).toMatchObject({ '': '1/-/1', 'occupation=2512': '1/-/1' });
});

test('services of institutions by entity, the others without their names', () => {
  expect(table('services-offered')).toEqual({
    '': '33/-/-',
    'institution=ministry-of-education': '10/-/-',
    'institution=customs-affairs': '11/-/-',
    'institution=unlisted': '12/-/-',
  });
  expect(table('transactions-remote')).toMatchObject({ '': '300/-/-', 'institution=unlisted': '200/-/-' });
  expect(table('institutions')).toEqual({ '': '2/-/-' });
  expect(table('institutions-remote')).toEqual({ '': '1/-/-' });
});

test('labour cases of twelve months by what the register says of the employer, and by kind', () => {
  expect(table('cases-filed')).toEqual({
    '': '4/4/2',
    'activity=G': '3/3/2',
    'activity=unknown': '1/1/0',
    'size_band=small': '2/2/1',
    'size_band=large': '1/1/1',
    'size_band=unknown': '1/1/0',
    'dispute_kind=wages': '3/3/1',
    'dispute_kind=dismissal': '1/1/1',
  });
  expect(table('workers-private')).toMatchObject({ '': '12/12/5' });
});

test('labour cases that are pending, and those closed by outcome and duration', () => {
  expect(table('cases-open')).toEqual({ '': '2/2/1', 'dispute_kind=wages': '2/2/1' });
  expect(table('cases-closed')).toEqual({
    '': '3/3/2',
    'outcome=settled': '1/1/1',
    'outcome=for-worker': '1/1/1',
    'outcome=unknown': '1/1/0',
  });
  expect(table('cases-closed-in-60-days')).toEqual({ '': '1/1/1' });
  expect(table('cases-closed-in-90-days')).toEqual({ '': '2/2/1' });
  expect(table('case-duration')).toEqual({
    '': '90/3/2',
    'dispute_kind=dismissal': '60/1/1',
    'dispute_kind=leave': '365/1/1',
    'dispute_kind=wages': '90/1/0',
  });
});
