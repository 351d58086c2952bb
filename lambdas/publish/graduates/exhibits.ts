import type { Bilingual } from '../../model/bilingual.ts';
import type { BarChart } from '../charts/chart.ts';
import { barsOf, rangesOf } from '../charts/from-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Table } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';
import { HORIZON_LABELS } from './labels.ts';
import { SIDES, type Side } from './sides.ts';

/** How many were followed and the share in sustained work by a side, with a chart for each time since graduation. */
export function workBySide(facts: ReleaseFacts, side: Side): Exhibit {
  const share = facts.definition('graduates-in-work-share');
  const table = categoryTable({
    id: `graduates-in-work-by-${side}`,
    title: { ar: `${share.title.ar} ${SIDES[side].ar}`, en: `${share.title.en} ${SIDES[side].en}` },
    cells: facts.cells,
    profile: facts.profile,
    dimensions: ['horizon', side],
    measures: [facts.definition('graduates-followed'), share],
  });
  const charts = [...HORIZON_LABELS].map(([horizon, label]) => chartAt(table, { horizon, label, side }));
  return { table, charts: charts.filter(({ rows }) => rows.length > 0), layout: 'beside' };
}

function chartAt(
  table: Table,
  { horizon, label, side }: { horizon: string; label: Bilingual; side: string },
): BarChart {
  const rows = table.rows.filter(
    ({ cells: [first] }) => first?.kind === 'category' && first.code === horizon,
  );
  return barsOf({ ...table, id: `${table.id}-${horizon}`, rows }, 'graduates_in_work_share', {
    by: [side],
    title: {
      ar: `${table.title.ar}: ${label.ar}`,
      en: `${table.title.en}: ${label.en.toLowerCase()}`,
    },
  });
}

/** The quartiles of wages at each time since graduation, or by a side as well. */
export function wages({ cells, profile, definition }: ReleaseFacts, side: Side | null): Exhibit {
  const by = side === null ? { ar: 'بحسب الأجل', en: 'by time since graduation' } : SIDES[side];
  const table = categoryTable({
    id: side === null ? 'graduate-wages' : `graduate-wages-by-${side}`,
    title: { ar: `أجور الخريجين ${by.ar}`, en: `Wages of graduates ${by.en}` },
    cells,
    profile,
    dimensions: side === null ? ['horizon'] : ['horizon', side],
    measures: ['graduate-wage-p25', 'graduate-wage-p50', 'graduate-wage-p75'].map(definition),
  });
  const quartiles = ['graduate_wage_p25', 'graduate_wage_p50', 'graduate_wage_p75'] as const;
  return { table, charts: side === null ? [rangesOf(table, quartiles)] : [], layout: 'beside' };
}
