import type { Bilingual } from '../../model/bilingual.ts';
import { lastDay } from '../../model/period.ts';
import { formatDate, formatNumber, share } from '../../page/format.ts';
import type { Figure } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** What the figures come to, in a few sentences; one that needs a figure not published is left out. */
export function overviewFindings(facts: ReleaseFacts): Bilingual[] {
  return [employment(facts), nationals(facts), jobSearch(facts), wages(facts), wageGap(facts)].filter(
    (finding) => finding !== null,
  );
}

function employment({ cells, manifest }: ReleaseFacts): Bilingual | null {
  const all = cells.figure('employed').value;
  const privately = cells.figure('employed', { sector: 'private' }).value;
  if (all === null) return null;
  const percent = privately === null ? null : share(privately, all);
  const day = lastDay(manifest.period);
  return {
    ar: `بلغ عدد المشتغلين ${formatNumber(all)} في ${formatDate(day, 'ar')}${percent === null ? '' : `، يعمل ${formatNumber(percent, 1)}% منهم في القطاع الخاص`}.`,
    en: `On ${formatDate(day, 'en')}, ${formatNumber(all)} persons were employed${percent === null ? '' : `, ${formatNumber(percent, 1)}% of them in the private sector`}.`,
  };
}

function nationals({ cells }: ReleaseFacts): Bilingual | null {
  const inPublic = groupShare(cells, 'public');
  const inPrivate = groupShare(cells, 'private');
  if (inPublic === null || inPrivate === null) return null;
  return {
    ar: `يشكّل المواطنون ${inPublic}% من المشتغلين في القطاع العام، و${inPrivate}% في القطاع الخاص.`,
    en: `Nationals are ${inPublic}% of the employed in the public sector and ${inPrivate}% in the private sector.`,
  };
}

function groupShare(cells: ReleaseFacts['cells'], sector: string): string | null {
  const part = cells.figure('employed', { sector, nationality_group: 'national' }).value;
  const whole = cells.figure('employed', { sector }).value;
  const percent = part === null || whole === null ? null : share(part, whole);
  return percent === null ? null : formatNumber(percent, 1);
}

function jobSearch({ cells }: ReleaseFacts): Bilingual | null {
  const all = cells.figure('jobseekers').value;
  const rate = cells.figure('unemployment-rate-nationals').value;
  if (all === null) return null;
  const percent = rate === null ? null : formatNumber(rate, 1);
  return {
    ar: `بلغ عدد الباحثين عن عمل المسجلين ${formatNumber(all)}${percent === null ? '' : `، ومعدل البطالة المسجلة بين المواطنين ${percent}%`}.`,
    en: `${formatNumber(all)} jobseekers were registered${percent === null ? '' : `; the registered unemployment rate of nationals was ${percent}%`}.`,
  };
}

function wages({ cells, profile }: ReleaseFacts): Bilingual | null {
  const [low, middle, high] = ['wage-p25', 'wage-p50', 'wage-p75'].map((id) => money(cells.figure(id)));
  if (low == null || middle == null || high == null) return null;
  const { title, code } = profile.currency;
  return {
    ar: `نصف المشتغلين أجرهم ${middle} ${title.ar} في الشهر أو أقل، ونصفهم الأوسط بين ${low} و${high}.`,
    en: `Half of the employed earn ${code} ${middle} a month or less; the middle half earn between ${low} and ${high}.`,
  };
}

function wageGap({ cells, profile }: ReleaseFacts): Bilingual | null {
  const publicly = money(cells.figure('wage-p50', { sector: 'public' }));
  const privately = money(cells.figure('wage-p50', { sector: 'private' }));
  if (publicly === null || privately === null) return null;
  const { title, code } = profile.currency;
  return {
    ar: `الأجر الوسيط ${publicly} ${title.ar} في القطاع العام، و${privately} في القطاع الخاص.`,
    en: `The median wage is ${code} ${publicly} in the public sector and ${code} ${privately} in the private sector.`,
  };
}

/** An amount, with the sign of a lower bound where it is one. */
function money({ value, mark }: Figure): string | null {
  if (value === null) return null;
  return `${mark === 'at-least' ? '≥ ' : ''}${formatNumber(value)}`;
}
