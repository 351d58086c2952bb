import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { landingPath } from '../../seeds/generator/arrivals.ts';
import { makeSet } from './make-set.ts';
import { readRows } from './read-rows.ts';

const { folder, truth } = makeSet({ persons: 900, dirt: 'heavy' });
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(feed: string, period: string): Buffer {
  const found = truth.submissions.find(
    (each) => `${each.agency}/${each.feed}` === feed && each.period === period && each.kind === 'full',
  );
  if (found === undefined) throw new Error(`There is no ${feed} of ${period}.`);
  return readFileSync(join(folder, landingPath(found)));
}

test.each([
  ['iga/population', 'windows-1256', 'الرقم الشخصي,الاسم الكامل'],
  ['lmra/permits', 'iso-8859-6', 'رقم التصريح,الرقم الشخصي'],
  ['sio/contributions', 'utf-16le', 'CPR;Gender'],
] as const)('the first month of %s is in %s', (feed, encoding, header) => {
  expect(new TextDecoder(encoding).decode(fileOf(feed, '2026-08'))).toContain(header);
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(fileOf(feed, '2026-08'))).toThrow();
});

test('lines of one month end in CR alone', () => {
  const text = fileOf('mol/jobseekers', '2026-08').toString();
  expect(text.split('\r').length).toBeGreaterThan(10);
  expect(text).not.toContain('\r\n');
});

test('identity numbers of one month are numbers, without their leading zeros', () => {
  const workforce = truth.submissions.filter(({ feed }) => feed === 'workforce');
  const numbers = workforce.map((each) =>
    readRows(each, join(folder, landingPath(each))).map((row) => row['Personal Number'] ?? ''),
  );
  const shortened = numbers.map((of) => of.filter((number) => /^\d{7,8}$/.test(number)).length);
  expect(shortened[0]).toBeGreaterThan(5 * (shortened[1] ?? 0));
  expect(numbers[0]?.some((number) => /^0{1,2}[1-9]\d{6,7}$/.test(number))).toBe(false);
});

test('headers are a letter off, and columns stand beyond the agreed ones', () => {
  const header = fileOf('sio/contributions', '2026-09').toString().split('\r\n')[0] ?? '';
  expect(header).toContain('Insured Wge;Startt Date;End Date;Branch Manager');
  expect(fileOf('moic/registrations', '2026-09').toString()).toMatch(/Governorate\|.*\|Governorate\r/);
});

test('a set of one month has every file as agreed, and so have others that are not heavily soiled', () => {
  for (const settings of [{ dirt: 'heavy', months: 1 }, { dirt: 'usual' }] as const) {
    const other = makeSet({ ...settings, persons: 60 });
    rmSync(other.folder, { recursive: true });
    expect(other.truth.submissions.flatMap(({ encoding }) => encoding ?? [])).toEqual([]);
    expect(other.truth.submissions.some(({ noted = {} }) => 'column.unknown' in noted)).toBe(false);
  }
});
