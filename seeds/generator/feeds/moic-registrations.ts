import type { Day } from '../calendar.ts';
import { governorates } from '../vocabulary/places.ts';
import { legalForms, registrationStatuses, sizeBands } from '../vocabulary/statuses.ts';
import { isoDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { bareCode, code, reference, registrationNumber } from '../writings/words.ts';
import { openDelimited } from './open-delimited.ts';
import { compact, needed, optional, type SeedFeed } from './seed-feed.ts';

export type RegistrationRow = {
  registration_number: string;
  owner: string | null;
  activity: string;
  legal_form: string;
  size_band: string | null;
  governorate: string | null;
  status: string;
  registration_date: Day | null;
  insurance_number: string | null;
};

const fields = [
  needed('registration_number', 'CR No', registrationNumber()),
  optional('owner', 'Owner CPR', identity('any')),
  needed('activity', 'Activity Code', bareCode()),
  needed('legal_form', 'Legal Form', code(legalForms, 'en')),
  optional('size_band', 'Size', code(sizeBands, 'en')),
  optional('governorate', 'Governorate', code(governorates, 'en')),
  needed('status', 'Status', code(registrationStatuses, 'en')),
  optional('registration_date', 'Registration Date', isoDate()),
  optional('insurance_number', 'SIO Employer No', reference()),
];

/** Commercial registrations: CSV, UTF-8, pipes, English headers. */
export const moicRegistrations: SeedFeed<RegistrationRow> = {
  agency: 'moic',
  feed: 'registrations',
  fields,
  breaks: [],
  conflict: {
    policy: 'set-aside',
    other: (row) => ({ status: row.status === 'active' ? 'suspended' : 'active' }),
  },
  total: 'Total',
  dueDay: 5,
  fileName: (period) => `CR_REGISTER_${compact(period)}.txt`,
  open: (settings) =>
    openDelimited(settings, {
      encoding: 'utf-8',
      delimiter: '|',
      lineEnd: '\n',
      titles: [`Commercial Registration Portal - extract ${settings.period}`],
    }),
};
