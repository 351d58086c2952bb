import type { Bilingual } from '../../model/bilingual.ts';
import { barsOf } from '../charts/from-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Section } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';

const TABLES = [
  {
    id: 'services-by-institution',
    title: { ar: 'الخدمات المؤتمتة بحسب الجهة', en: 'Automated services by institution' },
    measures: ['services-offered', 'services-automated', 'services-automated-share'],
  },
  {
    id: 'transactions-by-institution',
    title: { ar: 'المعاملات عن بعد بحسب الجهة', en: 'Remote transactions by institution' },
    measures: ['transactions', 'transactions-remote', 'transactions-remote-share'],
  },
] as const;

const AS_REPORTED: Bilingual = {
  ar: 'أرقام الجهات عن خدماتها ومعاملاتها كما أبلغت عنها، دون تقريب، فليست أعداد أشخاص.',
  en: 'Figures of institutions on their services and transactions are as reported and not rounded, for they are not numbers of persons.',
};

/** What public institutions offer online, what is used of it, and how many of them work remotely. */
export function servicesSection(facts: ReleaseFacts): Section {
  return {
    id: 'digital-services',
    title: { ar: 'الخدمات الرقمية', en: 'Digital services' },
    sentences: [],
    exhibits: [...TABLES.map((table) => byInstitution(facts, table)), institutions(facts)],
  };
}

function byInstitution(
  { cells, profile, definition }: ReleaseFacts,
  { id, title, measures }: (typeof TABLES)[number],
): Exhibit {
  const share = measures[2];
  const table = categoryTable({
    id,
    title,
    cells,
    profile,
    dimensions: ['institution'],
    measures: measures.map(definition),
  });
  const of = definition(share).title;
  const chart = barsOf(table, share.replaceAll('-', '_'), {
    title: { ar: `${of.ar} بحسب الجهة`, en: `${of.en} by institution` },
  });
  return { table: { ...table, notes: [...table.notes, AS_REPORTED] }, charts: [chart], layout: 'beside' };
}

function institutions({ cells, profile, definition }: ReleaseFacts): Exhibit {
  const table = categoryTable({
    id: 'institutions-working-remotely',
    title: { ar: 'الجهات التي يعمل فيها موظفون عن بعد', en: 'Institutions working remotely' },
    cells,
    profile,
    dimensions: [],
    measures: ['institutions', 'institutions-remote', 'institutions-remote-share'].map(definition),
  });
  return { table: { ...table, notes: [...table.notes, AS_REPORTED] }, charts: [], layout: 'stacked' };
}
