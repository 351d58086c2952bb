import { contractFor } from '../../lambdas/contracts/index.ts';
import { lakeColumns } from '../../lambdas/contracts/lake-columns.ts';
import { EMPLOYER_NAMES, PERSON_TABLES, REGISTRATIONS } from '../../lambdas/link/feed-tables.ts';
import { MEASURED_FEEDS } from '../../lambdas/measure/measured-feeds.ts';

const MEASURED = Object.entries(MEASURED_FEEDS).map(([table, feed]) => ({ table, ...feed }));
const TYPES: Readonly<Record<string, string>> = { INTEGER: 'BIGINT' };

test.each([...PERSON_TABLES, ...EMPLOYER_NAMES, REGISTRATIONS, ...MEASURED])(
  '$feed as $table: every column is in the contract, with the type relied on',
  ({ feed, columns }) => {
    const contract = contractFor(feed);
    const fields = new Map<string, string>(
      contract === undefined ? [] : lakeColumns(contract).map((column) => [column.name, column.type]),
    );
    const agreed = Object.keys(columns).map((name) => {
      const type = fields.get(name);
      return [name, type === undefined ? 'missing' : (TYPES[type] ?? type)];
    });
    expect(agreed).toEqual(Object.entries(columns));
  },
);
