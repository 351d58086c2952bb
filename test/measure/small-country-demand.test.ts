import { smallCountryTables } from './small-country-tables.ts';

const table = smallCountryTables();

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

test('records that were resolved by precedence, by kind; the first month knows of no late or bridged spell', () => {
  expect(table('records-resolved')).toEqual({
    'resolved=sex-differs': '1/1/-',
    'resolved=nationality-differs': '3/3/-',
    'resolved=deceased-employed': '2/2/-',
    'resolved=jobseeker-employed': '1/1/-',
    'resolved=abroad-employed': '1/1/-',
    'resolved=several-employers': '4/4/-',
    'resolved=several-records': '1/1/-',
  });
  for (const id of ['spells-bridged', 'spells-late', 'spells-changed']) expect(table(id)).toEqual({});
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
