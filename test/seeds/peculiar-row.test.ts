import { type Peculiarity, peculiarRow } from '../../seeds/generator/dirt/peculiar-row.ts';
import { usualWriting, type Written } from '../../seeds/generator/dirt/spoil-row.ts';
import { bqaQualifications } from '../../seeds/generator/feeds/bqa-qualifications.ts';
import { mofnePayroll, type PayrollRow } from '../../seeds/generator/feeds/mofne-payroll.ts';
import { type ContributionRow, sioContributions } from '../../seeds/generator/feeds/sio-contributions.ts';
import { Random } from '../../seeds/generator/random.ts';
import { BROKEN } from '../../seeds/generator/writers/encodings.ts';
import { contribution } from './a-contribution.ts';

const pay: PayrollRow = {
  person: '050612345',
  name: 'A B C',
  entity: 'ministry-of-health',
  grade: '5',
  gross: 900_000,
  net: 837_000,
};
const last = 20_700;

function many<T>(make: (random: Random) => T): T[] {
  const random = Random.of(1, 'peculiar');
  return Array.from({ length: 300 }, () => make(random));
}

const contributions = many((random) =>
  peculiarRow(contribution, { feed: sioContributions, random, last, text: true }),
);
const kinds = <R extends Written<ContributionRow>>(of: (written: R) => boolean) =>
  (contributions as R[]).filter(of);

test('a year of two digits keeps the row as it is', () => {
  const rows = kinds(({ noted }) => noted === 'date.two-digit-year');
  expect([...new Set(rows.map(({ cells }) => cells[8]))].sort()).toEqual(['04/10/24', '4-Oct-24']);
  expect(rows.every(({ survives }) => survives === contribution)).toBe(true);
});

test('a day that two digits of its year would not mean keeps all four', () => {
  const days = [1 - 4000, last + 1];
  for (const start_date of days) {
    const rows = many((random) =>
      peculiarRow({ ...contribution, start_date }, { feed: sioContributions, random, last, text: true }),
    );
    expect(rows.filter(({ noted }) => noted === 'date.two-digit-year')).toEqual([]);
  }
});

test('pay that is hard to believe stands', () => {
  const rows = kinds(({ noted }) => noted === 'number.implausible');
  expect(rows.length).toBeGreaterThan(0);
  for (const { survives } of rows) expect(survives?.wage).toBeLessThan(30_000);
});

test('of two rows of one key the later stands', () => {
  const rows = kinds(({ noted }) => noted === 'row.key-later');
  const usual = usualWriting(sioContributions, contribution).cells;
  for (const { cells, again = [], survives } of rows) {
    expect(survives).toBe(contribution);
    expect([cells, again]).toContainEqual(usual);
    const [earlier] = [cells, again].filter((each) => String(each[8]) !== String(usual[8]));
    expect(String(earlier?.[8]) < String(usual[8])).toBe(true);
  }
  expect(new Set(rows.map(({ cells }) => cells[8] === usual[8])).size).toBe(2);
});

test('where the contract cannot tell which is right, none stands', () => {
  const rows = many((random) => peculiarRow(pay, { feed: mofnePayroll, random, last, text: true })).filter(
    ({ again }) => again !== undefined,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { defect, survives } of rows)
    expect({ defect, survives }).toEqual({ defect: 'row.key-contradicted', survives: null });
});

test('bytes are broken in texts only', () => {
  const broken = (text: boolean) => (way: Omit<Peculiarity<ContributionRow>, 'text'>) =>
    peculiarRow(contribution, { ...way, text }).cells.filter((cell) => String(cell).includes(BROKEN)).length;
  const counts = (text: boolean) =>
    new Set(many((random) => broken(text)({ feed: sioContributions, random, last })));
  expect(counts(true)).toEqual(new Set([0, 1]));
  expect(counts(false)).toEqual(new Set([0]));
});

test('a formula stands where a required code should', () => {
  const rows = kinds(({ formula }) => formula === true);
  const found = new Set(rows.map(({ cells }) => cells[5]));
  expect(found).toContain('=1+1');
  expect([...found].every((cell) => /^[=+\-@]/.test(String(cell)))).toBe(true);
  expect(new Set(rows.map(({ defect }) => defect))).toEqual(new Set(['code.unknown']));
});

test('a row that a way is not open to is written as usual', () => {
  const row = {
    qualification_number: 'NQF-0001',
    title_ar: null,
    title_en: 'Diploma',
    institution: 'A',
    framework_level: 6,
    field: '061',
    credits: null,
    status: 'listed',
    valid_from: null,
  };
  const rows = many((random) => peculiarRow(row, { feed: bqaQualifications, random, last, text: false }));
  expect(rows.filter(({ again, noted }) => again !== undefined || noted !== undefined)).toEqual([]);
  expect(rows.some(({ clean }) => clean)).toBe(true);
});
