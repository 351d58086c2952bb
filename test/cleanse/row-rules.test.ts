import { defineRuleFunctions, ruleColumns } from '../../lambdas/cleanse/row-rules.ts';
import { type Contract, contractFeed, lakeFields } from '../../lambdas/contracts/contract.ts';
import { contractFor, contracts } from '../../lambdas/contracts/index.ts';
import { Engine } from '../../lambdas/engine/engine.ts';
import { identifier, literal } from '../../lambdas/engine/sql.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

type Row = Readonly<Record<string, string | number | boolean>>;

/** By feed and rule: a row that breaks the rule, and one beside it that keeps it. The month is September 2026. */
const RULES: Record<string, Record<string, [breaks: Row, keeps: Row][]>> = {
  'iga/population': {
    'rule.died-before-birth': [
      [
        { birth_date: '1990-01-02', death_date: '1990-01-01' },
        { birth_date: '1990-01-02', death_date: '1990-01-02' },
      ],
    ],
    'rule.identity-birth-date': [
      [
        { identity_birth: '9001', birth_date: '1990-02-01' },
        { identity_birth: '9001', birth_date: '1990-01-31' },
      ],
      [
        { identity_birth: '0512', birth_date: '2006-12-01' },
        { identity_birth: '0512', birth_date: '1905-12-01' },
      ],
    ],
    'rule.born-after-period': [[{ birth_date: '2026-10-01' }, { birth_date: '2026-09-30' }]],
    'rule.death-of-living': [
      [
        { deceased: false, death_date: '2026-09-01' },
        { deceased: true, death_date: '2026-09-01' },
      ],
    ],
    'rule.date-after-period': [[{ death_date: '2026-10-01' }, { death_date: '2026-09-30' }]],
  },
  'iga/digital-services': {
    'rule.automated-exceeds-offered': [
      [
        { services_automated: 5, services_offered: 4 },
        { services_automated: 4, services_offered: 4 },
      ],
    ],
    'rule.remote-exceeds-transactions': [
      [
        { transactions_remote: 1, transactions: 0 },
        { transactions_remote: 0, transactions: 0 },
      ],
    ],
    'rule.remote-exceeds-staff': [
      [
        { staff_remote: 11, staff_total: 10 },
        { staff_remote: 10, staff_total: 10 },
      ],
    ],
  },
  'lmra/permits': {
    'rule.expired-before-issued': [
      [
        { issue_date: '2026-02-01', expiry_date: '2026-01-31' },
        { issue_date: '2026-02-01', expiry_date: '2026-02-01' },
      ],
    ],
    'rule.date-after-period': [[{ issue_date: '2026-10-01' }, { issue_date: '2026-09-30' }]],
    'rule.age-at-hire': [
      [
        { identity_birth: '1201', issue_date: '2026-09-01' },
        { identity_birth: '1001', issue_date: '2026-09-01' },
      ],
    ],
    'rule.wage-zero': [
      [
        { wage: 0, status: 'active' },
        { wage: 0, status: 'cancelled' },
      ],
    ],
    'rule.permit-without-employer': [[{ permit_type: 'work' }, { permit_type: 'domestic' }]],
  },
  'sio/contributions': {
    'rule.ended-before-started': [
      [
        { start_date: '2026-02-01', end_date: '2026-01-31' },
        { start_date: '2026-02-01', end_date: '2026-02-01' },
      ],
    ],
    'rule.date-after-period': [[{ start_date: '2026-10-01' }, { start_date: '2026-09-30' }]],
    'rule.age-at-hire': [
      // One month short of fifteen, and fifteen.
      [
        { identity_birth: '1110', start_date: '2026-09-30' },
        { identity_birth: '1109', start_date: '2026-09-01' },
      ],
      // Ninety-one, or not yet born; and ninety.
      [
        { identity_birth: '3501', start_date: '2026-09-01' },
        { identity_birth: '3601', start_date: '2026-09-01' },
      ],
      // The century turns between birth and hire.
      [
        { identity_birth: '8601', start_date: '2000-12-31' },
        { identity_birth: '8512', start_date: '2000-12-31' },
      ],
    ],
    'rule.wage-zero': [[{ wage: 0 }, { wage: 1 }]],
  },
  'csb/workforce': {
    'rule.date-after-period': [[{ hire_date: '2026-10-01' }, { hire_date: '2026-09-30' }]],
    'rule.age-at-hire': [
      [
        { identity_birth: '0001', hire_date: '2014-12-31' },
        { identity_birth: '0001', hire_date: '2015-01-01' },
      ],
    ],
    'rule.telework-before-hire': [
      [
        { hire_date: '2020-02-01', telework_training_date: '2020-01-31' },
        { hire_date: '2020-02-01', telework_training_date: '2020-02-01' },
      ],
    ],
  },
  'mol/jobseekers': {
    'rule.placed-before-registered': [
      [
        { registration_date: '2026-02-01', placement_date: '2026-01-31' },
        { registration_date: '2026-02-01', placement_date: '2026-02-01' },
      ],
    ],
    'rule.date-after-period': [[{ registration_date: '2026-10-01' }, { registration_date: '2026-09-30' }]],
    'rule.placed-without-date': [[{ status: 'placed' }, { status: 'registered' }]],
    'rule.experience-beyond-age': [
      [
        { identity_birth: '0001', experience_years: 15 },
        { identity_birth: '0001', experience_years: 14 },
      ],
    ],
  },
  'mol/vacancies': {
    'rule.filled-exceeds-positions': [
      [
        { filled: 3, positions: 2 },
        { filled: 2, positions: 2 },
      ],
    ],
    'rule.closed-before-posted': [
      [
        { posted_date: '2026-02-01', closed_date: '2026-01-31' },
        { posted_date: '2026-02-01', closed_date: '2026-02-01' },
      ],
    ],
    'rule.salary-range': [
      [
        { salary_min: 300_000, salary_max: 299_999 },
        { salary_min: 300_000, salary_max: 300_000 },
      ],
    ],
    'rule.date-after-period': [[{ posted_date: '2026-10-01' }, { posted_date: '2026-09-30' }]],
  },
  'tamkeen/training': {
    'rule.completed-before-started': [
      [
        { start_date: '2026-02-01', completion_date: '2026-01-31' },
        { start_date: '2026-02-01', completion_date: '2026-02-01' },
      ],
    ],
    'rule.date-after-period': [[{ completion_date: '2026-10-01' }, { completion_date: '2026-09-30' }]],
  },
  'moe/graduates': { 'rule.graduated-after-period': [[{ year: 2027 }, { year: 2026 }]] },
  'hec/graduates': {
    'rule.graduated-after-period': [[{ graduation_date: '2026-10-01' }, { graduation_date: '2026-09-30' }]],
  },
  'bqa/qualifications': {},
  'moic/registrations': {
    'rule.date-after-period': [[{ registration_date: '2026-10-01' }, { registration_date: '2026-09-30' }]],
  },
  'mofne/payroll': {
    'rule.net-exceeds-gross': [
      [
        { gross: 900_000, net: 900_001 },
        { gross: 900_000, net: 900_000 },
      ],
    ],
    'rule.wage-zero': [[{ gross: 0 }, { gross: 1 }]],
  },
  'moj/disputes': {
    'rule.closed-before-filed': [
      [
        { filed_date: '2026-02-01', closed_date: '2026-01-31' },
        { filed_date: '2026-02-01', closed_date: '2026-02-01' },
      ],
    ],
    'rule.date-after-period': [
      [{ filed_date: '2026-10-01' }, { filed_date: '2026-09-30' }],
      [{ closed_date: '2026-10-01' }, { closed_date: '2026-09-30' }],
    ],
    'rule.outcome-of-open': [[{ outcome: 'settled' }, { outcome: 'settled', closed_date: '2026-02-01' }]],
  },
};

