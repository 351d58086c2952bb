import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber } from '../../page/format.ts';
import type { Dimensions } from '../cell-table.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** What remote work comes to, in a few sentences; one that needs a figure not published is left out. */
export function remoteWorkFindings(facts: ReleaseFacts): Bilingual[] {
  return [
    potential(facts),
    sectors(facts),
    civilService(facts),
    vacancies(facts),
    services(facts),
    institutions(facts),
  ].filter((finding) => finding !== null);
}

function potential(facts: ReleaseFacts): Bilingual | null {
  const percent = percentage(facts, 'teleworkable-share');
  if (percent === null) return null;
  return {
    ar: `تتيح مهن المشتغلين أداء ${percent} من وظائفهم كلها من المنزل، وهذا تقدير لما يمكن، لا عدّ لما هو قائم.`,
    en: `The occupations of the employed would allow ${percent} of their jobs to be done entirely at home: an estimate of what is possible, not a count of what is done.`,
  };
}

function sectors(facts: ReleaseFacts): Bilingual | null {
  const publicly = percentage(facts, 'teleworkable-share', { sector: 'public' });
  const privately = percentage(facts, 'teleworkable-share', { sector: 'private' });
  if (publicly === null || privately === null) return null;
  return {
    ar: `وتبلغ هذه الحصة ${publicly} في القطاع العام و${privately} في القطاع الخاص.`,
    en: `That share is ${publicly} in the public sector and ${privately} in the private sector.`,
  };
}

function civilService(facts: ReleaseFacts): Bilingual | null {
  const remote = percentage(facts, 'remote-workers-share');
  const trained = percentage(facts, 'telework-trained-share');
  if (remote === null) return null;
  return {
    ar: `يعمل ${remote} من موظفي الخدمة المدنية عن بعد، الأسبوع كله أو بعضه${trained === null ? '' : `، وتدرّب ${trained} منهم على العمل عن بعد`}.`,
    en: `${remote} of civil servants work remotely, all or part of the week${trained === null ? '' : `; ${trained} are trained for telework`}.`,
  };
}

function vacancies(facts: ReleaseFacts): Bilingual | null {
  const percent = percentage(facts, 'vacancies-remote-share');
  if (percent === null) return null;
  return {
    ar: `يمكن العمل عن بعد في ${percent} من الشواغر المفتوحة.`,
    en: `${percent} of open vacancies can be done remotely.`,
  };
}

function services(facts: ReleaseFacts): Bilingual | null {
  const automated = percentage(facts, 'services-automated-share');
  const remote = percentage(facts, 'transactions-remote-share');
  if (automated === null || remote === null) return null;
  return {
    ar: `الخدمات المؤتمتة بالكامل ${automated} من خدمات الجهات الحكومية، وما تم عن بعد ${remote} من معاملات الشهر.`,
    en: `${automated} of the services of public institutions are fully automated, and ${remote} of the transactions of the month were done remotely.`,
  };
}

function institutions(facts: ReleaseFacts): Bilingual | null {
  const percent = percentage(facts, 'institutions-remote-share');
  if (percent === null) return null;
  return {
    ar: `في ${percent} من الجهات الحكومية المبلّغة موظفون يعملون عن بعد.`,
    en: `In ${percent} of the public institutions reporting, some of the staff work remotely.`,
  };
}

function percentage({ cells }: ReleaseFacts, indicator: string, dimensions: Dimensions = {}): string | null {
  const { value } = cells.figure(indicator, dimensions);
  return value === null ? null : `${formatNumber(value, 1)}%`;
}
