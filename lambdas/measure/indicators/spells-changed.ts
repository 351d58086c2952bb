import type { Indicator } from '../indicator.ts';
import { SPELL_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS } from '../indicator-sources.ts';

/** How often a record tells otherwise than it did. */
export const spellsChanged: Indicator = {
  id: 'spells-changed',
  title: { ar: 'فترات تغيّر ما يُقال عنها', en: 'Spells told of otherwise than before' },
  definition: {
    ar: 'الأشخاص الذين لهم فترة يذكر سجلها في الشهر تاريخ بداية غير الذي عُرف، أو نهاية غير التي عُرفت. يبقى تاريخ البداية الذي ذُكر أولا، وتؤخذ النهاية التي ذُكرت أخيرا.',
    en: 'Persons with a spell whose record of the month gives another start than was known, or another end. The start that was told first stands, and the end that was told last.',
  },
  formula: {
    ar: 'من اختلف تاريخ بداية فترته أو نهايتها في الشهر ش عما عُرف قبله',
    en: 'persons with a spell whose start or end in month t differs from what was known before',
  },
  source: null,
  caveats: [CAVEATS.severalSpells, CAVEATS.needsMonthBefore],
  unit: 'persons',
  kind: 'person',
  tables: [['spell_kind']],
  feeds: SPELL_FEEDS,
  method: { by: 'link' },
};
