import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber, formatPeriod, share } from '../../page/format.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** What the moves come to, in a few sentences; one that needs a figure not published is left out. */
export function flowFindings(facts: ReleaseFacts): Bilingual[] {
  return [
    balance(facts),
    movers(facts),
    betterPaid(facts),
    nationals(facts),
    entrants(facts),
    jobs(facts),
    lasting(facts),
  ].filter((finding) => finding !== null);
}

function balance({ cells, manifest }: ReleaseFacts): Bilingual | null {
  const hired = cells.figure('hires').value;
  const left = cells.figure('separations').value;
  if (hired === null || left === null) return null;
  const { period } = manifest;
  return {
    ar: `في ${formatPeriod(period, 'ar')} بدأ ${formatNumber(hired)} شخصا وظيفة رئيسية لدى صاحب عمل جديد، وترك ${formatNumber(left)} صاحب عملهم.`,
    en: `In ${formatPeriod(period, 'en')}, ${formatNumber(hired)} persons took up a main job with a new employer, and ${formatNumber(left)} left theirs.`,
  };
}

function movers({ cells }: ReleaseFacts): Bilingual | null {
  const percent = percentOf(cells.figure('job-moves').value, cells.figure('hires').value);
  if (percent === null) return null;
  return {
    ar: `جاء ${percent}% من المعيّنين مباشرة من صاحب عمل آخر.`,
    en: `${percent}% of those hired came straight from another employer.`,
  };
}

function betterPaid({ cells }: ReleaseFacts): Bilingual | null {
  const [rose, much] = ['rose', 'rose-much'].map(
    (id) => cells.figure('job-moves', { wage_change: id }).value,
  );
  const all = cells.figure('job-moves').value;
  const percent = rose == null || much == null ? null : percentOf(rose + much, all);
  if (percent === null) return null;
  return {
    ar: `زاد أجر ${percent}% من المنتقلين إلى صاحب عمل آخر بأكثر من 5%.`,
    en: `For ${percent}% of those who moved between employers, the wage rose by more than 5%.`,
  };
}

function entrants({ cells }: ReleaseFacts): Bilingual | null {
  const nationalsOnly = { nationality_group: 'national' };
  const percent = percentOf(
    cells.figure('first-entrants', nationalsOnly).value,
    cells.figure('hires', nationalsOnly).value,
  );
  if (percent === null) return null;
  return {
    ar: `${percent}% من المعيّنين من المواطنين لا تعرف السلسلة لهم وظيفة سابقة.`,
    en: `Of the nationals hired, the series knows no earlier job for ${percent}%.`,
  };
}

function jobs({ cells }: ReleaseFacts): Bilingual | null {
  const [created, destroyed] = ['job-creation', 'job-destruction'].map((id) => cells.figure(id).value);
  if (created == null || destroyed == null) return null;
  return {
    ar: `زادت الوظائف لدى أصحاب العمل الذين توسعوا بمقدار ${formatNumber(created)}، ونقصت لدى الذين تقلصوا بمقدار ${formatNumber(destroyed)}.`,
    en: `Employers that grew added ${formatNumber(created)} jobs, and those that shrank lost ${formatNumber(destroyed)}.`,
  };
}

function lasting({ cells }: ReleaseFacts): Bilingual | null {
  const percent = percentOf(cells.figure('stable-jobs').value, cells.figure('employed').value);
  if (percent === null) return null;
  return {
    ar: `${percent}% من المشتغلين يعملون لدى صاحب العمل نفسه منذ ثلاثة أشهر على الأقل.`,
    en: `${percent}% of the employed have been with the same employer for three month-ends or more.`,
  };
}

function nationals({ cells }: ReleaseFacts): Bilingual | null {
  const percent = percentOf(
    cells.figure('hires', { nationality_group: 'national' }).value,
    cells.figure('hires').value,
  );
  if (percent === null) return null;
  return { ar: `المواطنون ${percent}% من المعيّنين.`, en: `${percent}% of those hired are nationals.` };
}

function percentOf(part: number | null, whole: number | null): string | null {
  const percent = part === null || whole === null ? null : share(part, whole);
  return percent === null ? null : formatNumber(percent, 1);
}
