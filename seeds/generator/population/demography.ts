import type { Day } from '../calendar.ts';
import type { Random } from '../random.ts';
import { arabNames, filipinoNames, southAsianNames, westernNames } from '../vocabulary/names.ts';
import { weighted } from '../weighted.ts';
import type { Walk } from './composition.ts';

/** Whether the walk of life is a national's. */
export function isNational(walk: Walk): boolean {
  return ![
    'private-expatriate',
    'public-expatriate',
    'domestic-worker',
    'flexible-worker',
    'dependant',
  ].includes(walk);
}

const skilledForeigner = weighted<string>([
  ['IND', 44],
  ['EGY', 16],
  ['PHL', 12],
  ['JOR', 8],
  ['PAK', 6],
  ['GBR', 5],
  ['SYR', 3],
  ['LBN', 2],
  ['SDN', 2],
  ['USA', 2],
]);
const foreigner = weighted<string>([
  ['IND', 46],
  ['BGD', 17],
  ['PAK', 11],
  ['PHL', 9],
  ['NPL', 6],
  ['EGY', 3.5],
  ['LKA', 2],
  ['YEM', 1],
  ['SYR', 1],
  ['JOR', 1],
  ['SAU', 0.7],
  ['KEN', 0.8],
  ['GBR', 0.6],
  ['SDN', 0.4],
]);
const domesticForeigner = weighted<string>([
  ['ETH', 28],
  ['PHL', 22],
  ['IND', 20],
  ['KEN', 10],
  ['LKA', 8],
  ['IDN', 7],
  ['BGD', 5],
]);

/** A nationality for the walk of life, ISO 3166-1 alpha-3. */
export function nationalityOf(walk: Walk, random: Random): string {
  if (isNational(walk)) return 'BHR';
  if (walk === 'domestic-worker') return domesticForeigner(random);
  return walk === 'public-expatriate' ? skilledForeigner(random) : foreigner(random);
}

const WOMEN: Readonly<Record<Walk, number>> = {
  child: 0.49,
  student: 0.54,
  'civil-servant': 0.51,
  'private-national': 0.34,
  jobseeker: 0.62,
  'at-home': 0.86,
  retired: 0.4,
  'private-expatriate': 0.12,
  'public-expatriate': 0.45,
  'domestic-worker': 0.78,
  'flexible-worker': 0.06,
  dependant: 0.6,
};

export function sexOf(walk: Walk, random: Random): 'male' | 'female' {
  return random.chance(WOMEN[walk]) ? 'female' : 'male';
}

/** Youngest, oldest, and how far the distribution leans to the young (1: not at all). */
const AGES: Readonly<Record<Walk, readonly [number, number, number]>> = {
  child: [0, 17, 1],
  student: [15, 23, 1.2],
  'civil-servant': [23, 59, 1.1],
  'private-national': [20, 58, 1.5],
  jobseeker: [19, 48, 2.2],
  'at-home': [20, 62, 1],
  retired: [56, 88, 1.6],
  'private-expatriate': [21, 60, 1.4],
  'public-expatriate': [26, 60, 1.2],
  'domestic-worker': [21, 54, 1.4],
  'flexible-worker': [23, 57, 1.3],
  dependant: [0, 55, 1],
};

/** A birthday for the walk of life, counted back from `day`. */
export function birthOf(walk: Walk, day: Day, random: Random): Day {
  const [youngest, oldest, lean] = AGES[walk];
  const years = youngest + (oldest - youngest) * random.unit() ** lean;
  return Math.floor(day - years * 365.25);
}

const nationalGovernorate = weighted<string>([
  ['BH-13', 22],
  ['BH-15', 22],
  ['BH-17', 32],
  ['BH-14', 24],
]);
const foreignGovernorate = weighted<string>([
  ['BH-13', 52],
  ['BH-15', 18],
  ['BH-17', 13],
  ['BH-14', 17],
]);

export function governorateOf(nationality: string, random: Random): string {
  return nationality === 'BHR' ? nationalGovernorate(random) : foreignGovernorate(random);
}

/** ISCED level of what is completed, by age and walk. */
export function educationOf(walk: Walk, age: number, random: Random): string {
  if (age < 6) return '0';
  if (age < 12) return random.chance(0.5) ? '0' : '1';
  if (age < 15) return '1';
  if (age < 18) return '2';
  return schooling[walk](random);
}

const levels = (weights: readonly number[]): ((random: Random) => string) =>
  weighted(weights.map((weight, level) => [String(level), weight] as const));
const worker = levels([6, 22, 26, 30, 4, 5, 6, 1, 0]);
const citizen = levels([2, 6, 14, 40, 2, 10, 24, 2, 0]);
const graduate = levels([0, 0, 2, 20, 2, 12, 52, 10, 2]);

const schooling: Readonly<Record<Walk, (random: Random) => string>> = {
  child: levels([0, 0, 1]),
  student: levels([0, 0, 0, 9, 0, 0, 1]),
  'civil-servant': graduate,
  'private-national': citizen,
  jobseeker: levels([0, 1, 5, 36, 2, 14, 40, 2, 0]),
  'at-home': citizen,
  retired: levels([20, 25, 20, 20, 1, 4, 9, 1, 0]),
  'private-expatriate': worker,
  'public-expatriate': graduate,
  'domestic-worker': levels([15, 40, 30, 15]),
  'flexible-worker': worker,
  dependant: citizen,
};

export function maritalStatusOf(age: number, random: Random): string {
  if (age < 19) return 'single';
  if (random.chance(Math.min(0.86, (age - 18) * 0.055))) {
    if (age > 60 && random.chance(0.2)) return 'widowed';
    return random.chance(0.06) ? 'divorced' : 'married';
  }
  return 'single';
}

/** A full name of at least three words, in the letters of where the person is from. */
export function nameOf(nationality: string, sex: 'male' | 'female', random: Random): string {
  if (['BHR', 'SAU', 'YEM', 'EGY', 'JOR', 'SYR', 'SDN', 'LBN'].includes(nationality)) {
    const own = random.pick(arabNames[sex]);
    return [
      own,
      random.pick(arabNames.male),
      random.pick(arabNames.male),
      random.pick(arabNames.family),
    ].join(' ');
  }
  const names =
    nationality === 'PHL' ? filipinoNames : southAsian(nationality) ? southAsianNames : westernNames;
  const [given, middle, family] = [
    random.pick(names[sex]),
    random.pick(names.male),
    random.pick(names.family),
  ];
  return random.chance(0.1) ? `${family}, ${given} ${middle}` : `${given} ${middle} ${family}`;
}

function southAsian(nationality: string): boolean {
  return ['IND', 'BGD', 'PAK', 'NPL', 'LKA'].includes(nationality);
}
