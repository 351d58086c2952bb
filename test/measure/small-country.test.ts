import { smallCountryTables } from './small-country-tables.ts';

const table = smallCountryTables();

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

test('what the median wage can be: three are not in the register, two have no wage, and seven of the others earn 500', () => {
  expect(table('wage-p50-least')).toEqual({ '': '500/14/6' });
  expect(table('wage-p50-most')).toEqual({ '': '500/14/6' });
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
