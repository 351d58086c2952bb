import { talliesOf } from '../../lambdas/measure/indicator.ts';
import { INDICATORS } from '../../lambdas/measure/indicator-catalogue.ts';
import type { Cell } from '../../lambdas/model/cell.ts';
import { PERIOD, protectedCells } from './cells-of.ts';

/** A category of each dimension, many persons in it. */
const CATEGORY: Readonly<Record<string, string>> = {
  sector: 'private',
  nationality_group: 'national',
  sex: 'male',
  age_band: '25-34',
  governorate: 'BH-13',
  activity: 'G',
  size_band: 'small',
  occupation: '2512',
  occupation_major: '2',
  runner_up_major: '2',
  field: '0613',
  field_narrow: '061',
  field_broad: '06',
  feed: 'sio/contributions',
  resolved: 'several-employers',
  spell_kind: 'employment',
  entity: 'ministry-of-education',
  education: '6',
  horizon: '12',
  level: '6',
  graduate_outcome: 'sustained-work',
  first_job: 'found-job',
  university: 'university-of-bahrain',
  dispute_kind: 'wages',
};
/** Groups of fields are measured apart and published as fields. */
const PUBLISHED_AS: Readonly<Record<string, string>> = { field_narrow: 'field', field_broad: 'field' };

/** Parts that another part of the same whole leaves nothing to. */
const NOTHING = /\.rest$|^tertiary-uncoded\.numerator$/;

/** Of fees that the country's profile does not know in the month. */
const UNKNOWN_FEES: readonly string[] = ['labour-cost-p50-full', 'labour-cost-gap-full'];

/** Made of published figures of two months, by protectRelease. */
const ACROSS_MONTHS: readonly string[] = ['shortage-signal', 'wage-growth'];

function rich(): Cell[] {
  const measured = INDICATORS.flatMap((indicator) => [
    { id: indicator.id, tables: indicator.tables },
    ...talliesOf(indicator),
  ]);
  return measured.flatMap(({ id, tables }) =>
    tables.flatMap((table) =>
      groupsOf(table).map((dimensions) => ({
        indicator: id,
        period: PERIOD,
        dimensions,
        value: NOTHING.test(id) ? 0 : id === 'job-moves' || id === 'recalls' ? 100 : 500,
        persons: 500,
        employers: 50,
      })),
    ),
  );
}

/**
 * The category, in every group above it where it is an occupation; of both nationality groups where medians are
 * compared.
 */
function groupsOf(table: readonly string[]): Record<string, string>[] {
  const base = Object.fromEntries(table.map((dimension) => [dimension, CATEGORY[dimension] ?? '']));
  const levels = table.includes('occupation')
    ? [1, 2, 3, 4].map((digits) => ({ ...base, occupation: base.occupation?.slice(0, digits) ?? '' }))
    : [base];
  const isCompared = table.length > 1 && table.includes('nationality_group') && !table.includes('sector');
  const others = isCompared || table.join() === 'nationality_group' || table.includes('sector');
  return others && table.includes('nationality_group')
    ? levels.flatMap((each) => [each, { ...each, nationality_group: 'non-national' }])
    : levels;
}

test('every table that readers are told of is published where the figures allow it, and no other', () => {
  const published = new Set(
    protectedCells(rich())
      .filter(({ status }) => status === 'published')
      .map(({ indicator, dimensions }) => [indicator, ...Object.keys(dimensions).sort()].join(' ')),
  );
  const told = new Set(
    INDICATORS.filter(({ id }) => ![...ACROSS_MONTHS, ...UNKNOWN_FEES].includes(id)).flatMap(
      ({ id, tables }) =>
        tables.map((table) => [id, ...table.map((each) => PUBLISHED_AS[each] ?? each).sort()].join(' ')),
    ),
  );
  expect([...published].sort()).toEqual([...told].sort());
});
