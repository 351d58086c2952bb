import type { Indicator } from '../indicator.ts';
import { JOB_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** The median gap of the OECD, between nationals and non-nationals instead of men and women. */
export const wageGapNationals: Indicator = {
  id: 'wage-gap-nationals',
  title: { ar: 'فجوة الأجور بين المواطنين وغيرهم', en: 'Wage gap between nationals and non-nationals' },
  definition: {
    ar: 'الفرق بين وسيط أجور المواطنين ووسيط أجور غير المواطنين نسبةً إلى وسيط أجور المواطنين، من الأرقام المنشورة. الموجب يعني أن أجر المواطنين أعلى. وهي فجوة خام لا تأخذ في الحسبان فروق التأهيل والخبرة وساعات العمل.',
    en: 'The median wage of nationals less that of non-nationals as a percentage of that of nationals, from published figures. Above zero, nationals earn more. It is a raw gap that takes no account of differences in qualification, experience and hours.',
  },
  formula: {
    ar: '(وسيط أجور المواطنين − وسيط أجور غير المواطنين) ÷ وسيط أجور المواطنين × 100',
    en: '(median wage of nationals − median wage of non-nationals) ÷ median wage of nationals × 100',
  },
  source: SOURCES.wageGap,
  caveats: [CAVEATS.mainJobWage],
  unit: 'percent',
  kind: 'derived',
  tables: [[], ['sector'], ['activity'], ['occupation_major']],
  feeds: JOB_FEEDS,
  method: { by: 'published-parts' },
};
