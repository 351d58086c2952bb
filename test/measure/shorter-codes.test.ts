import { smallCountryTables } from './small-country-tables.ts';

/** Sales workers known to the major group alone, all others to two digits. */
const table = smallCountryTables((row) => {
  const { occupation } = row;
  return typeof occupation === 'string'
    ? { ...row, occupation: occupation === '5223' ? '5' : occupation.slice(0, 2) }
    : row;
});

test('titles known to a group alone count in it and above it, and stand as not specified below', () => {
  expect(table('jobseekers-wanting')).toEqual({
    '': '2/2/-',
    'occupation=25-unspecified': '1/1/-',
    'occupation=25': '1/1/-',
    'occupation=2': '1/1/-',
    'occupation=uncoded': '1/1/-',
  });
  expect(table('permit-holders')).toMatchObject({
    'occupation=7': '1/1/1',
    'occupation=71': '1/1/1',
    'occupation=71-unspecified': '1/1/1',
  });
});

test('two digits are enough for the share of telework, and one is not known occupation there', () => {
  expect(table('teleworkable-share.denominator')).toMatchObject({
    '': '3/3/2',
    'sector=public': '2/2/1',
    'sector=private': '1/1/1',
  });
  expect(table('occupation-coverage.numerator')).toEqual({ '': '3/3/-' });
});

test('major groups are counted from one digit on, and fields of study are compared from three', () => {
  const wages = Object.keys(table('wage-p50'));
  expect(wages).toEqual(expect.arrayContaining(['occupation=5', 'occupation=5-unspecified']));
  expect(wages).not.toContain('occupation=52');
  expect(table('field-mismatch.denominator')).toEqual({});
});
