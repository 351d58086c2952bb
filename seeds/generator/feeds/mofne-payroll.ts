import { entities } from '../vocabulary/entities.ts';
import { identity } from '../writings/identity.ts';
import { money } from '../writings/number.ts';
import { code, reference, text } from '../writings/words.ts';
import { openDelimited } from './open-delimited.ts';
import { compact, needed, optional, type SeedFeed } from './seed-feed.ts';

export type PayrollRow = {
  person: string;
  name: string;
  entity: string;
  grade: string | null;
  /** Fils. */
  gross: number;
  /** Fils. */
  net: number | null;
};

const fields = [
  needed('person', 'CPR', identity('any')),
  optional('name', 'Employee Name', text()),
  needed('entity', 'Entity', code(entities, 'en')),
  optional('grade', 'Grade', reference()),
  needed('gross', 'Gross Pay', money()),
  optional('net', 'Net Pay', money()),
];

/** Public payroll: CSV, UTF-8, gzip, English headers. */
export const mofnePayroll: SeedFeed<PayrollRow> = {
  agency: 'mofne',
  feed: 'payroll',
  fields,
  breaks: [
    {
      code: 'rule.net-exceeds-gross',
      apply: (row, random) => ({ net: row.gross + random.between(1, 200) * 1000 }),
    },
  ],
  conflict: {
    policy: 'set-aside',
    other: (row, random) => ({ gross: row.gross + random.between(5, 90) * 1000 }),
  },
  doubtful: (_row, random) => ({ gross: random.between(1, 49) * 1000, net: null }),
  total: 'Total',
  dueDay: 3,
  fileName: (period) => `payroll_${compact(period)}.csv.gz`,
  open: (settings) =>
    openDelimited(settings, {
      encoding: 'utf-8',
      delimiter: ',',
      lineEnd: '\n',
      gzip: true,
    }),
};
