import type { Indicator } from '../indicator.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Open positions whose vacancies name any skill, a digital one, a green one. */
export const positionsAskingMark: Indicator = {
  id: 'positions-asking-mark',
  title: { ar: 'وظائف تطلب مهارات رقمية أو خضراء', en: 'Positions asking for digital or green skills' },
  definition: {
    ar: 'الوظائف الشاغرة التي يسمي إعلانها مهارة واحدة على الأقل: أي مهارة، أو مهارة رقمية، أو مهارة خضراء.',
    en: 'Open positions whose advertisement names at least one skill: any skill, a digital one, or a green one.',
  },
  formula: {
    ar: 'مجموع الوظائف ناقص المشغول منها، في الشواغر المفتوحة التي تسمي مهارة كهذه',
    en: 'sum of positions less positions filled, over open vacancies that name such a skill',
  },
  source: SOURCES.jobVacancies,
  caveats: [CAVEATS.recordedVacancies, CAVEATS.skillsNamed],
  unit: 'positions',
  kind: 'employer',
  tables: [['skill_mark']],
  feeds: ['mol/vacancies'],
  method: {
    by: 'tally',
    tally: {
      rows: 'vacancy_marks',
      where: 'posted_date <= last_day AND (closed_date IS NULL OR closed_date > last_day)',
      value: 'sum(positions - filled)',
      employer: 'employer_registration',
      persons: false,
    },
  },
};
