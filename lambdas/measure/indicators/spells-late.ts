import type { Indicator } from '../indicator.ts';
import { SPELL_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** How much of what happened is heard of too late. */
export const spellsLate: Indicator = {
  id: 'spells-late',
  title: { ar: 'فترات وصل خبرها متأخرا', en: 'Spells told of late' },
  definition: {
    ar: 'الأشخاص الذين لهم فترة عمل أو بحث عن عمل أو تصريح أو تدريب أو قضية ظهر سجلها أول مرة في الشهر، وتاريخ بدايتها يسبق الشهر السابق.',
    en: 'Persons with a spell of work, job search, permit, training or dispute whose record is seen first in the month, although it began before the month before.',
  },
  formula: {
    ar: 'من ظهر سجله أول مرة في الشهر ش وبدايته قبل الشهر ش−1',
    en: 'persons with a record first seen in month t that began before month t−1',
  },
  source: null,
  caveats: [
    CAVEATS.severalSpells,
    CAVEATS.needsMonthBefore,
    {
      ar: 'لا تُعدَّل أرقام الأشهر السابقة بهذه السجلات، فهي كما كانت تُعرف في كل شهر.',
      en: 'The figures of earlier months are not changed by these records: they stand as each month knew them.',
    },
  ],
  unit: 'persons',
  kind: 'person',
  tables: [['spell_kind']],
  feeds: SPELL_FEEDS,
  method: { by: 'link' },
};
