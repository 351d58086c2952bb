import type { Contract } from '../../contracts/contract.ts';
import { breachTitle, fieldTitle, titleOfCode } from '../../contracts/field-titles.ts';
import type { ShownAnomaly } from '../../model/anomaly.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber } from '../../page/format.ts';
import type { CountryProfile } from '../../profile/profile.ts';

/** What moved, in as few words as a line of a chart has room for. */
export function anomalySubject(
  anomaly: ShownAnomaly,
  contract: Contract,
  profile: CountryProfile,
): Bilingual {
  const { code, aspect, field, category, more } = anomaly;
  const name = fieldTitle(contract, field ?? '') ?? { ar: '', en: '' };
  switch (aspect) {
    case 'rows':
      return { ar: 'السجلات', en: 'rows' };
    case 'count':
      return code === 'anomaly.titles'
        ? { ar: 'المسميات', en: 'titles' }
        : { ar: 'أصحاب العمل', en: 'employers' };
    case 'one':
      return { ar: 'صاحب عمل', en: 'one employer' };
    case 'several':
      return { ar: `أصحاب عمل (${more + 1})`, en: `${more + 1} employers` };
    case 'new':
      return { ar: 'مسميات جديدة', en: 'new titles' };
    case 'quantile':
      return quantile(name, Number(category));
    case 'band':
      return category === '' ? without(name) : band(name, Number(category), profile);
    case 'code':
      return category === '' ? without(name) : coded(anomaly, contract, profile);
  }
}

/** The title of the code alone, where it has one. */
function coded({ field, category }: ShownAnomaly, contract: Contract, profile: CountryProfile): Bilingual {
  const [name, code] = [field ?? '', category ?? ''];
  return titleOfCode(contract, { name, code }, profile) ?? breachTitle(contract, `${name}=${code}`, profile);
}

function without({ ar, en }: Bilingual): Bilingual {
  return { ar: `بلا ${ar}`, en: `no ${en}` };
}

function quantile({ ar, en }: Bilingual, percent: number): Bilingual {
  if (percent === 50) return { ar: `وسيط ${ar}`, en: `median of ${en}` };
  return { ar: `المئين ${percent} من ${ar}`, en: `percentile ${percent} of ${en}` };
}

function band({ ar, en }: Bilingual, lowest: number, { currency }: CountryProfile): Bilingual {
  const amount = (minor: number) => formatNumber(minor / 10 ** currency.decimals);
  if (lowest === 0) return { ar: `${ar} صفر`, en: `${en} of zero` };
  const [from, to] = [amount(lowest), amount(2 * lowest)];
  return { ar: `${ar} من ${from} إلى ${to}`, en: `${en} ${from} to ${to}` };
}
