import { byteFile } from '../writers/byte-file.ts';
import { jsonArrayWriter } from '../writers/json.ts';
import { TextFile } from '../writers/text-file.ts';
import { plainNumber } from '../writings/number.ts';
import { reference, text } from '../writings/words.ts';
import { needed, optional, type SeedFeed } from './seed-feed.ts';

export type DigitalServicesRow = {
  institution: string;
  institution_name_ar: string | null;
  institution_name_en: string | null;
  services_offered: number;
  services_automated: number;
  transactions: number;
  transactions_remote: number;
  staff_total: number | null;
  staff_remote: number | null;
};

const member = (name: string): [string, string] => [name, name];

const fields = [
  needed(...member('institution'), reference()),
  optional(...member('institution_name_ar'), text()),
  optional(...member('institution_name_en'), text()),
  needed(...member('services_offered'), plainNumber()),
  needed(...member('services_automated'), plainNumber()),
  needed(...member('transactions'), plainNumber()),
  needed(...member('transactions_remote'), plainNumber()),
  optional(...member('staff_total'), plainNumber()),
  optional(...member('staff_remote'), plainNumber()),
];

/** Digital services by institution: JSON, the array inside an object. */
export const igaDigitalServices: SeedFeed<DigitalServicesRow> = {
  agency: 'iga',
  feed: 'digital-services',
  fields,
  breaks: [
    {
      code: 'rule.automated-exceeds-offered',
      apply: (row, random) => ({ services_automated: row.services_offered + random.between(1, 9) }),
    },
    {
      code: 'rule.remote-exceeds-transactions',
      apply: (row, random) => ({ transactions_remote: row.transactions + random.between(1, 900) }),
    },
  ],
  rareBreaks: [
    {
      code: 'rule.remote-exceeds-staff',
      apply: (row, random) => ({ staff_remote: (row.staff_total ?? 0) + random.between(1, 90) }),
    },
  ],
  conflict: {
    policy: 'set-aside',
    other: (row, random) => ({ services_offered: row.services_offered + random.between(1, 9) }),
  },
  total: null,
  dueDay: 10,
  fileName: (period) => `digital-services-${period}.json`,
  open: ({ path, period, headers }) =>
    jsonArrayWriter(new TextFile(byteFile(path), 'utf-8'), {
      members: headers,
      before: `{\n  "period": "${period}",\n  "institutions": [`,
      after: '\n  ]\n}\n',
    }),
};
