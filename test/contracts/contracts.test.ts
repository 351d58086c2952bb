import { existsSync } from 'node:fs';
import { AGENCIES } from '../../lambdas/contracts/agencies.ts';
import { comparisonKey } from '../../lambdas/contracts/codecs/comparison-key.ts';
import { listIn } from '../../lambdas/contracts/codelists/national.ts';
import { type Contract, contractFeed, lakeFields, unitOf } from '../../lambdas/contracts/contract.ts';
import { matchHeader } from '../../lambdas/contracts/headers.ts';
import { contractFingerprint, contractFor, contracts } from '../../lambdas/contracts/index.ts';
import { Bilingual } from '../../lambdas/model/bilingual.ts';
import { FeedId } from '../../lambdas/model/submission.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';

const FEEDS = [
  'iga/population',
  'iga/digital-services',
  'lmra/permits',
  'sio/contributions',
  'csb/workforce',
  'mol/jobseekers',
  'mol/vacancies',
  'tamkeen/training',
  'moe/graduates',
  'hec/graduates',
  'bqa/qualifications',
  'moic/registrations',
  'mofne/payroll',
  'moj/disputes',
];
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Every text of a contract that a person reads. */
function texts(contract: Contract): Bilingual[] {
  return [
    contract.agencyTitle,
    contract.title,
    contract.grain,
    contract.arrives.note,
    ...contract.fields.flatMap(({ title, description }) => [title, description]),
    ...contract.rules.map(({ message }) => message),
  ];
}

/** What a rule may name beside columns of its feed. */
const BESIDE = ['period_end', 'identity_birth'];

/** Words of a predicate that are neither SQL, functions, texts nor numbers. */
function columnsOf(predicate: string): string[] {
  return predicate.replace(/'[^']*'/g, '').match(/[a-z_]+(?!\()\b/g) ?? [];
}

test('the fourteen feeds are there, each by its name', () => {
  expect(contracts.map(contractFeed)).toEqual(FEEDS);
  expect(FEEDS.map((feed) => contractFor(feed)?.feed)).toEqual(FEEDS.map((feed) => feed.split('/')[1]));
  expect(contractFor('iga/nothing')).toBeUndefined();
  expect(new Set(contracts.map(({ agency }) => agency))).toEqual(new Set(Object.keys(AGENCIES)));
});

test('a release waits for eight of them', () => {
  expect(contracts.filter(({ mandatory }) => mandatory).map(contractFeed)).toEqual([
    'iga/population',
    'lmra/permits',
    'sio/contributions',
    'csb/workforce',
    'mol/jobseekers',
    'mol/vacancies',
    'moic/registrations',
    'mofne/payroll',
  ]);
});

