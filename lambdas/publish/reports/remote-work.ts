import { lineOf } from '../charts/from-table.ts';
import { shareOfTotal } from '../definitions/derived.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { civilServiceSection, vacancySection } from '../remote-work/actual.ts';
import { servicesSection } from '../remote-work/digital-services.ts';
import { remoteWorkFindings } from '../remote-work/findings.ts';
import { potentialSection } from '../remote-work/potential.ts';
import { remoteWorkTiles } from '../remote-work/tiles.ts';
import type { Report, ReportContent, Section } from '../report.ts';
import { seriesTable } from '../tables/series-table.ts';

/** Which work could be done from elsewhere, which is, and how far public services can be had without a visit. */
export const remoteWork: Report = {
  id: 'remote-work',
  title: { ar: 'العمل عن بعد والجاهزية الرقمية', en: 'Remote work and digital readiness' },
  lead: {
    ar: 'أي الوظائف يمكن أداؤها عن بعد، ومن يعمل عن بعد فعلا، وكم من الخدمات الحكومية يُنجز دون حضور.',
    en: 'Which jobs could be done remotely, who does work remotely, and how much of public services is done without a visit.',
  },
  indicators: [
    'teleworkable-share',
    'occupation-coverage',
    'civil-servants',
    'remote-workers',
    'remote-workers-share',
    'telework-trained',
    'telework-trained-share',
    'vacancies-remote',
    'vacancies-remote-share',
    'services-offered',
    'services-automated',
    'services-automated-share',
    'transactions',
    'transactions-remote',
    'transactions-remote-share',
    'institutions',
    'institutions-remote',
    'institutions-remote-share',
  ],
  content: remoteWorkContent,
};

function remoteWorkContent(facts: ReleaseFacts): ReportContent {
  return {
    tiles: remoteWorkTiles(facts),
    findings: remoteWorkFindings(facts),
    sections: [
      potentialSection(facts),
      civilServiceSection(facts),
      vacancySection(facts),
      servicesSection(facts),
      seriesSection(facts),
    ],
    definitions: [...remoteWork.indicators.map(facts.definition), shareOfTotal],
  };
}

const SERIES = [
  'teleworkable-share',
  'remote-workers-share',
  'telework-trained-share',
  'vacancies-remote-share',
  'services-automated-share',
  'transactions-remote-share',
];

function seriesSection({ cells, definition }: ReleaseFacts): Section {
  const table = seriesTable({
    id: 'monthly-remote-work',
    title: {
      ar: 'العمل عن بعد والخدمات الرقمية شهرا بشهر',
      en: 'Remote work and digital services month by month',
    },
    cells,
    measures: SERIES.map(definition),
  });
  const measures = table.columns.filter((column) => column.kind === 'measure');
  return {
    id: 'series',
    title: { ar: 'السلسلة الشهرية', en: 'Month by month' },
    sentences: [],
    exhibits: [{ table, charts: measures.map((measure) => lineOf(table, measure.id)), layout: 'stacked' }],
  };
}
