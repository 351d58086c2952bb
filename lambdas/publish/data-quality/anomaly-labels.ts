import type { AnomalyCode, WatchedFeed } from '../../model/anomaly.ts';
import type { Bilingual } from '../../model/bilingual.ts';

/** What kind of movement it is. */
export const ANOMALY_LABELS: Readonly<Record<AnomalyCode, Bilingual>> = {
  'anomaly.rows': { ar: 'عدد السجلات', en: 'Number of rows' },
  'anomaly.share': { ar: 'نصيب فئة', en: 'Share of a category' },
  'anomaly.wages': { ar: 'توزيع المبالغ', en: 'Distribution of amounts' },
  'anomaly.employer': { ar: 'أصحاب العمل', en: 'Employers' },
  'anomaly.titles': { ar: 'المسميات', en: 'Titles' },
};

/** How a feed could be watched. */
export const STANDING_LABELS: Readonly<Record<WatchedFeed['standing'], Bilingual>> = {
  judged: { ar: 'قورن بتاريخه ومواسمه', en: 'Compared with its history and seasons' },
  'without-year': {
    ar: 'لا سنة سابقة تُعرف منها المواسم: لا تُذكر إلا الحركة المضاعفة',
    en: 'No earlier year to know seasons by: only twice as large a movement is told of',
  },
  short: { ar: 'تاريخه قصير، فلم يُحكم عليه', en: 'Its history is short: not judged' },
  'no-profile': {
    ar: 'لم تُحفظ ملامح شهره، فلم يُحكم عليه',
    en: 'No profile of the month was kept: not judged',
  },
};