let runtime: TestRuntime;
let engine: Engine;

beforeAll(async () => {
  runtime = await memoryRuntime();
  engine = await Engine.open(runtime.engine);
  await defineRuleFunctions(engine);
});
afterAll(async () => {
  await engine.close();
  await runtime.dispose();
});

/** Codes of the rules that a row breaks, in September 2026, where all that it leaves out is missing. */
async function broken(contract: Contract, row: Row): Promise<string[]> {
  const beside = ruleColumns(contract, [], '2026-09').map(({ name, sql }) =>
    Object.hasOwn(row, name) ? `${literal(String(row[name]))} AS ${name}` : `${sql} AS ${name}`,
  );
  const fields = lakeFields(contract).map(({ name, codec }) => {
    const value = Object.hasOwn(row, name) ? literal(String(row[name])) : 'NULL';
    return `${value}::${codec.column} AS ${identifier(name)}`;
  });
  const rules = contract.rules.map(({ predicate }, at) => `NOT (${predicate}) AS rule_${at}`);
  const [found] = await engine.rows<Record<string, boolean | null>>(
    `SELECT ${rules.join(', ')} FROM (SELECT ${[...fields, ...beside].join(', ')})`,
  );
  return contract.rules.filter((_, at) => found?.[`rule_${at}`] === true).map(({ code }) => code);
}

test('every rule of every feed has its rows here', () => {
  const told = Object.entries(RULES).map(([feed, rules]) => [feed, Object.keys(rules)]);
  const agreed = contracts.map((contract) => [
    contractFeed(contract),
    [...new Set(contract.rules.map(({ code }) => code))],
  ]);
  expect(told).toEqual(agreed);
});

describe.each(Object.entries(RULES).filter(([, rules]) => Object.keys(rules).length > 0))(
  '%s',
  (feed, rules) => {
    const contract = contractFor(feed) as Contract; // every feed of the table is agreed, held above

    test.each(Object.entries(rules))('%s', async (code, pairs) => {
      for (const [breaks, keeps] of pairs) {
        expect([breaks, await broken(contract, breaks)]).toEqual([breaks, [code]]);
        expect([keeps, await broken(contract, keeps)]).toEqual([keeps, []]);
      }
    });

    test('a row that tells nothing breaks no rule', async () => {
      expect(await broken(contract, {})).toEqual([]);
    });
  },
);
