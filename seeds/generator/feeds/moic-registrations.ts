import type { Day } from '../calendar.ts';
import { governorates } from '../vocabulary/places.ts';
import { legalForms, registrationStatuses, sizeBands } from '../vocabulary/statuses.ts';
import { byteFile } from '../writers/byte-file.ts';
import { delimitedWriter } from '../writers/delimited.ts';
import { utf8 } from '../writers/encodings.ts';
import { TextFile } from '../writers/text-file.ts';
import { isoDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { bareCode, code, reference, registrationNumber } from '../writings/words.ts';
import { compact, headers, needed, optional, type SeedFeed } from './seed-feed.ts';

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
  total: 'Total',
  dueDay: 5,
  fileName: (period) => `CR_REGISTER_${compact(period)}.txt`,
  open: ({ path, period, titles }) =>
    delimitedWriter(new TextFile(byteFile(path), utf8), {
      delimiter: '|',
      lineEnd: '\n',
      mark: '',
      header: headers(fields),
      titles: titles ? [`Commercial Registration Portal - extract ${period}`] : [],
    }),
};
