import type { ReleaseFacts } from '../release-facts.ts';
import type { Section } from '../report.ts';
import { exhibitBy, SIDES } from './exhibit-by.ts';

/** Who came in and who went out, and why. */
export function flowSection(facts: ReleaseFacts): Section {
  const both = { ar: 'الداخلون والخارجون', en: 'Inflow and outflow' };
  const flows = ['jobseeker-inflow', 'jobseeker-outflow'];
  const reasons = {
    name: 'outflow',
    of: facts.definition('jobseeker-outflow').title,
    dimension: 'exit_reason',
    measures: ['jobseeker-outflow'],
    share: true,
  } as const;
  return {
    id: 'flows',
    title: { ar: 'من دخل ومن خرج ولماذا', en: 'Who came in, who went out and why' },
    sentences: [
      {
        ar: 'الباحثون في آخر الشهر هم الباحثون في آخر الشهر السابق مع الداخلين ومن دون الخارجين، إلا من غاب سجله في أحد الشهرين وحده.',
        en: 'The jobseekers of the end of the month are those of the month before with those who came in and without those who went out, but for whose record is missing in one of the two months alone.',
      },
      {
        ar: 'من غاب سجله عن شهر واحد، أو عُزل فيه، ثم عاد بتاريخ التسجيل نفسه لم يخرج ولم يدخل. ولا يُعرف ذلك إلا في الشهر التالي، فأرقام أحدث شهر مؤقتة.',
        en: 'Whoever is missing from the list, or set aside, in one month alone, and comes back with the same registration, neither went out nor came in. Only the month after tells, so the figures of the newest month are provisional.',
      },
    ],
    exhibits: [
      exhibitBy(facts, reasons),
      ...SIDES.map((dimension) => exhibitBy(facts, { name: 'flows', of: both, dimension, measures: flows })),
    ],
  };
}
