import { rangesOf } from '../charts/from-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Section } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';
import { FIRST_JOB, outcomeExhibit } from './outcome-table.ts';
import { SIDES, type Side } from './sides.ts';

/** Who found a first job, and how many months it took, with those who have none so far above all others. */
export function firstJobSection(facts: ReleaseFacts): Section {
  const found = outcomeExhibit(facts, FIRST_JOB, null);
  return {
    id: 'first-job',
    title: { ar: 'الوقت حتى أول عمل', en: 'Time to a first job' },
    sentences: [
      {
        ar: 'كل خريج متابَع المدة نفسها بعد تخرجه، ومن كان يعمل عند التخرج يُعد وحده. ومن لم يجد عملا حتى نهاية المدة يبقى في الحساب فوق الجميع، فحيث تقع القيمة بين هؤلاء يُقال «على الأقل» ما بعد المدة (≥).',
        en: 'Every graduate is followed equally long after graduation; those who worked already are counted apart. Whoever found no job by the end stays in the count above all others: where a value falls among them, it says “at least” the month after (≥).',
      },
      ...(found.table.rows.length === 0 ? [TOO_SHORT] : []),
    ],
    exhibits: [
      found,
      months(facts, null),
      ...(['field', 'level'] as const).flatMap((side) => [
        outcomeExhibit(facts, FIRST_JOB, side),
        months(facts, side),
      ]),
    ],
  };
}

/** From the month before graduation to the twelfth after it. */
const TOO_SHORT = {
  ar: 'لا يمكن تتبّع أحد بعد: أقصر متابعة تحتاج إلى سجلات أربعة عشر شهرا متتالية.',
  en: 'Nobody can be followed yet: the shortest follow-up takes the records of fourteen months in a row.',
};

const MONTHS = { ar: 'الأشهر حتى أول عمل', en: 'Months to a first job' };

function months({ cells, profile, definition }: ReleaseFacts, side: Side | null): Exhibit {
  const by = side === null ? { ar: 'بحسب مدة المتابعة', en: 'by time followed' } : SIDES[side];
  const table = categoryTable({
    id: side === null ? 'first-job-months' : `first-job-months-by-${side}`,
    title: { ar: `${MONTHS.ar} ${by.ar}`, en: `${MONTHS.en} ${by.en}` },
    cells,
    profile,
    dimensions: side === null ? ['horizon'] : ['horizon', side],
    measures: ['first-job-months-p25', 'first-job-months-p50', 'first-job-months-p75'].map(definition),
  });
  const quartiles = ['first_job_months_p25', 'first_job_months_p50', 'first_job_months_p75'] as const;
  return { table, charts: side === null ? [rangesOf(table, quartiles)] : [], layout: 'beside' };
}
