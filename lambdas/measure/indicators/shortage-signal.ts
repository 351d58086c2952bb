import type { Indicator } from '../indicator.ts';
import { JOBSEEKER_FEEDS } from '../indicator-feeds.ts';
import { CAVEATS, SOURCES } from '../indicator-sources.ts';

/** A composite of what points at a shortage; see model/shortage-signal.ts. */
export const shortageSignal: Indicator = {
  id: 'shortage-signal',
  title: { ar: 'مؤشر النقص المركّب', en: 'Shortage signal' },
  definition: {
    ar: 'متوسط مراتب المجموعة المهنية بين المجموعات، من 0 إلى 100، بأوزان متساوية: شدة الطلب، وانخفاض نسبة شغل الوظائف، ومدة الشاغر، ونمو الأجور، وغير المواطنين بين المعيّنين. يُحسب حيث نُشرت ثلاثة من الخمسة على الأقل. وهو إشارة تدعو إلى النظر، لا حكم بوجود نقص.',
    en: 'Mean of an occupation group’s standings among the groups, 0 to 100, with equal weights: tightness, a low fill rate, vacancy duration, wage growth, and non-nationals among hires. Made where at least three of the five are published. A signal to look closer, not a verdict that there is a shortage.',
  },
  formula: {
    ar: 'متوسط (المجموعات الأدنى + نصف المساوية) ÷ (المجموعات الأخرى) × 100، على الأجزاء المنشورة؛ ولا يدخل جزء نُشر لأقل من خمس مجموعات',
    en: 'mean over published parts of (groups that stand lower + half of those that stand equal) ÷ (other groups) × 100; a part published for fewer than five groups takes no part',
  },
  source: SOURCES.shortage,
  caveats: [
    {
      ar: 'المرتبة نسبية: في كل شهر مجموعة عليا، وإن لم يكن نقص في أي مهنة.',
      en: 'Standings are relative: some group stands highest in every month, even when nothing is short.',
    },
    {
      ar: 'يختلف عن منظمة التعاون الاقتصادي والتنمية، التي تركّب نمو الأجور والتشغيل وساعات العمل والبطالة ونقص التأهيل: لا تذكر السجلات ساعات العمل، ويحل سوق الشواغر محل البطالة. ويختلف عن القائمة الأسترالية، التي تستند إلى مسح لأصحاب العمل وإلى رأي الخبراء.',
      en: 'It differs from the OECD’s, made of the growth of wages, employment, hours and under-qualification and of unemployment: the records have no hours, and vacancies stand in for unemployment. It differs from the Australian list, which rests on a survey of employers and on expert judgement.',
    },
    {
      ar: 'غير المواطنين بين المعيّنين من خصائص أسواق العمل الخليجية: قد يدل على نقص في المواطنين، وقد يدل على فرق في الأجور.',
      en: 'Non-nationals among hires are a part for Gulf labour markets: they may tell of a shortage of nationals, or of a difference in pay.',
    },
    CAVEATS.fromPublished,
  ],
  unit: 'points',
  kind: 'derived',
  tables: [['occupation']],
  feeds: [...JOBSEEKER_FEEDS, 'mol/vacancies'],
  method: { by: 'published-parts' },
};
