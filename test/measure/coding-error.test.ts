import { lmra, mol } from '../clean-rows.ts';
import { type Row, standRows } from '../lake-of-rows.ts';
import { MONTH } from '../small-country.ts';
import { smallCountryTables } from './small-country-tables.ts';

/** How sure the code of a title is, and what competes with it. */
const coded = (occupation: string, probability: string | null, runnerUp: string | null = null): Row => ({
  occupation,
  occupation_probability: probability,
  occupation_runner_up: runnerUp,
});

const SEEKERS: readonly Row[] = [
  coded('2512', '0.80', '3512'),
  coded('25', '0.55', '2611'), // competes within the major group
  coded('3', '0.60'),
  coded('351', '0.97', '2512'),
  coded('4110', '1.00'), // decided
  coded('5223', null), // written itself
  coded('9', '1.00', '2512'),
  { occupation: null },
];

const vacancy = (employer_registration: string, positions: number, code: Row): Row => ({
  ...{ vacancy_number: `of ${employer_registration}`, employer_registration, occupation_title: 't' },
  ...{ positions, filled: 1, posted_date: '2026-09-01', ...code },
});

const table = smallCountryTables(undefined, async (runtime) => {
  const stand = (feed: string, rows: readonly Row[]) => standRows(runtime, { feed, period: MONTH }, rows);
  await stand(
    'mol/jobseekers',
    SEEKERS.map((row, at) => mol(`seeker ${at}`, row)),
  );
  await stand('mol/vacancies', [
    vacancy('100', 4, coded('2512', '0.80', '3512')),
    vacancy('200', 3, coded('2513', '0.90')),
    vacancy('300', 5, { occupation: null }),
    { ...vacancy('400', 5, coded('2513', '0.50')), closed_date: '2026-09-30' },
  ]);
  const permit = (person: string, code: Row, number = person) =>
    lmra(person, { ...code, employer_registration: '100', wage: 100_000, permit_number: number });
  await stand('lmra/permits', [
    permit('builder', coded('7111', '0.90', '9313')),
    permit('welder', coded('7212', '0.50'), 'first'),
    permit('welder', coded('7212', null), 'second'),
  ]);
});

test('probabilities that codes are right add up in hundredths, by the major group they are coded to', () => {
  expect(table('jobseekers-wanting-coded-right.sure')).toEqual({
    '': '592/-/-',
    'occupation_major=2': '135/-/-',
    'occupation_major=3': '157/-/-',
    'occupation_major=4': '100/-/-',
    'occupation_major=5': '100/-/-',
    'occupation_major=9': '100/-/-',
  });
});

test('what may be wrong goes to the group of its competitor, unless that is its own, and stays where none is known', () => {
  const of = (part: string) => table(`jobseekers-wanting-coded-elsewhere.${part}`);
  expect(of('rivalled')).toEqual({ 'runner_up_major=2': '3/-/-', 'runner_up_major=3': '20/-/-' });
  expect(of('rivalled-rows')).toEqual({ 'runner_up_major=2': '1/1/-', 'runner_up_major=3': '1/1/-' });
  expect(of('unrivalled')).toEqual({ 'occupation_major=3': '40/-/-' });
  expect(of('unrivalled-rows')).toEqual({ 'occupation_major=3': '1/1/-' });
});

test('open vacancies count once each, their positions as many as are not filled, with the employers behind doubts', () => {
  expect(table('vacancies-open-coded-right.sure')).toEqual({
    '': '170/-/-',
    'occupation_major=2': '170/-/-',
  });
  expect(table('positions-open-coded-right.sure')).toMatchObject({ '': '420/-/-' });
  const elsewhere = (part: string) => [
    table(`vacancies-open-coded-elsewhere.${part}`),
    table(`positions-open-coded-elsewhere.${part}`),
  ];
  expect(elsewhere('rivalled')).toEqual([
    { 'runner_up_major=3': '20/-/-' },
    { 'runner_up_major=3': '60/-/-' },
  ]);
  expect(elsewhere('rivalled-rows')).toEqual([
    { 'runner_up_major=3': '1/-/1' },
    { 'runner_up_major=3': '3/-/1' },
  ]);
  expect(elsewhere('unrivalled')).toEqual([
    { 'occupation_major=2': '10/-/-' },
    { 'occupation_major=2': '20/-/-' },
  ]);
});

test('of two permits that are alike, the one whose code is surer stands', () => {
  expect(table('permit-holders-coded-right.sure')).toEqual({
    '': '190/-/-',
    'occupation_major=7': '190/-/-',
  });
  expect(table('permit-holders-coded-elsewhere.rivalled-rows')).toEqual({ 'runner_up_major=9': '1/1/1' });
});
