import type { CountryProfile } from './profile.ts';
import { entities, entitySections } from './saudi-arabia/entities.ts';
import { labourCostSources, labourCosts } from './saudi-arabia/labour-costs.ts';
import { regions } from './saudi-arabia/regions.ts';
import { universities } from './saudi-arabia/universities.ts';

const DIGITS = 10;
const SHAPE = '[12][0-9]{9}';
const NUMBER = new RegExp(`^${SHAPE}$`);

/**
 * Saudi Arabia. The identity number has ten digits: 1 for nationals or 2 for residents, eight more, and a check digit
 * after Luhn (ISO/IEC 7812-1, annex B). It holds no date. Insured wages stop at 45,000 riyals a month (Social Insurance
 * Law). Registrations of the Ministry of Commerce have ten digits and no branch behind them.
 */
export const saudiArabia: CountryProfile = {
  country: 'SAU',
  title: { ar: 'المملكة العربية السعودية', en: 'Kingdom of Saudi Arabia' },
  region: 'me-central-1',
  timeZone: 'Asia/Riyadh',
  currency: {
    code: 'SAR',
    title: { ar: 'ريال سعودي', en: 'Saudi riyal' },
    minor: { ar: 'هللة', en: 'halala' },
    decimals: 2,
    words: [
      'ريال سعودي',
      'ريالات',
      'ريالا',
      'ريال',
      'ر.س.',
      'ر.س',
      'Saudi riyals',
      'Saudi riyal',
      'riyals',
      'riyal',
      'rials',
      'rial',
      'SAR',
      'SR',
      '\u20C1',
      '\uFDFC',
    ],
    minorWords: ['هللات', 'هللة', 'هلله', 'halalas', 'halalah', 'halala'],
  },
  identity: {
    digits: DIGITS,
    valid: (digits) => NUMBER.test(digits) && luhnSum(digits) % 10 === 0,
    validSql: (column) =>
      `(CASE WHEN regexp_full_match(${column}, '${SHAPE}') THEN ${luhnSumSql(column)} % 10 = 0 ELSE false END)`,
    birthSql: null,
  },
  // with or without the trunk zero: mobiles begin with 5, fixed lines with 11 to 17 (CST, National Numbering Plan)
  phone: { countryCode: '966', national: ['0?5\\d{8}', '0?1[1-7]\\d{7}'] },
  registration: { digits: 10, mainBranch: null },
  lists: { governorate: regions, entity: entities },
  universities,
  entitySections,
  buckets: 512,
  retentionDays: { landing: 730, quarantine: 180 },
  labourCosts,
  labourCostSources,
  wageCeiling: 4_500_000,
};

/** Digits on even places from the right count double, and a double of two digits by their sum. */
function luhnSum(digits: string): number {
  const places = [...digits].map(Number);
  return places.reduce(
    (sum, digit, at) => sum + (isDoubled(at) ? ((2 * digit) % 10) + (digit > 4 ? 1 : 0) : digit),
    0,
  );
}

function luhnSumSql(column: string): string {
  const terms = Array.from({ length: DIGITS }, (_, at) => {
    const digit = `(ascii(substr(${column}, ${at + 1}, 1)) - 48)`;
    return isDoubled(at) ? `2 * ${digit} % 10 + ${digit} // 5` : digit;
  });
  return `(${terms.join(' + ')})`;
}

function isDoubled(at: number): boolean {
  return (DIGITS - at) % 2 === 0;
}
