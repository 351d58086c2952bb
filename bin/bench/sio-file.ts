import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const HEADER = 'CPR;Gender;Nationality;Employer No;CR No;Sector;Job Title;Insured Wage;Start Date;End Date';
const SEXES = ['Male', 'Male', 'Male', 'Female', 'ذكر', 'أنثى', 'M', 'F'];
const NATIONALITIES = [
  'India',
  'INDIA',
  'هندي',
  'الهند',
  'Bangladesh',
  'بنغلاديش',
  'Pakistan',
  'Pakistani',
  'Bahrain',
  'البحرين',
  'Bahraini',
  'Philippines',
  'الفلبين',
  'Nepal',
  'Egypt',
  'مصر',
];
const TITLES = [
  'Accountant',
  'محاسب',
  'عامل بناء',
  'Construction Labourer',
  'Driver',
  'سائق',
  'Civil Engineer',
  'Cleaner',
  'عامل نظافة',
  'Sales Assistant',
  'بائع',
  'Office Clerk',
  'ممرضة',
  'Cook',
  'Security Guard',
  'Zzyzx operator',
];

/** Multiplicative congruential numbers (Park and Miller 1988): the bench needs the same file, not good randomness. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const two = (number: number) => String(number).padStart(2, '0');

function row(next: (below: number) => number, index: number): string {
  const person = `${two(50 + (index % 50))}${two(1 + next(12))}${String(next(100_000)).padStart(5, '0')}`;
  const wage = `${next(5) === 0 ? `1,${two(next(90))}0` : 120 + next(880)}.${['000', '500', '250', '750'][next(4)]}`;
  const start = `${1995 + next(31)}-${two(1 + next(12))}-${two(1 + next(28))}`;
  const employer = next(20_000);
  return [
    next(500) === 0 ? '123' : person,
    SEXES[next(SEXES.length)],
    NATIONALITIES[next(NATIONALITIES.length)],
    200_000 + employer,
    `${10_000 + employer}-1`,
    next(4) === 0 ? 'خاص' : 'Private',
    TITLES[next(TITLES.length)],
    next(300) === 0 ? '' : wage,
    start,
    next(10) === 0 ? '2026-09-15' : '',
  ].join(';');
}

/** Writes a sio/contributions file of that many rows: BOM, semicolons, spellings as they occur, one row in 200 beyond repair. */
export async function writeSioFile(path: string, rows: number): Promise<void> {
  const next = numbers(20_260_930);
  const out = createWriteStream(path);
  out.write(`\uFEFF${HEADER}\n`);
  for (let from = 0; from < rows; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - from) }, (_, index) =>
      row(next, from + index),
    );
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
