import type { ReleaseFacts } from '../release-facts.ts';
import type { Section } from '../report.ts';
import { type CategoryExhibit, categoryExhibit } from '../tables/category-exhibit.ts';

/** What becomes of cases in court: pending ones, how long closed ones took, how they ended. */
export function courtSection(facts: ReleaseFacts): Section {
  return {
    id: 'court',
    title: { ar: 'مدة القضايا ونتائجها', en: 'Duration and outcome' },
    sentences: [],
    exhibits: EXHIBITS.map((wanted) => categoryExhibit(facts, wanted)),
  };
}

const EXHIBITS: readonly CategoryExhibit[] = [
  {
    id: 'case-durations',
    title: { ar: 'مدة القضايا المغلقة', en: 'Duration of cases closed' },
    dimensions: [],
    measures: [
      'cases-closed',
      'cases-closed-in-60-days',
      'cases-closed-in-60-days-share',
      'cases-closed-in-90-days',
      'cases-closed-in-90-days-share',
    ],
    drawn: [],
    layout: 'stacked',
  },
  {
    id: 'case-duration-by-kind',
    title: { ar: 'وسيط مدة القضايا بحسب نوع الدعوى', en: 'Median case duration by kind' },
    dimensions: ['dispute_kind'],
    measures: ['case-duration'],
    drawn: ['case-duration'],
  },
  {
    id: 'cases-by-outcome',
    title: { ar: 'القضايا المغلقة بحسب نتيجتها', en: 'Cases closed by outcome' },
    dimensions: ['outcome'],
    measures: ['cases-closed'],
    share: true,
    drawn: ['cases-closed'],
  },
  {
    id: 'pending-cases-by-kind',
    title: { ar: 'القضايا المنظورة بحسب نوع الدعوى', en: 'Cases pending by kind' },
    dimensions: ['dispute_kind'],
    measures: ['cases-open'],
    share: true,
    drawn: ['cases-open'],
  },
];
