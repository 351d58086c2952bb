import type { Code, CodeList } from '../../model/code-list.ts';
import { cellRows, written } from '../../model/code-table.ts';
import { COUNTRIES } from './countries.ts';

/** Persons without a nationality, as passports write them (ICAO Doc 9303-3, section 5). */
const STATELESS: Code = {
  code: 'XXA',
  parent: null,
  title: { ar: 'عديم الجنسية', en: 'Stateless' },
  aliases: [
    ...[
      'Stateless person',
      'No nationality',
      'Without nationality',
      'Bidoon',
      'Bidun',
      'Bedoon',
      'Bedoun',
      'Bidoun',
    ],
    ...[
      'عديمة الجنسية',
      'عديمو الجنسية',
      'بدون',
      'بدون جنسية',
      'بلا جنسية',
      'غير محدد الجنسية',
      'غير محددي الجنسية',
    ],
  ],
};

/** What the people of more than one country are called. */
const AMBIGUOUS = [
  ...[
    'Congolese',
    'Congo',
    'Dominican',
    'Korean',
    'Korea',
    'Virgin Islander',
    'Virgin Islands',
    'Saint Martin',
    'St Martin',
  ],
  ...[
    'كونغولي',
    'الكونغو',
    'الكونجو',
    'سانت مارتن',
    'سان مارتن',
    'كونغولية',
    'دومينيكي',
    'دومينيكية',
    'كوري',
    'كورية',
    'كوريا',
    'جزر فرجن',
    'جزر العذراء',
  ],
];

/** Alpha-2 codes that files write for "not available" and "no"; as nationalities they would be guesses. */
const NO_ANSWERS = new Set(['NA', 'NO']);

/** Countries and areas as nationalities, each with its names, demonyms (both genders in Arabic) and other codes. */
export const nationality: CodeList = {
  id: 'nationality',
  title: { ar: 'الجنسية', en: 'Nationality' },
  source: 'ISO 3166-1:2020, alpha-3, and XXA of ICAO Doc 9303; names and demonyms in common use',
  codes: [...cellRows(COUNTRIES).map(country), STATELESS],
  ambiguous: AMBIGUOUS,
};

function country([code, alpha2, numeric, en, ar, demonyms = '', nisbas = '', others = '']: string[]): Code {
  if (!code || !alpha2 || !numeric || !en || !ar)
    throw new Error(`A country is incomplete: ${code ?? 'no code'}.`);
  const bothGenders = written(nisbas).flatMap((nisba) => [nisba, `${nisba}ة`]);
  const short = NO_ANSWERS.has(alpha2) ? [] : [alpha2];
  const aliases = [...short, numeric, ...written(demonyms), ...bothGenders, ...written(others)];
  return { code, parent: null, title: { ar, en }, aliases };
}
