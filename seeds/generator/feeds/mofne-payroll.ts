import { entities } from '../vocabulary/entities.ts';
import { byteFile, gzipFile } from '../writers/byte-file.ts';
import { delimitedWriter } from '../writers/delimited.ts';
import { utf8 } from '../writers/encodings.ts';
import { TextFile } from '../writers/text-file.ts';
import { identity } from '../writings/identity.ts';
import { money } from '../writings/number.ts';
import { code, reference, text } from '../writings/words.ts';
import { compact, headers, needed, optional, type SeedFeed } from './seed-feed.ts';

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
  total: 'Total',
  dueDay: 3,
  fileName: (period) => `payroll_${compact(period)}.csv.gz`,
  open: ({ path }) =>
    delimitedWriter(new TextFile(gzipFile(byteFile(path)), utf8), {
      delimiter: ',',
      lineEnd: '\n',
      mark: '',
      header: headers(fields),
      titles: [],
    }),
};
