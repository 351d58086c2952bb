import { z } from 'zod';
import type { Contract } from '../../lambdas/contracts/contract.ts';
import { contractFor, contracts } from '../../lambdas/contracts/index.ts';
import { rowSchema } from '../../lambdas/contracts/json-schema.ts';
import { lakeColumns } from '../../lambdas/contracts/lake-columns.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import type { CountryProfile } from '../../lambdas/profile/profile.ts';
import { saudiArabia } from '../../lambdas/profile/saudi-arabia.ts';

const contributions = contractFor('sio/contributions') as Contract; // one of the fourteen
const row = {
  _row: 2,
  person: '0123456789abcdef0123456789abcdef',
  sex: 'female',
  nationality: null,
  employer_number: '77-1',
  employer_registration: null,
  sector: 'private',
  occupation_title: null,
  occupation: '2411',
  occupation_by: 'entry',
  occupation_probability: '0.98',
  occupation_runner_up: null,
  wage: 450_500,
  start_date: '2020-01-05',
  start_date_raw: '10 جمادى الأولى 1441 هـ',
  start_date_calendar: 'hijri',
  end_date: null,
  end_date_raw: null,
  end_date_calendar: null,
};

/** Whether the schema, read by a validator that knows nothing of contracts, takes the row. */
function takes(candidate: object): boolean {
  // zod's own JSON Schema type is wider than the plain data it is given here
  const schema = z.fromJSONSchema(
    rowSchema(contributions, bahrain) as Parameters<typeof z.fromJSONSchema>[0],
  );
  return schema.safeParse(candidate).success;
}

test('a clean row is taken', () => {
  expect(takes(row)).toBe(true);
  expect(takes({ ...row, occupation: '2' })).toBe(true);
});

test.each([
  ['an identity number', { person: '850112345' }],
  ['a missing required value', { wage: null }],
  ['a wage in dinars', { wage: 450.5 }],
  ['a wage out of range', { wage: 100_000_001 }],
  ['a code of no list', { sector: 'mixed' }],
  ['a code of no occupation', { occupation: '9999' }],
  ['a column nobody agreed to', { name: 'x' }],
  ['a way of no coder', { occupation_by: 'guess' }],
  ['a probability over all', { occupation_probability: '1.01' }],
  ['a runner-up of no unit group', { occupation_runner_up: '24' }],
  ['a calendar of nobody', { start_date_calendar: 'julian' }],
  ['a source row before the first', { _row: 0 }],
])('%s is not', (_, change) => {
  expect(takes({ ...row, ...change })).toBe(false);
});

test('every schema describes exactly the columns of the lake, in their order', () => {
  for (const contract of contracts) {
    const schema = rowSchema(contract, bahrain);
    const columns = ['_row', ...lakeColumns(contract).map(({ name }) => name)];
    expect(Object.keys(schema.properties as object)).toEqual(columns); // rowSchema writes an object there
    expect(schema.required).toEqual(columns);
  }
});

test('money is in the minor unit of the country, and its regions are the codes', () => {
  const about = (feed: string, column: string, profile: CountryProfile) => {
    const schema = rowSchema(contractFor(feed) as Contract, profile); // both are of the fourteen
    return (schema.properties as Record<string, { description: string; enum?: string[] }>)[column]; // written above
  };
  expect(about('sio/contributions', 'wage', bahrain)?.description).toMatch(/\(fils\)$/);
  expect(about('sio/contributions', 'wage', saudiArabia)?.description).toMatch(/\(halala\)$/);
  expect(about('iga/population', 'governorate', bahrain)?.enum).toContain('BH-13');
  expect(about('iga/population', 'governorate', saudiArabia)?.enum).toContain('SA-14');
});
