import type { Contract } from '../../contracts/contract.ts';
import { breachTitle, fieldTitle } from '../../contracts/field-titles.ts';
import type { ShownAnomaly } from '../../model/anomaly.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber, formatPeriod } from '../../page/format.ts';
import { inBoth, type Language } from '../../page/language.ts';
import type { CountryProfile } from '../../profile/profile.ts';

/** What a sentence about a finding needs beside it. */
export interface Telling {
  readonly contract: Contract;
  readonly profile: CountryProfile;
}

/** A finding in a sentence: what moved, from where to where, and since when. */
export function anomalySentence(anomaly: ShownAnomaly, telling: Telling): Bilingual {
  const subject = subjectOf(anomaly, telling);
  return inBoth((language) => {
    const { ar, en } = movement(anomaly, language);
    return language === 'ar' ? `${subject.ar}: ${ar}.` : `${subject.en} ${en}.`;
  });
}

function subjectOf(anomaly: ShownAnomaly, telling: Telling): Bilingual {
  const { aspect, more } = anomaly;
  switch (aspect) {
    case 'rows':
      return { ar: 'عدد السجلات', en: 'The number of rows' };
    case 'count':
      return anomaly.code === 'anomaly.titles'
        ? { ar: 'عدد المسميات المختلفة', en: 'The number of different titles' }
        : { ar: 'عدد أصحاب العمل', en: 'The number of employers' };
    case 'one':
      return { ar: 'سجلات صاحب عمل واحد', en: 'The rows of one employer' };
    case 'several':
      return {
        ar: `سجلات أصحاب عمل عددهم ${more + 1} من مجموع السجلات`,
        en: `The part of the rows that ${more + 1} employers have`,
      };
    case 'new':
      return {
        ar: 'السجلات التي لم يحمل مسمياتها أي شهر سابق',
        en: 'The part of the rows under titles that no earlier month has',
      };
    default:
      return ofField(anomaly, telling);
  }
}

function ofField({ aspect, field, category }: ShownAnomaly, { contract, profile }: Telling): Bilingual {
  const name = fieldTitle(contract, field ?? '') ?? { ar: '', en: '' };
  if (aspect === 'quantile') return quantileOf(name, Number(category));
  if (category === '')
    return { ar: `نصيب السجلات التي ليس فيها ${name.ar}`, en: `The part of the rows without ${name.en}` };
  if (aspect === 'band') return bandOf(name, Number(category), profile);
  const { ar, en } = breachTitle(contract, `${field}=${category}`, profile);
  return { ar: `نصيب «${ar}»`, en: `The part of the rows with “${en}”` };
}

function quantileOf(name: Bilingual, percent: number): Bilingual {
  if (percent === 50) return { ar: `وسيط ${name.ar}`, en: `The median of ${name.en}` };
  return {
    ar: `ما يقع دونه ${percent}% من السجلات في ${name.ar}`,
    en: `What ${percent}% of rows lie below in ${name.en}`,
  };
}

function bandOf(name: Bilingual, lowest: number, { currency }: CountryProfile): Bilingual {
  const amount = (minor: number) => formatNumber(minor / 10 ** currency.decimals);
  if (lowest === 0)
    return {
      ar: `نصيب السجلات التي فيها ${name.ar} صفر`,
      en: `The part of the rows with ${name.en} of zero`,
    };
  const [from, to] = [amount(lowest), amount(2 * lowest)];
  return {
    ar: `نصيب السجلات التي فيها ${name.ar} من ${from} إلى ${to} (${currency.title.ar})`,
    en: `The part of the rows with ${name.en} from ${from} to ${to} (${currency.title.en})`,
  };
}

/** Which way, how far, and beside which month. */
function movement({ unit, before, now, rises, against }: ShownAnomaly, language: Language): Bilingual {
  const since = formatPeriod(against, language);
  const verb = rises ? { ar: 'ارتفاع', en: 'rose' } : { ar: 'انخفاض', en: 'fell' };
  if (before === null || now === null)
    return {
      ar: `${verb.ar} منذ ${since} لا يفسره تاريخ البيان، والأرقام محجوبة`,
      en: `${verb.en} since ${since} by more than its history explains; the figures are withheld`,
    };
  if (unit === 'of-before')
    return {
      ar: `${verb.ar} إلى ${formatNumber(now)}% مما كان عليه في ${since}`,
      en: `${verb.en} to ${formatNumber(now)}% of what it was in ${since}`,
    };
  const text = (value: number) => (unit === 'percent' ? `${formatNumber(value, 1)}%` : formatNumber(value));
  return {
    ar: `${verb.ar} من ${text(before)} في ${since} إلى ${text(now)}`,
    en: `${verb.en} from ${text(before)} in ${since} to ${text(now)}`,
  };
}
