import { lineOf } from '../charts/from-table.ts';
import { shareOfTotal } from '../definitions/derived.ts';
import { jobseekerFindings } from '../jobseekers/findings.ts';
import { flowSection } from '../jobseekers/flow-section.ts';
import { placementSection } from '../jobseekers/placement-section.ts';
import { stockSection } from '../jobseekers/stock-section.ts';
import { jobseekerTiles } from '../jobseekers/tiles.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Report, ReportContent, Section } from '../report.ts';
import { seriesTable } from '../tables/series-table.ts';

/** Who looks for work and for how long, who came, who went and why, and who found work. */
export const jobseekers: Report = {
  id: 'jobseekers',
  title: { ar: 'الباحثون عن عمل', en: 'Jobseekers' },
  lead: {
    ar: 'من يبحث عن عمل ومنذ متى، ومن دخل ومن خرج ولماذا، ومن وجد عملا خلال ستة أشهر، بحسب المؤهل والمهنة المطلوبة.',
    en: 'Who is looking for work and since when, who came in and who went out and why, and who found work within six months, by qualification and wanted occupation.',
  },
  indicators: [
    'jobseekers',
    'long-term-share',
    'jobseeker-inflow',
    'jobseeker-outflow',
    'placement-rate',
    'jobseekers-wanting',
  ],
  content: jobseekersContent,
};

function jobseekersContent(facts: ReleaseFacts): ReportContent {
  return {
    tiles: jobseekerTiles(facts),
    findings: jobseekerFindings(facts),
    sections: [stockSection(facts), flowSection(facts), placementSection(facts), seriesSection(facts)],
    definitions: [...jobseekers.indicators.map(facts.definition), shareOfTotal],
  };
}

function seriesSection({ cells, definition }: ReleaseFacts): Section {
  const ids = ['jobseekers', 'jobseeker-inflow', 'jobseeker-outflow', 'long-term-share', 'placement-rate'];
  const table = seriesTable({
    id: 'monthly-jobseekers',
    title: { ar: 'الباحثون عن عمل شهرا بشهر', en: 'Jobseekers month by month' },
    cells,
    measures: ids.map(definition),
  });
  return {
    id: 'series',
    title: { ar: 'السلسلة الشهرية', en: 'Month by month' },
    sentences: [
      {
        ar: 'نصيب من عملوا خلال ستة أشهر مكتوب عند الشهر الذي يكتمل فيه، وهو عن المسجلين قبل ذلك الشهر بستة أشهر.',
        en: 'The share in work within six months stands at the month in which it is complete; it is of those who registered six months before.',
      },
    ],
    exhibits: [{ table, charts: ids.map((id) => lineOf(table, id.replaceAll('-', '_'))), layout: 'stacked' }],
  };
}
