import { type Contract, contractFeed } from '../../contracts/contract.ts';
import { breachTitle, fieldTitle } from '../../contracts/field-titles.ts';
import type { ShownAnomaly } from '../../model/anomaly.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber, formatPeriod } from '../../page/format.ts';
import { inBoth, type Language, listed } from '../../page/language.ts';
import type { CountryProfile } from '../../profile/profile.ts';

/** What a sentence about a finding needs beside it. */
export interface Telling {
  readonly contract: Contract;
  /** Of every feed, for the titles of those that it is seen in too. */
  readonly contracts: readonly Contract[];
  readonly profile: CountryProfile;
}

/** A finding in words: what moved, from where to where, since when, between what it usually is, and where else it shows. */
export function anomalySentence(anomaly: ShownAnomaly, telling: Telling): Bilingual {
  const subject = subjectOf(anomaly, telling);
  return inBoth((language) => {
    const told = movement(anomaly, language)[language] + usually(anomaly)[language];
    const seen = seenIn(anomaly, telling, language);
    return language === 'ar' ? `${subject.ar}: ${told}.${seen}` : `${subject.en} ${told}.${seen}`;
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
  const [from, to] = [inUnit(before, unit), inUnit(now, unit)];
  return {
    ar: `${verb.ar} من ${from} في ${since} إلى ${to}`,
    en: `${verb.en} from ${from} in ${since} to ${to}`,
  };
}

/** Between what its history would have it; nothing where that is not known. */
function usually({ unit, usual }: ShownAnomaly): Bilingual {
  if (usual === null) return { ar: '', en: '' };
  const [low, high] = [inUnit(usual.low, unit), inUnit(usual.high, unit)];
  if (usual.low === 0)
    return {
      ar: `، والمعتاد في تاريخه ألا يتجاوز ${high}`,
      en: `; its history would have it at ${high} at most`,
    };
  return {
    ar: `، والمعتاد في تاريخه بين ${low} و${high}`,
    en: `; its history would have it between ${low} and ${high}`,
  };
}

function inUnit(value: number, unit: ShownAnomaly['unit']): string {
  if (unit === 'number') return formatNumber(value);
  return `${formatNumber(value, unit === 'percent' ? 1 : 0)}%`;
}

function seenIn({ seenIn }: ShownAnomaly, { contracts }: Telling, language: Language): string {
  const titles = seenIn.map(
    (feed) => contracts.find((each) => contractFeed(each) === feed)?.title[language] ?? feed,
  );
  if (titles.length === 0) return '';
  const names = listed(titles, language);
  return language === 'ar' ? ` وظهرت كذلك في: ${names}.` : ` Seen in ${names} too.`;
}
