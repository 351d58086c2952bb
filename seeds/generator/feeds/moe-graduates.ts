import { schoolTracks, sexes } from '../vocabulary/statuses.ts';
import { byteFile } from '../writers/byte-file.ts';
import { xlsxWriter } from '../writers/xlsx.ts';
import { identityCell } from '../writings/identity.ts';
import { plainNumber } from '../writings/number.ts';
import { code, text } from '../writings/words.ts';
import { needed, optional, type SeedFeed } from './seed-feed.ts';

export type SchoolLeaverRow = {
  person: string;
  name: string;
  sex: string | null;
  school: string;
  track: string;
  year: number;
  score: number | null;
};

const fields = [
  needed('person', 'الرقم الشخصي', identityCell()),
  optional('name', 'اسم الطالب', text()),
  optional('sex', 'الجنس', code(sexes, 'ar')),
  needed('school', 'المدرسة', text()),
  needed('track', 'المسار', code(schoolTracks, 'ar')),
  needed('year', 'سنة التخرج', plainNumber()),
  optional('score', 'المعدل', plainNumber()),
];

/** Secondary graduates: XLSX, one Arabic header row. */
export const moeGraduates: SeedFeed<SchoolLeaverRow> = {
  agency: 'moe',
  feed: 'graduates',
  fields,
  breaks: [{ code: 'number.out-of-range', apply: (_row, random) => ({ year: random.pick([1026, 2206]) }) }],
  rareBreaks: [{ code: 'rule.graduated-after-period', apply: (row) => ({ year: row.year + 5 }) }],
  conflict: {
    policy: 'latest',
    other: (row) => ({ year: row.year - 1 }),
  },
  total: 'المجموع',
  dueDay: 30,
  fileName: (period) => `MOE_Secondary_Graduates_${period.slice(0, 4)}.xlsx`,
  open: ({ path, headers }) =>
    xlsxWriter(byteFile(path), { name: 'الخريجون', rightToLeft: true, top: [headers], merged: [] }),
};
