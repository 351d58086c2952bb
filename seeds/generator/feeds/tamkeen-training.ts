import type { Day } from '../calendar.ts';
import { fieldsOfStudy } from '../vocabulary/fields-of-study.ts';
import { trainingOutcomes } from '../vocabulary/statuses.ts';
import { byteFile } from '../writers/byte-file.ts';
import { jsonArrayWriter } from '../writers/json.ts';
import { TextFile } from '../writers/text-file.ts';
import { isoDate } from '../writings/date.ts';
import { identity } from '../writings/identity.ts';
import { moneyNumber } from '../writings/number.ts';
import { code, reference, text } from '../writings/words.ts';
import { needed, optional, type SeedFeed } from './seed-feed.ts';

export type TrainingRow = {
  person: string;
  programme: string;
  provider: string | null;
  field: string;
  start_date: Day;
  completion_date: Day | null;
  outcome: string;
  cost: number | null;
  wage_support: number | null;
};

const fields = [
  needed('person', 'cpr', identity('any')),
  needed('programme', 'programme', reference()),
  optional('provider', 'provider', text()),
  needed('field', 'field', code(fieldsOfStudy, 'code')),
  needed('start_date', 'start_date', isoDate()),
  optional('completion_date', 'completion_date', isoDate()),
  needed('outcome', 'outcome', code(trainingOutcomes, 'en')),
  optional('cost', 'cost', moneyNumber()),
  optional('wage_support', 'wage_support', moneyNumber()),
];

/** Subsidised training: a JSON array. */
export const tamkeenTraining: SeedFeed<TrainingRow> = {
  agency: 'tamkeen',
  feed: 'training',
  fields,
  breaks: [
    {
      code: 'rule.completed-before-started',
      apply: (row, random) => ({ completion_date: row.start_date - random.between(1, 60) }),
    },
  ],
  conflict: {
    policy: 'latest',
    other: (row) => (row.completion_date === null ? null : { completion_date: null, outcome: 'enrolled' }),
  },
  total: null,
  dueDay: 15,
  fileName: (period) => `tamkeen_training_${period}.json`,
  open: ({ path, headers }) =>
    jsonArrayWriter(new TextFile(byteFile(path), 'utf-8'), {
      members: headers,
      before: '[',
      after: '\n]\n',
    }),
};
