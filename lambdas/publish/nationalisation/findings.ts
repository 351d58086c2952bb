import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber } from '../../page/format.ts';
import { listedInBoth } from '../../page/language.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { candidates, occupationName } from './replacement.ts';

const NAMED = 3;

/** What the report comes to, in a few sentences; one that needs a figure not published is left out. */
export function nationalisationFindings(facts: ReleaseFacts): Bilingual[] {
  return [shares(facts), pay(facts), cost(facts), permits(facts), strongest(facts), withheld(facts)].filter(
    (finding) => finding !== null,
  );
}

function shares({ cells }: ReleaseFacts): Bilingual | null {
  const percent = (key = {}) => {
    const { value } = cells.figure('nationals-share', key);
    return value === null ? null : `${formatNumber(value, 1)}%`;
  };
  const [all, inPublic, inPrivate] = [
    percent(),
    percent({ sector: 'public' }),
    percent({ sector: 'private' }),
  ];
  if (all === null) return null;
  const both = inPublic !== null && inPrivate !== null;
  return {
    ar: `المواطنون ${all} من المشتغلين${both ? `: ${inPublic} في القطاع العام و${inPrivate} في القطاع الخاص` : ''}.`,
    en: `Nationals are ${all} of the employed${both ? `: ${inPublic} in the public sector and ${inPrivate} in the private sector` : ''}.`,
  };
}

function pay({ cells, profile }: ReleaseFacts): Bilingual | null {
  const [national, other] = ['national', 'non-national'].map(
    (group) => cells.figure('wage-p50', { sector: 'private', nationality_group: group }).value,
  );
  if (national == null || other == null) return null;
  const { title, code } = profile.currency;
  return {
    ar: `وسيط الأجور الشهرية في القطاع الخاص (${title.ar}): ${formatNumber(national)} للمواطنين و${formatNumber(other)} لغير المواطنين.`,
    en: `The median monthly wage in the private sector is ${code} ${formatNumber(national)} for nationals and ${code} ${formatNumber(other)} for non-nationals.`,
  };
}

function cost({ cells }: ReleaseFacts): Bilingual | null {
  const wages = cells.figure('wage-gap-nationals', { sector: 'private' }).value;
  const costs = cells.figure('labour-cost-gap').value;
  if (wages === null || costs === null) return null;
  const [before, after] = [wages, costs].map((value) => `${formatNumber(value, 1)}%`);
  const full = cells.figure('labour-cost-gap-full').value;
  const [ar, en] =
    full === null
      ? ['', '']
      : [`، و${formatNumber(full, 1)}% بالرسوم الكاملة`, `, and ${formatNumber(full, 1)}% at full fees`];
  return {
    ar: `فجوة الأجور في القطاع الخاص ${before}، وفجوة كلفة العمل فيه، وهي تقدير يشمل ما يدفعه صاحب العمل فوق الأجر، ${after}${ar}.`,
    en: `The wage gap in the private sector is ${before}; the labour cost gap, an estimate that counts what employers pay on top of wages, is ${after}${en}.`,
  };
}

function permits({ cells }: ReleaseFacts): Bilingual | null {
  const holders = cells.figure('permit-holders').value;
  const wanting = cells.figure('nationals-wanting').value;
  if (holders === null || wanting === null) return null;
  return {
    ar: `بلغ عدد العاملين بتصاريح عمل ${formatNumber(holders)}، وعدد المواطنين الباحثين عن عمل ${formatNumber(wanting)}.`,
    en: `The number of workers with a work permit was ${formatNumber(holders)}, that of national jobseekers ${formatNumber(wanting)}.`,
  };
}

function strongest(facts: ReleaseFacts): Bilingual | null {
  const strong = candidates(facts)
    .filter(({ band }) => band === 'strong')
    .slice(0, NAMED);
  if (strong.length === 0) return null;
  const names = listedInBoth(
    strong.map(({ code, replaceable }) => {
      const [{ ar, en }, most] = [occupationName(code), formatNumber(replaceable.value ?? 0)];
      return { ar: `${ar} (${most})`, en: `${en} (${most})` };
    }),
  );
  return {
    ar: `أقوى الدلالات على مهن تشغلها تصاريح وقد يشغلها مواطنون، مع أقصى ما يمكن شغله: ${names.ar}.`,
    en: `The strongest evidence of permit-filled occupations that nationals might fill, with the most they could fill: ${names.en}.`,
  };
}

function withheld(facts: ReleaseFacts): Bilingual | null {
  const all = candidates(facts);
  const hidden = all.filter(({ band }) => band === 'not-published').length;
  if (hidden === 0) return null;
  return {
    ar: `عدد المواطنين الباحثين عن عمل غير منشور في ${formatNumber(hidden)} من المجموعات المهنية المعروضة، وعددها ${formatNumber(all.length)}.`,
    en: `Of the ${formatNumber(all.length)} occupation groups listed, the number of national jobseekers is not published for ${formatNumber(hidden)}.`,
  };
}
