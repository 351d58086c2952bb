import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber, formatPeriod, share } from '../../page/format.ts';
import { listedInBoth } from '../../page/language.ts';
import { categoryLabel, dimensionOf, isClassified } from '../category-labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** What labour cases come to, in a few sentences; one that needs a figure not published is left out. */
export function disputeFindings(facts: ReleaseFacts): Bilingual[] {
  return [
    filed(facts),
    commonest(facts),
    pending(facts),
    median(facts),
    durations(facts),
    outcomes(facts),
  ].filter((finding) => finding !== null);
}

function filed({ cells, manifest }: ReleaseFacts): Bilingual | null {
  const count = cells.figure('cases-filed').value;
  const rate = cells.figure('cases-per-thousand').value;
  if (count === null) return null;
  const [ar, en] = [formatPeriod(manifest.period, 'ar'), formatPeriod(manifest.period, 'en')];
  const per = rate === null ? null : formatNumber(rate, 1);
  return {
    ar: `بلغ عدد القضايا المرفوعة ${formatNumber(count)} في اثني عشر شهرا آخرها ${ar}${per === null ? '' : `، بمعدل ${per} لكل ألف مشتغل في القطاع الخاص`}.`,
    en: `In the twelve months to ${en}, the number of labour cases filed was ${formatNumber(count)}${per === null ? '' : `: ${per} per thousand persons employed in the private sector`}.`,
  };
}

function commonest(facts: ReleaseFacts): Bilingual | null {
  const [first, second] = parts(facts, 'cases-filed', 'dispute_kind');
  if (first === undefined || first.value === second?.value) return null;
  return {
    ar: `أكثر الأنواع المنشورة وحدها قضايا «${first.label.ar}»، ونسبته ${first.percent} من القضايا المرفوعة.`,
    en: `Of the kinds published by themselves, “${first.label.en}” has the most cases: ${first.percent} of those filed.`,
  };
}

function pending({ cells }: ReleaseFacts): Bilingual | null {
  const { value } = cells.figure('cases-open');
  if (value === null) return null;
  return {
    ar: `بلغ عدد القضايا المنظورة في آخر الشهر ${formatNumber(value)}.`,
    en: `The number of cases pending at the end of the month was ${formatNumber(value)}.`,
  };
}

function median({ cells }: ReleaseFacts): Bilingual | null {
  const { value } = cells.figure('case-duration');
  if (value === null) return null;
  return {
    ar: `بلغ وسيط مدة القضايا المغلقة بالأيام ${formatNumber(value)}.`,
    en: `The median duration of the cases closed, in days, was ${formatNumber(value)}.`,
  };
}

function durations({ cells }: ReleaseFacts): Bilingual | null {
  const [in60, in90] = [60, 90].map((days) => cells.figure(`cases-closed-in-${days}-days-share`).value);
  if (in90 == null) return null;
  const [fewer, more] = [in60 == null ? null : formatNumber(in60, 1), formatNumber(in90, 1)];
  return {
    ar: `أُغلق ${more}% من القضايا المغلقة خلال 90 يوما من رفعها${fewer === null ? '' : `، و${fewer}% خلال 60 يوما`}.`,
    en: `${more}% of the cases closed were closed within 90 days of being filed${fewer === null ? '' : `, ${fewer}% within 60 days`}.`,
  };
}

function outcomes(facts: ReleaseFacts): Bilingual | null {
  const found = parts(facts, 'cases-closed', 'outcome');
  if (found.length === 0) return null;
  const list = listedInBoth(
    found.map(({ label, percent }) => ({ ar: `«${label.ar}» ${percent}`, en: `“${label.en}” ${percent}` })),
  );
  return {
    ar: `نتائج القضايا المغلقة: ${list.ar}.`,
    en: `Outcomes of the cases closed: ${list.en}.`,
  };
}

interface Part {
  readonly value: number;
  readonly label: Bilingual;
  readonly percent: string;
}

/** Published categories of a count as percentages of its total, the largest first; what is combined or unknown is none. */
function parts({ cells, profile }: ReleaseFacts, indicator: string, id: string): Part[] {
  const total = cells.figure(indicator).value;
  if (total === null) return [];
  const dimension = dimensionOf(id, profile);
  return cells
    .details(indicator, [id])
    .map((key) => ({ code: key[id] ?? '', value: cells.figure(indicator, key).value ?? 0 }))
    .filter(({ code, value }) => isClassified(code) && value > 0)
    .sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
    .map(({ code, value }) => ({
      value,
      label: categoryLabel(dimension, code),
      percent: `${formatNumber(share(value, total) ?? 0, 1)}%`,
    }));
}
