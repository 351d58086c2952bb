import { barsOf } from '../charts/from-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Section } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';

/** How civil servants work, and who of them is trained for working remotely. */
export function civilServiceSection(facts: ReleaseFacts): Section {
  return {
    id: 'civil-service',
    title: { ar: 'العمل عن بعد في الخدمة المدنية', en: 'Remote work in the civil service' },
    sentences: [
      {
        ar: 'تشمل هذه الأرقام من لهم ملف في الخدمة المدنية. أما القطاع الخاص فلا يبلّغ أحد عن نمط العمل فيه.',
        en: 'These figures cover persons with a file in the civil service. How work is arranged in the private sector is reported by nobody.',
      },
    ],
    exhibits: [arrangements(facts), entities(facts)],
  };
}

function arrangements({ cells, profile, definition }: ReleaseFacts): Exhibit {
  const table = categoryTable({
    id: 'remote-workers-by-arrangement',
    title: {
      ar: 'العاملون عن بعد في الخدمة المدنية بحسب نمط العمل',
      en: 'Civil servants working remotely by work arrangement',
    },
    cells,
    profile,
    dimensions: ['work_arrangement'],
    measures: [definition('remote-workers')],
    share: true,
  });
  return { table, charts: [barsOf(table, 'remote_workers')], layout: 'beside' };
}

function entities({ cells, profile, definition }: ReleaseFacts): Exhibit {
  const measures = [
    'civil-servants',
    'remote-workers',
    'remote-workers-share',
    'telework-trained',
    'telework-trained-share',
  ].map(definition);
  const table = categoryTable({
    id: 'civil-service-by-entity',
    title: {
      ar: 'العمل عن بعد والتدريب عليه بحسب الجهة الحكومية',
      en: 'Remote work and training for it by government entity',
    },
    cells,
    profile,
    dimensions: ['entity'],
    measures,
  });
  const charts = ['remote-workers-share', 'telework-trained-share'].map((id) => {
    const { ar, en } = definition(id).title;
    const title = { ar: `${ar} بحسب الجهة الحكومية`, en: `${en} by government entity` };
    return barsOf(table, id.replaceAll('-', '_'), { title });
  });
  return { table, charts, layout: 'stacked' };
}

/** Vacancies that can be done from elsewhere. */
export function vacancySection({ cells, profile, definition }: ReleaseFacts): Section {
  const table = categoryTable({
    id: 'remote-vacancies-by-occupation',
    title: { ar: 'الشواغر عن بعد بحسب المجموعة المهنية', en: 'Remote vacancies by occupation group' },
    cells,
    profile,
    dimensions: ['occupation'],
    measures: ['vacancies-remote', 'vacancies-remote-share'].map(definition),
  });
  return {
    id: 'vacancies',
    title: { ar: 'الشواغر عن بعد', en: 'Remote vacancies' },
    sentences: [],
    exhibits: [{ table, charts: [barsOf(table, 'vacancies_remote_share')], layout: 'beside' }],
  };
}
