import { barsOf } from '../charts/from-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Section } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';

/** What becomes of cases in court: pending ones, how long closed ones took, how they ended. */
export function courtSection(facts: ReleaseFacts): Section {
  return {
    id: 'court',
    title: { ar: 'مدة القضايا ونتائجها', en: 'Duration and outcome' },
    sentences: [],
    exhibits: [durations(facts), durationsByKind(facts), outcomes(facts), pending(facts)],
  };
}

function durations({ cells, profile, definition }: ReleaseFacts): Exhibit {
  const table = categoryTable({
    id: 'case-durations',
    title: { ar: 'مدة القضايا المغلقة', en: 'Duration of cases closed' },
    cells,
    profile,
    dimensions: [],
    measures: [
      'cases-closed',
      'cases-closed-in-60-days',
      'cases-closed-in-60-days-share',
      'cases-closed-in-90-days',
      'cases-closed-in-90-days-share',
    ].map(definition),
  });
  return { table, charts: [], layout: 'stacked' };
}

function durationsByKind({ cells, profile, definition }: ReleaseFacts): Exhibit {
  const table = categoryTable({
    id: 'case-duration-by-kind',
    title: { ar: 'وسيط مدة القضايا بحسب نوع الدعوى', en: 'Median case duration by kind' },
    cells,
    profile,
    dimensions: ['dispute_kind'],
    measures: [definition('case-duration')],
  });
  return { table, charts: [barsOf(table, 'case_duration')], layout: 'beside' };
}

function outcomes({ cells, profile, definition }: ReleaseFacts): Exhibit {
  const table = categoryTable({
    id: 'cases-by-outcome',
    title: { ar: 'القضايا المغلقة بحسب نتيجتها', en: 'Cases closed by outcome' },
    cells,
    profile,
    dimensions: ['outcome'],
    measures: [definition('cases-closed')],
    share: true,
  });
  return { table, charts: [barsOf(table, 'cases_closed')], layout: 'beside' };
}

function pending({ cells, profile, definition }: ReleaseFacts): Exhibit {
  const table = categoryTable({
    id: 'pending-cases-by-kind',
    title: { ar: 'القضايا المنظورة بحسب نوع الدعوى', en: 'Cases pending by kind' },
    cells,
    profile,
    dimensions: ['dispute_kind'],
    measures: [definition('cases-open')],
    share: true,
  });
  return { table, charts: [barsOf(table, 'cases_open')], layout: 'beside' };
}