describe.each(contracts.map((contract) => [contractFeed(contract), contract] as const))(
  '%s',
  (feed, contract) => {
    const names = contract.fields.map(({ name }) => name);

    test('is a feed of its own in a file of its own', () => {
      expect(FeedId.safeParse(feed).success).toBe(true);
      expect(contract.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(
        existsSync(new URL(`../../lambdas/contracts/feeds/${feed.replace('/', '-')}.ts`, import.meta.url)),
      ).toBe(true);
    });

    test('names each field once, in snake case', () => {
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    });

    test('has required key fields that stay in the lake', () => {
      const kept = lakeFields(contract)
        .filter(({ required }) => required)
        .map(({ name }) => name);
      expect(contract.key.length).toBeGreaterThan(0);
      expect(contract.key.filter((name) => !kept.includes(name))).toEqual([]);
    });

    test('resolves every header to its own field', () => {
      for (const field of contract.fields.filter(({ derivedFrom }) => derivedFrom === undefined)) {
        for (const header of [field.name, ...field.aliases]) {
          expect([header, matchHeader(contract, header)?.name]).toEqual([header, field.name]);
          expect(comparisonKey(header)).not.toBe('');
        }
        expect(field.aliases.some((alias) => ARABIC.test(alias))).toBe(true);
        expect(field.aliases.some((alias) => LATIN.test(alias))).toBe(true);
      }
    });

    test('derives only from fields of its own', () => {
      for (const { derivedFrom } of contract.fields) expect([undefined, ...names]).toContain(derivedFrom);
    });

    test('has rules over columns of its own', () => {
      for (const rule of contract.rules) {
        const columns = columnsOf(rule.predicate);
        expect(columns.length).toBeGreaterThan(0);
        expect([...lakeFields(contract).map(({ name }) => name), ...BESIDE]).toEqual(
          expect.arrayContaining([...columns, rule.field]),
        );
      }
    });

    test('speaks both languages', () => {
      for (const text of texts(contract)) {
        expect(Bilingual.safeParse(text).success).toBe(true);
        expect(text.ar).toMatch(ARABIC);
        expect(text.en).toMatch(LATIN);
        expect(text.en).not.toMatch(ARABIC);
      }
    });

    test('marks what is personal', () => {
      for (const field of contract.fields) {
        expect(field.personal === 'identity').toBe(field.codec.kind === 'identity');
        expect(field.personal === 'name').toBe(field.name === 'name');
      }
    });

    test('gives money, counts and scores a unit, and codes none', () => {
      for (const field of contract.fields) {
        const { codec, name } = field;
        const unit = unitOf(field, bahrain);
        if (codec.kind === 'money') expect([name, unit]).toEqual([name, 'fils']);
        if (['code', 'date', 'text', 'identity', 'boolean'].includes(codec.kind))
          expect([name, unit]).toEqual([name, null]);
      }
    });

    test('can be due and has a tolerance', () => {
      expect(contract.dueDay).toBeGreaterThanOrEqual(1);
      expect(contract.dueDay).toBeLessThanOrEqual(31);
      expect(contract.tolerances.rowsAtLeast).toBe(0.8);
    });

    test('compares sums of numbers and shares of codes, of its own', () => {
      const kindsOf = (fields: readonly { field: string }[]) =>
        fields.map(({ field }) => lakeFields(contract).find(({ name }) => name === field)?.codec.kind);
      const { shares = [], totals = [] } = contract.tolerances.comparison ?? {};
      expect(['money', 'integer']).toEqual(expect.arrayContaining([...new Set(kindsOf(totals))]));
      expect(['code', 'boolean']).toEqual(expect.arrayContaining([...new Set(kindsOf(shares))]));
    });

    test('says which of rows that differ is taken, by a field whose values have an order', () => {
      const { conflicts } = contract;
      if (conflicts.policy !== 'latest') return;
      const by = lakeFields(contract).find(({ name }) => name === conflicts.by);
      expect(['date', 'integer']).toContain(by?.codec.kind);
      expect(contract.key).not.toContain(conflicts.by);
    });
  },
);

describe('headers', () => {
  const population = contractFor('iga/population') as Contract; // held above

  test.each([
    ['الرقم الشخصي', 'person'],
    ['  الرّقم  الشخصى ', 'person'],
    ['CPR', 'person'],
    ['personal_number', 'person'],
    ['PERSON', 'person'],
    ['Date-of-Birth', 'birth_date'],
    ['birth_date', 'birth_date'],
    ['المحافظه', 'governorate'],
  ])('%j is %s', (header, name) => {
    expect(matchHeader(population, header)?.name).toBe(name);
  });

  test.each(['', 'Remarks', 'ملاحظات', 'Personal'])('%j is none', (header) => {
    expect(matchHeader(population, header)).toBeNull();
  });

  test('never name a derived field', () => {
    const permits = contractFor('lmra/permits') as Contract; // held above
    expect(matchHeader(permits, 'Occupation')?.name).toBe('occupation_title');
    expect(matchHeader(permits, 'occupation')?.name).toBe('occupation_title');
  });
});

describe('the fingerprint of a contract', () => {
  const [first, second] = contracts as readonly [Contract, Contract, ...Contract[]]; // fourteen, held above
  const print = (contract: Contract) => contractFingerprint(contract, bahrain);

  test('is the same for the same contract, and no other', () => {
    expect(print(first)).toMatch(/^[0-9a-f]{64}$/);
    expect(print({ ...first })).toBe(print(first));
    expect(new Set(contracts.map(print)).size).toBe(contracts.length);
    expect(print(second)).not.toBe(print(first));
  });

  test('changes with a version, a rule, a codec setting, a code list and the profile', () => {
    const [field, ...others] = first.fields as readonly [Contract['fields'][number], ...Contract['fields']]; // eleven
    const listed = first.fields.find(({ codec }) => codec.list !== undefined);
    if (listed?.codec.list === undefined) throw new Error('The population register has codes.');
    const list = listIn(bahrain, listed.codec.list);
    const withCodec = (codec: object) =>
      print({ ...first, fields: [{ ...field, codec: { ...field.codec, ...codec } }, ...others] });
    const changed = [
      print({ ...first, version: '1.0.1' }),
      print({ ...first, rules: [] }),
      withCodec({ settings: { max: 7 } }),
      withCodec({ list }),
      withCodec({ list: { ...list, codes: list.codes.slice(1) } }),
      contractFingerprint(first, { ...bahrain, currency: { ...bahrain.currency, words: [] } }),
      contractFingerprint(first, { ...bahrain, identity: { ...bahrain.identity, digits: 10 } }),
    ];
    expect(new Set([print(first), ...changed]).size).toBe(changed.length + 1);
  });
});
