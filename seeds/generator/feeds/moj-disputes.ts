import type { Day } from '../calendar.ts';
import { disputeKinds, disputeOutcomes } from '../vocabulary/statuses.ts';
import { byteFile } from '../writers/byte-file.ts';
import { TextFile } from '../writers/text-file.ts';
import { xmlWriter } from '../writers/xml.ts';
import { isoDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { money } from '../writings/number.ts';
import { code, reference, registrationNumber } from '../writings/words.ts';
import { needed, optional, type SeedFeed } from './seed-feed.ts';

export type DisputeRow = {
  case_number: string;
  person: string;
  employer_registration: string | null;
  kind: string;
  filed_date: Day;
  closed_date: Day | null;
  outcome: string | null;
  /** Fils. */
  claim: number | null;
};

const fields = [
  needed('case_number', 'case_number', reference()),
  needed('person', 'cpr', identity('any')),
  optional('employer_registration', 'employer_registration', registrationNumber()),
  needed('kind', 'kind', code(disputeKinds, 'ar')),
  needed('filed_date', 'filed_date', isoDate()),
  optional('closed_date', 'closed_date', isoDate()),
  optional('outcome', 'outcome', code(disputeOutcomes, 'ar')),
  optional('claim', 'claim', money()),
];

/** Labour cases: XML, a child element a field. */
export const mojDisputes: SeedFeed<DisputeRow> = {
  agency: 'moj',
  feed: 'disputes',
  fields,
  breaks: [
    {
      code: 'rule.closed-before-filed',
      apply: (row, random) => ({ closed_date: row.filed_date - random.between(1, 90) }),
    },
  ],
  conflict: {
    policy: 'latest',
    other: (row) => (row.closed_date === null ? null : { closed_date: null, outcome: null }),
  },
  total: null,
  dueDay: 15,
  fileName: (period) => `labour-cases-${period}.xml`,
  open: ({ path, period, headers }) =>
    xmlWriter(new TextFile(byteFile(path), 'utf-8'), {
      root: `cases period="${period}"`,
      element: 'case',
      members: headers,
    }),
};
