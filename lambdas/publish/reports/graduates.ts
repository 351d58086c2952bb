import { lineOf } from '../charts/from-table.ts';
import { wages, workBySide } from '../graduates/exhibits.ts';
import { graduateFindings } from '../graduates/findings.ts';
import { firstJobSection } from '../graduates/first-job-section.ts';
import { matchingSection } from '../graduates/matching-section.ts';
import { outcomeExhibit, WHAT_BECAME } from '../graduates/outcome-table.ts';
import { graduateTiles } from '../graduates/tiles.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Report, ReportContent, Section } from '../report.ts';
import { categoryExhibit } from '../tables/category-exhibit.ts';
import { seriesTable } from '../tables/series-table.ts';

/** What becomes of graduates months and years after graduation, what they earn, and whether their work answers to it. */
export const graduates: Report = {
  id: 'graduates',
  title: { ar: 'نواتج الخريجين', en: 'Graduate outcomes' },
  lead: {
    ar: 'من يجد عملا مستمرا بعد 6 و12 و24 و36 و60 شهرا من التخرج بحسب مجال الدراسة والمستوى والمؤسسة، وكم يكسب، وكم مضى حتى أول عمل له، وهل يناسب عمله ما درسه.',
    en: 'Who finds sustained work 6, 12, 24, 36 and 60 months after graduation by field of study, level and institution, what they earn, how long a first job took them, and whether work answers to what they studied.',
  },
  indicators: [
    'graduates-followed',
    'graduate-outcomes',
    'graduates-in-work-share',
    'graduate-wage-p25',
    'graduate-wage-p50',
    'graduate-wage-p75',
    'graduates-first-job',
    'first-job-months-p25',
    'first-job-months-p50',
    'first-job-months-p75',
    'over-qualification',
    'tertiary-uncoded',
    'field-mismatch',
  ],
  content: graduatesContent,
};

function graduatesContent(facts: ReleaseFacts): ReportContent {
  return {
    tiles: graduateTiles(facts),
    findings: graduateFindings(facts),
    sections: [
      outcomeSection(facts),
      sideSection(facts),
      wageSection(facts),
      firstJobSection(facts),
      matchingSection(facts),
      seriesSection(facts),
    ],
    definitions: graduates.indicators.map(facts.definition),
  };
}

function outcomeSection(facts: ReleaseFacts): Section {
  return {
    id: 'outcomes',
    title: { ar: 'ما آل إليه الخريجون', en: 'What became of graduates' },
    sentences: [
      {
        ar: 'يُحسب لكل خريج أول ما ينطبق عليه: عمل مستمر، ثم عمل للحساب الخاص بسجل تجاري باسمه، ثم دراسة من جديد، ثم بحث مسجل عن عمل، ثم عمل غير مستمر. و«غير مرصود» يشمل من هو في الخارج.',
        en: 'Each graduate counts under the first that applies: sustained work, self-employment by a commercial registration of their own, studying again, registered search for work, some work. “Not captured” includes those abroad.',
      },
    ],
    exhibits: [work(facts), outcomeExhibit(facts, WHAT_BECAME, null)],
  };
}

function work(facts: ReleaseFacts): Exhibit {
  const { id, title } = facts.definition('graduates-in-work-share');
  return categoryExhibit(facts, {
    id: 'graduates-in-work',
    title: { ar: `${title.ar} بحسب الأجل`, en: `${title.en} by time since graduation` },
    dimensions: ['horizon'],
    measures: ['graduates-followed', id],
    drawn: [id],
  });
}

function sideSection(facts: ReleaseFacts): Section {
  return {
    id: 'fields-and-levels',
    title: {
      ar: 'بحسب مجال الدراسة والمستوى ومؤسسة التعليم العالي',
      en: 'By field of study, level and institution',
    },
    sentences: [
      {
        ar: 'تختلف المؤسسات في المجالات التي تدرّسها ومن يدرس فيها، فالفروق بينها لا تقيس جودتها.',
        en: 'Institutions teach different fields to different students: differences between them do not measure their quality.',
      },
    ],
    exhibits: (['field', 'level', 'university'] as const).flatMap((side) => [
      workBySide(facts, side),
      outcomeExhibit(facts, WHAT_BECAME, side),
    ]),
  };
}

function wageSection(facts: ReleaseFacts): Section {
  return {
    id: 'wages',
    title: { ar: 'الأجور', en: 'Wages' },
    sentences: [],
    exhibits: ([null, 'field', 'university'] as const).map((side) => wages(facts, side)),
  };
}

function seriesSection({ cells, definition }: ReleaseFacts): Section {
  const ids = ['over-qualification', 'tertiary-uncoded', 'field-mismatch'];
  const table = seriesTable({
    id: 'monthly-matching',
    title: { ar: 'مناسبة العمل للتعليم شهرا بشهر', en: 'Work and education month by month' },
    cells,
    measures: ids.map(definition),
  });
  return {
    id: 'series',
    title: { ar: 'السلسلة الشهرية', en: 'Month by month' },
    sentences: [],
    exhibits: [{ table, charts: ids.map((id) => lineOf(table, id.replaceAll('-', '_'))), layout: 'stacked' }],
  };
}
