import type { Bilingual } from '../../model/bilingual.ts';
import { lastDay } from '../../model/period.ts';
import { formatDate, formatNumber, formatPeriod, share } from '../../page/format.ts';
import { inBoth } from '../../page/language.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { placementFindings } from './placement-findings.ts';

/** What the figures of jobseekers come to, and what is not published of it. */
export function jobseekerFindings(facts: ReleaseFacts): Bilingual[] {
  return [stock(facts), flows(facts), reasons(facts), longTerm(facts), ...placementFindings(facts)].filter(
    (finding) => finding !== null,
  );
}

function stock({ cells, manifest }: ReleaseFacts): Bilingual | null {
  const { value, status } = cells.figure('jobseekers');
  const day = inBoth((language) => formatDate(lastDay(manifest.period), language));
  if (value !== null)
    return {
      ar: `بلغ عدد الباحثين عن عمل المسجلين ${formatNumber(value)} في ${day.ar}.`,
      en: `${formatNumber(value)} jobseekers were registered on ${day.en}.`,
    };
  if (status === 'absent') return null;
  return {
    ar: `عدد الباحثين عن عمل المسجلين في ${day.ar} غير منشور لقلتهم.`,
    en: `How many jobseekers were registered on ${day.en} is not published: they are too few.`,
  };
}

function flows({ cells, manifest }: ReleaseFacts): Bilingual {
  const [inflow, outflow] = [cells.figure('jobseeker-inflow'), cells.figure('jobseeker-outflow')];
  const month = inBoth((language) => formatPeriod(manifest.period, language));
  if (inflow.value !== null && outflow.value !== null)
    return {
      ar: `في ${month.ar} بلغ عدد الداخلين إلى البحث عن عمل ${formatNumber(inflow.value)}، وعدد الخارجين منه ${formatNumber(outflow.value)}.`,
      en: `In ${month.en}, ${formatNumber(inflow.value)} persons came in as jobseekers and ${formatNumber(outflow.value)} went out.`,
    };
  if (inflow.status === 'absent')
    return {
      ar: `عدد الداخلين إلى البحث عن عمل والخارجين منه في ${month.ar} غير معروف، لأنه يحتاج إلى بيانات الشهر السابق.`,
      en: `How many came in as jobseekers and went out in ${month.en} is not known, as it takes data of the month before.`,
    };
  return {
    ar: `عدد الداخلين إلى البحث عن عمل والخارجين منه في ${month.ar} غير منشور لقلة أحد الفريقين.`,
    en: `How many came in as jobseekers and went out in ${month.en} is not published: one of the two groups is too small.`,
  };
}

function reasons({ cells }: ReleaseFacts): Bilingual | null {
  const all = cells.figure('jobseeker-outflow').value;
  if (all === null || all === 0) return null;
  const percentOf = (reason: string) => {
    const { value } = cells.figure('jobseeker-outflow', { exit_reason: reason });
    return value === null ? null : share(value, all);
  };
  const work = percentOf('work');
  if (work === null)
    return {
      ar: 'عدد من عملوا من الخارجين غير منشور: هو قليل، أو يُستنتج منه عدد قليل.',
      en: 'How many of those who went out were in work is not published: they are too few, or some too few would follow.',
    };
  const placed = percentOf('placed') ?? 0;
  const found = formatNumber(work, 1);
  const said = formatNumber(placed, 1);
  return {
    ar: `ظهر ${found}% من الخارجين في سجلات العمل${placed > 0 ? `، وذكر سجل الباحثين وحده أن ${said}% منهم وُظفوا` : ''}.`,
    en: `${found}% of those who went out were in work by records of work${placed > 0 ? `; of another ${said}%, the list of jobseekers alone says that they were placed` : ''}.`,
  };
}

function longTerm({ cells }: ReleaseFacts): Bilingual | null {
  const { value, status } = cells.figure('long-term-share');
  if (value !== null)
    return {
      ar: `مضى على تسجيل ${formatNumber(value, 1)}% من الباحثين المسجلين سنة أو أكثر.`,
      en: `${formatNumber(value, 1)}% of registered jobseekers have been registered for a year or more.`,
    };
  if (status === 'absent') return null;
  return {
    ar: 'نصيب من مضى على تسجيلهم سنة أو أكثر غير منشور لقلتهم أو لقلة غيرهم.',
    en: 'The share of those registered for a year or more is not published: they, or the others, are too few.',
  };
}
