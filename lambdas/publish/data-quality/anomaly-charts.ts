import type { ShownAnomaly } from '../../model/anomaly.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { inBoth } from '../../page/language.ts';
import type { MoveChart, MoveRow } from '../charts/chart.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { UNITS } from '../units.ts';
import { anomalyFigures, isOfRows } from './anomaly-figures.ts';
import { anomalySubject } from './anomaly-subject.ts';
import { feedFacts } from './feed-facts.ts';

/**
 * The findings to look at, in their order: those that are parts of the rows on a scale from zero, and those beside what
 * was before, which is 100, on one of their own. What is withheld is left to the table.
 */
export function anomalyCharts(facts: ReleaseFacts): MoveChart[] {
  const found = facts.anomalies?.anomalies ?? [];
  const charts = [
    { ...OF_ROWS, found: found.filter(isOfRows) },
    { ...OF_BEFORE, found: found.filter((each) => !isOfRows(each)) },
  ].flatMap(({ found, ...frame }) => {
    const rows = found.flatMap((each) => rowOf(each, facts) ?? []);
    return rows.length === 0 ? [] : [{ ...frame, rows, partial: rows.length < found.length }];
  });
  return charts.map((chart) => ({ ...chart, kind: 'moves', decimals: 1, full: charts.length === 1 }));
}

const OF_ROWS = {
  id: 'anomalies-of-rows',
  title: { ar: 'نصيب من السجلات', en: 'Part of the rows' },
  unit: UNITS.percent,
  fromZero: true,
} as const;

const OF_BEFORE = {
  id: 'anomalies-of-before',
  title: { ar: 'الأعداد والمبالغ', en: 'Numbers and amounts' },
  unit: { ar: 'ما قبلها 100', en: 'what was before is 100' },
  fromZero: false,
} as const;

function rowOf(each: ShownAnomaly, facts: ReleaseFacts): MoveRow | null {
  const { before, now, low, high } = anomalyFigures(each);
  const contract = feedFacts(facts).find(({ feed }) => feed === each.feed)?.contract;
  if (contract === undefined || before.value === null || now.value === null) return null;
  const what = anomalySubject(each, contract, facts.profile);
  const label: Bilingual = inBoth((language) => `${contract.title[language]}: ${what[language]}`);
  return { label, low: low.value, high: high.value, before: before.value, now: now.value };
}
