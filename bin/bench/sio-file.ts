import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Headers as the agency writes them. */
export const SIO_HEADER = [
  'CPR',
  'Gender',
  'Nationality',
  'Employer No',
  'CR No',
  'Sector',
  'Job Title',
  'Insured Wage',
  'Start Date',
  'End Date',
];
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

/**
 * Records of contributions, the same for the same number of rows: spellings as they occur, one row in 400 the one
 * before it again, one in 3,000 with another first day, one in 200 beyond repair.
 */
export function* sioRecords(rows: number): Generator<string[]> {
  const next = numbers(20_260_930);
  let before: string[] = [];
  for (let index = 0; index < rows; index++) {
    if (index % 3000 === 7) before = before.with(START, '2014-02-03');
    else if (index % 400 !== 3) before = record(next, index);
    yield before;
  }
}

/** Place of the first day of the job in a record. */
const START = 8;

function record(next: (below: number) => number, index: number): string[] {
  const person = `${two(50 + (index % 45))}${two(1 + next(12))}${String(next(100_000)).padStart(5, '0')}`;
  const wage = `${next(5) === 0 ? `1,${two(next(90))}0` : 120 + next(880)}.${['000', '500', '250', '750'][next(4)]}`;
  const start = `${2015 + next(11)}-${two(1 + next(12))}-${two(1 + next(28))}`;
  const employer = next(20_000);
  return [
    next(500) === 0 ? '123' : person,
    pick(SEXES, next),
    pick(NATIONALITIES, next),
    String(200_000 + employer),
    `${10_000 + employer}-1`,
    next(4) === 0 ? 'خاص' : 'Private',
    pick(TITLES, next),
    next(300) === 0 ? '' : wage,
    start,
    next(10) === 0 ? '2026-09-15' : '',
  ];
}

function pick(texts: readonly string[], next: (below: number) => number): string {
  return texts[next(texts.length)] ?? '';
}

/** Writes a sio/contributions file of that many rows: BOM, semicolons. */
export async function writeSioFile(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(`\uFEFF${SIO_HEADER.join(';')}\n`);
  let lines: string[] = [];
  for (const record of sioRecords(rows)) {
    if (lines.push(`${record.join(';')}\n`) < 10_000) continue;
    if (!out.write(lines.join(''))) await once(out, 'drain');
    lines = [];
  }
  out.end(lines.join(''));
  await once(out, 'finish');
}
