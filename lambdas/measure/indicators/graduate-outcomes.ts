import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { GRADUATE_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** Outcomes of graduates (UK Department for Education, LEO), adapted to the records of this country. */
export const graduateOutcomes: Indicator = {
  id: 'graduate-outcomes',
  title: { ar: 'نواتج الخريجين', en: 'Graduate outcomes' },
  definition: {
    ar: 'الخريجون المتابَعون بحسب أول ما ينطبق عليهم: عمل مستمر، أي في عمل في آخر يوم من خمسة على الأقل من الأشهر الستة المنتهية ببلوغ الأجل؛ ثم عمل للحساب الخاص، أي بلا عمل عند بلوغ الأجل وباسمه سجل تجاري نشط؛ ثم دراسة من جديد، أي مقيدون في مؤسسة أو حاصلون على مؤهل آخر في تلك الأشهر؛ ثم باحث مسجل عند بلوغ الأجل؛ ثم عمل غير مستمر، أي في عمل في أقل من خمسة منها؛ ثم غير مرصود.',
    en: 'Graduates followed by the first that applies to them: sustained work, in work on the last day of at least five of the six months that end at this point; self-employed, without work at this point and the owner of an active commercial registration; studying again, enrolled or with another degree in those months; registered jobseeker at this point; some work, in work on fewer than five; not captured.',
  },
  formula: {
    ar: 'عدد المتابَعين بحسب أول ما ينطبق من النواتج الستة',
    en: 'number of those followed by the first of the six outcomes that applies',
  },
  source: SOURCES.graduateOutcomes,
  caveats: [CAVEATS.soleOwners, CAVEATS.reachedMark, CAVEATS.graduateDegree, CAVEATS.notCaptured],
  unit: 'persons',
  kind: 'person',
  tables: [
    ['horizon', 'graduate_outcome'],
    ['horizon', 'field_broad', 'graduate_outcome'],
    ['horizon', 'level', 'graduate_outcome'],
    ['horizon', 'university', 'graduate_outcome'],
  ],
  feeds: GRADUATE_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('graduate_outcomes', 'true'),
  },
};
