import type { Indicator } from '../indicator.ts';
import { SPELL_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** Gaps of one month that link takes for lost records. */
export const spellsBridged: Indicator = {
  id: 'spells-bridged',
  title: { ar: 'فجوات شهر واحد جُسرت', en: 'Gaps of one month bridged' },
  definition: {
    ar: 'الأشخاص الذين لهم فترة عمل أو بحث عن عمل أو تصريح غاب سجلها في الشهر السابق وحده، ثم عاد بتاريخ البداية نفسه؛ فتُعد الفترة واحدة متصلة.',
    en: 'Persons with a spell of work, job search or permit whose record was missing in the month before alone and came back with the same start; the spell is taken for one without a gap.',
  },
  formula: {
    ar: 'من سجله في الشهرين ش−2 وش بتاريخ بداية واحد، وليس في الشهر ش−1',
    en: 'persons with a record of one start in months t−2 and t and none in month t−1',
  },
  source: null,
  caveats: [
    CAVEATS.severalSpells,
    {
      ar: 'من لا يذكر أي سجل بداية فترته، كما في الرواتب الحكومية، تُجسر فجوة الشهر الواحد له أيضا.',
      en: 'Where no record tells the start, as in public payroll, a gap of one month is bridged as well.',
    },
  ],
  unit: 'persons',
  kind: 'person',
  tables: [['spell_kind']],
  feeds: SPELL_FEEDS,
  method: { by: 'link' },
};
