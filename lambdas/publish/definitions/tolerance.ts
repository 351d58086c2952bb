import type { Definition } from '../report.ts';
import { UNITS } from '../units.ts';

export const tolerance: Definition = {
  id: 'tolerance',
  title: { ar: 'الحدود المسموح بها', en: 'Tolerances' },
  text: {
    ar: 'يُعلّق الملف الذي يخرج عن الحدود المذكورة في عقده: عدد سجلاته ومجاميعه ونسب رموزه مقارنة بما هو قائم لفترة سابقة، ويبقى ما كان قائما قبله. ولا يقوم إلا بسبب يكتبه من يتحمل القرار، ويُذكر السبب هنا. ما كان قبله 100%، ونسب الرموز من السجلات المقبولة.',
    en: 'A file outside the limits of its contract (rows, totals and shares of codes beside what stands for an earlier period) is held, and what stood before it stands. It stands only for a reason written by somebody who answers for it, which is shown here. What was before is 100%; shares of codes are of accepted rows.',
  },
  standard: null,
  unit: UNITS.percent,
  decimals: 0,
  feeds: [],
};
