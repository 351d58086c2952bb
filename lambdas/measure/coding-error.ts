import type { Indicator, Tally } from './indicator.ts';
import { CAVEATS, SOURCES } from './indicator-sources.ts';

/** Hundredths of the probability that a row's code is right; a code that was written itself is. */
const SURE = 'coalesce((occupation_probability::DECIMAL(3, 2) * 100)::BIGINT, 100)';
const IS_CODED = 'occupation IS NOT NULL';
/** The code may be wrong, and the one that competes with it lies in another major group. */
const RIVALLED = `${SURE} < 100 AND substr(occupation_runner_up, 1, 1) <> substr(occupation, 1, 1)`;
/** The code may be wrong, and nothing is known that competes with it. */
const UNRIVALLED = `${SURE} < 100 AND occupation_runner_up IS NULL`;

/**
 * The share of a count by occupation that is expected to be rightly coded, of which protect makes percentages: cells of
 * `<id>.sure`, in hundredths, so that parts add up exactly. Throws where the count is not tallied row by row.
 */
export function codedRight(of: Indicator): Indicator {
  return {
    ...told(of, 'coded-right'),
    title: { ar: `${of.title.ar}: المتوقع أنه صحيح الرمز`, en: `${of.title.en}: rightly coded, expected` },
    definition: {
      ar: 'مجموع احتمالات صحة الرموز، كل منها على مستواه، نسبةً إلى كل ما له رمز، بحسب المجموعة الرئيسية من ISCO-08 التي رُمّز إليها. وما كُتب رمزه نفسه أو قرره أمين البيانات يُعد صحيحا.',
      en: 'The sum of the probabilities that codes are right, each at its own level, as a percentage of all with a code, by the major group of ISCO-08 they are coded to. Codes that were written themselves, or decided by a steward, count as right.',
    },
    formula: {
      ar: 'مجموع احتمالات صحة الرموز ÷ عدد ما له رمز × 100',
      en: 'sum of the probabilities that codes are right ÷ number with a code × 100',
    },
    unit: 'percent',
    tables: [[], ['occupation_major']],
    method: {
      by: 'expected',
      parts: { sure: { tables: [[], ['occupation_major']], tally: weighed(of, SURE, IS_CODED) } },
    },
  };
}

/**
 * How many of a count by occupation are expected to belong to a major group though coded to another, of which protect makes
 * counts: cells of `<id>.rivalled` by the group of the competing code, and of `<id>.unrivalled` by that of the code, both in
 * hundredths; `<id>.rivalled-rows` and `<id>.unrivalled-rows` are what stands behind them.
 */
export function codedElsewhere(of: Indicator): Indicator {
  const unsure = `(100 - ${SURE})`;
  const byRival = { tables: [['runner_up_major']] } as const;
  const byCode = { tables: [['occupation_major']] } as const;
  return {
    ...told(of, 'coded-elsewhere'),
    title: { ar: `${of.title.ar}: المتوقع ترميزه في غيرها`, en: `${of.title.en}: coded elsewhere, expected` },
    definition: {
      ar: 'أكثر ما يُتوقع أن يكون من المجموعة الرئيسية (ISCO-08) وقد رُمّز إلى غيرها: مجموع احتمالات خطأ الرموز في المجموعات الأخرى، ما كان الرمز المنافس له في هذه المجموعة، وما لا يُعرف له رمز منافس، فقد يكون من أي مجموعة.',
      en: 'The most that is expected to be of the major group (ISCO-08) though coded to another: the sum of the probabilities that codes to other groups are wrong, where the competing code lies in this group, and where no competing code is known, so that it may be of any group.',
    },
    formula: {
      ar: 'مجموع احتمالات خطأ الرموز في المجموعات الأخرى، ومنافسها في هذه المجموعة أو غير معروف',
      en: 'sum of the probabilities that codes to other groups are wrong, with a competitor in this group or none known',
    },
    unit: of.unit,
    tables: [['occupation_major']],
    method: {
      by: 'expected',
      parts: {
        rivalled: { ...byRival, tally: weighed(of, unsure, RIVALLED) },
        'rivalled-rows': { ...byRival, tally: counted(of, RIVALLED) },
        unrivalled: { ...byCode, tally: weighed(of, unsure, UNRIVALLED) },
        'unrivalled-rows': { ...byCode, tally: counted(of, UNRIVALLED) },
      },
    },
  };
}

function told(
  { id, caveats, kind, feeds }: Indicator,
  suffix: string,
): Pick<Indicator, 'id' | 'source' | 'caveats' | 'kind' | 'feeds'> {
  const source = SOURCES.misclassified;
  return { id: `${id}-${suffix}`, source, caveats: [...caveats, CAVEATS.calibratedBefore], kind, feeds };
}

/** What each row counts for, times its weight; no number of anybody. */
function weighed(of: Indicator, weight: string, such: string): Tally {
  const { value, ...tally } = counted(of, such);
  return { ...tally, value: value.replace('sum(', `sum(${weight} * `), employer: null, persons: false };
}

/** The count over the coded rows that are such. */
function counted({ id, method }: Indicator, such: string): Tally {
  if (method.by !== 'tally') throw new Error(`${id} is not tallied row by row.`);
  const { where, value, ...tally } = method.tally;
  const each = value === 'count(*)' ? '1' : value.slice('sum'.length);
  return { ...tally, where: `(${where}) AND ${IS_CODED} AND ${such}`, value: `sum(${each})` };
}
