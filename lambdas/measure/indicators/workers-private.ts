import { countPersons } from '../count-persons.ts';
import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** The workers who may bring an employer of the private sector to court. */
export const workersPrivate: Indicator = {
  id: 'workers-private',
  title: { ar: 'المشتغلون في القطاع الخاص', en: 'Private-sector workers' },
  definition: {
    ar: 'المشتغلون الذين وظيفتهم الرئيسية في القطاع الخاص، بحسب نشاط صاحب العمل وحجمه.',
    en: 'Employed persons whose main job is in the private sector, by activity and size of the employer.',
  },
  formula: {
    ar: 'عدد المشتغلين في القطاع الخاص',
    en: 'number of persons employed in the private sector',
  },
  source: SOURCES.icls19,
  caveats: [CAVEATS.administrative],
  unit: 'persons',
  kind: 'person',
  tables: [[], ['activity'], ['size_band']],
  feeds: JOB_FEEDS,
  method: {
    by: 'tally',
    tally: countPersons('persons', "employed AND sector = 'private'"),
  },
};
