import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Open positions by the skills that their vacancies ask for; a vacancy names several, so skills do not add up. */
export const positionsAsking: Indicator = {
  id: 'positions-asking',
  title: { ar: 'وظائف تطلب المهارة', en: 'Positions asking for the skill' },
  definition: {
    ar: 'الوظائف الشاغرة التي يطلب إعلانها المهارة أو يستحبها؛ وقد يطلب الإعلان مهارات عدة.',
    en: 'Open positions whose advertisement asks for the skill or would welcome it; an advertisement may name several skills.',
  },
  formula: {
    ar: 'مجموع الوظائف ناقص المشغول منها، في الشواغر المفتوحة التي تسمي المهارة',
    en: 'sum of positions less positions filled, over open vacancies that name the skill',
  },
  source: SOURCES.jobVacancies,
  caveats: [CAVEATS.recordedVacancies, CAVEATS.skillsNamed],
  unit: 'positions',
  kind: 'employer',
  tables: [['skill']],
  feeds: ['mol/vacancies'],
  method: {
    by: 'tally',
    tally: {
      rows: 'vacancy_skills',
      where: 'posted_date <= last_day AND (closed_date IS NULL OR closed_date > last_day)',
      value: 'sum(positions - filled)',
      employer: 'employer_registration',
      persons: false,
    },
  },
};
