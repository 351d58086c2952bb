import { entities, entitySections } from './bahrain/entities.ts';
import { governorates } from './bahrain/governorates.ts';
import { labourCostSources, labourCosts } from './bahrain/labour-costs.ts';
import { universities } from './bahrain/universities.ts';
import type { CountryProfile } from './profile.ts';

/**
 * Bahrain. The personal number (CPR) has nine digits: two of the year and two of the month of birth, four
 * of sequence, one check digit whose rule is not published, so it is not tested (IGA, Identity Card Law 46/2006). Commercial
 * registrations have a branch behind them, the seat's being 1.
 */
export const bahrain: CountryProfile = {
  country: 'BHR',
  title: { ar: 'مملكة البحرين', en: 'Kingdom of Bahrain' },
  region: 'me-south-1',
  timeZone: 'Asia/Bahrain',
  currency: {
    code: 'BHD',
    title: { ar: 'دينار بحريني', en: 'Bahraini dinar' },
    minor: { ar: 'فلس', en: 'fils' },
    decimals: 3,
    words: [
      'دينار بحريني',
      'دينارا',
      'دنانير',
      'دينار',
      'د.ب.',
      'د.ب',
      'Bahraini dinars',
      'dinars',
      'dinar',
      'BHD',
      'BD',
    ],
    // not the plural فلوس, which is said of any money
    minorWords: ['فلسا', 'فلس', 'fils'],
  },
  identity: {
    digits: 9,
    valid: (digits) => /^\d{2}(0[1-9]|1[0-2])\d{5}$/.test(digits),
    validSql: (column) => `regexp_full_match(${column}, '\\d{2}(0[1-9]|1[0-2])\\d{5}')`,
    birthSql: (column) => `substr(${column}, 1, 4)`,
  },
  // mobiles begin with 3 or 6, fixed lines with 1 (TRA, National Numbering Plan)
  phone: { countryCode: '973', national: ['[136]\\d{7}'] },
  registration: { digits: 7, mainBranch: '1' },
  lists: { governorate: governorates, entity: entities },
  universities,
  entitySections,
  buckets: 16,
  retentionDays: { landing: 730, quarantine: 180 },
  labourCosts,
  labourCostSources,
  wageCeiling: 4_000_000,
};
