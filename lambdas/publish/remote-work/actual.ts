import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Section } from '../report.ts';
import { categoryExhibit } from '../tables/category-exhibit.ts';

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

function arrangements(facts: ReleaseFacts): Exhibit {
  return categoryExhibit(facts, {
    id: 'remote-workers-by-arrangement',
    title: {
      ar: 'العاملون عن بعد في الخدمة المدنية بحسب نمط العمل',
      en: 'Civil servants working remotely by work arrangement',
    },
    dimensions: ['work_arrangement'],
    measures: ['remote-workers'],
    share: true,
    drawn: ['remote-workers'],
  });
}

function entities(facts: ReleaseFacts): Exhibit {
  return categoryExhibit(facts, {
    id: 'civil-service-by-entity',
    title: {
      ar: 'العمل عن بعد والتدريب عليه بحسب الجهة الحكومية',
      en: 'Remote work and training for it by government entity',
    },
    dimensions: ['entity'],
    measures: [
      'civil-servants',
      'remote-workers',
      'remote-workers-share',
      'telework-trained',
      'telework-trained-share',
    ],
    drawn: ['remote-workers-share', 'telework-trained-share'],
    heading: ({ ar, en }) => ({ ar: `${ar} بحسب الجهة الحكومية`, en: `${en} by government entity` }),
    layout: 'stacked',
  });
}

/** Vacancies that can be done from elsewhere. */
export function vacancySection(facts: ReleaseFacts): Section {
  const exhibit = categoryExhibit(facts, {
    id: 'remote-vacancies-by-occupation',
    title: { ar: 'الشواغر عن بعد بحسب المجموعة المهنية', en: 'Remote vacancies by occupation group' },
    dimensions: ['occupation'],
    measures: ['vacancies-remote', 'vacancies-remote-share'],
    drawn: ['vacancies-remote-share'],
  });
  return {
    id: 'vacancies',
    title: { ar: 'الشواغر عن بعد', en: 'Remote vacancies' },
    sentences: [],
    exhibits: [exhibit],
  };
}
