import type { ReleaseFacts } from '../release-facts.ts';
import type { Section } from '../report.ts';
import { categoryExhibit } from '../tables/category-exhibit.ts';

const BY = [
  ['over-qualification', 'sex', { ar: 'بحسب الجنس', en: 'by sex' }],
  ['over-qualification', 'nationality_group', { ar: 'بحسب فئة الجنسية', en: 'by nationality group' }],
  ['over-qualification', 'sector', { ar: 'بحسب القطاع', en: 'by sector' }],
  ['field-mismatch', 'field', { ar: 'بحسب مجال الدراسة', en: 'by field of study' }],
] as const;

/** Whether work answers to education: its level, and its field. */
export function matchingSection(facts: ReleaseFacts): Section {
  return {
    id: 'matching',
    title: { ar: 'هل يناسب العمل التعليم؟', en: 'Does work answer to education?' },
    sentences: [
      {
        ar: 'معدل فائض التأهيل من حملة مؤهلات التعليم العالي المشتغلين كلهم، ومنهم من لا تُعرف مهنته وتُذكر نسبتهم إلى جانبه: فالمعدل حد أدنى، ومجموعهما حده الأعلى. أما العمل خارج المجال فعن الخريجين الجدد وحدهم.',
        en: 'Over-qualification is of all the employed with tertiary education, among them those of unknown occupation, whose share stands beside it: the rate is a lower bound, both together are the upper one. Work outside the field is of recent graduates alone.',
      },
    ],
    exhibits: BY.map(([indicator, dimension, words]) => {
      const { title } = facts.definition(indicator);
      return categoryExhibit(facts, {
        id: `${indicator}-by-${dimension.replace('_', '-')}`,
        title: { ar: `${title.ar} ${words.ar}`, en: `${title.en} ${words.en}` },
        dimensions: [dimension],
        measures: indicator === 'over-qualification' ? [indicator, 'tertiary-uncoded'] : [indicator],
        drawn: [indicator],
      });
    }),
  };
}
