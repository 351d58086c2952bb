import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber } from '../../page/format.ts';
import { inBoth, listedInBoth } from '../../page/language.ts';
import { categoryLabel, dimensionOf, isClassified } from '../category-labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { HORIZON_LABELS } from './labels.ts';
import { HEADLINE } from './tiles.ts';

/** What became of graduates, in a few sentences, and what is not published of it. */
export function graduateFindings(facts: ReleaseFacts): Bilingual[] {
  return [
    ...work(facts),
    fields(facts),
    medians(facts),
    firstJob(facts),
    overQualification(facts),
    mismatch(facts),
  ].filter((finding) => finding !== null);
}

/** Figures of an indicator at each time since graduation, as a list; null where none is published. */
function atHorizons(
  { cells }: ReleaseFacts,
  indicator: string,
  words: (value: number, sign: string) => Bilingual,
): Bilingual | null {
  const told = [...HORIZON_LABELS].flatMap(([horizon, label]) => {
    const { value, mark } = cells.figure(indicator, { horizon });
    if (value === null) return [];
    const { ar, en } = words(value, mark === 'at-least' ? '≥ ' : '');
    return [{ ar: `${ar} ${label.ar}`, en: `${en} ${label.en.toLowerCase()}` }];
  });
  if (told.length === 0) return null;
  return listedInBoth(told);
}

function work(facts: ReleaseFacts): Bilingual[] {
  const indicator = 'graduates-in-work-share';
  const shares = atHorizons(facts, indicator, percent);
  const withheld = [...HORIZON_LABELS].filter(
    ([horizon]) => facts.cells.figure(indicator, { horizon }).status === 'suppressed',
  );
  const names = listedInBoth(withheld.map(([, { ar, en }]) => ({ ar, en: en.toLowerCase() })));
  const hidden: Bilingual = {
    ar: `نسبة الخريجين في عمل مستمر غير منشورة ${names.ar} من التخرج، لقلتهم أو لقلة غيرهم.`,
    en: `The share of graduates in sustained work ${names.en} is not published: they, or the others, are too few.`,
  };
  if (shares === null) return withheld.length > 0 ? [hidden] : [NOT_FOLLOWED];
  const told: Bilingual = {
    ar: `كانت نسبة الخريجين في عمل مستمر ${shares.ar} من التخرج.`,
    en: `The share of graduates in sustained work was ${shares.en}.`,
  };
  return withheld.length > 0 ? [told, hidden] : [told];
}

const NOT_FOLLOWED: Bilingual = {
  ar: 'لا يُعرف بعد ما آل إليه الخريجون: لم يبلغ أحد منهم أجلا من آجال المتابعة في شهر تسبقه في السلسلة خمسة أشهر متصلة.',
  en: 'What became of graduates is not known yet: none came to one of the points they are followed to in a month with five months before it in the series.',
};

/** The fields with the highest and the lowest share a year after graduation. */
function fields({ cells, profile }: ReleaseFacts): Bilingual | null {
  const indicator = 'graduates-in-work-share';
  const told = cells
    .details(indicator, ['horizon', 'field'])
    .filter(({ horizon, field = '' }) => horizon === HEADLINE && isClassified(field))
    .flatMap((at) => {
      const { value } = cells.figure(indicator, at);
      return value === null ? [] : [{ field: at.field ?? '', value }];
    })
    .sort((a, b) => b.value - a.value || (a.field < b.field ? -1 : 1));
  const [highest, lowest] = [told[0], told.at(-1)];
  if (highest === undefined || lowest === undefined || highest.value === lowest.value) return null;
  const name = ({ field }: { field: string }) => categoryLabel(dimensionOf('field', profile), field);
  const [most, least] = [percent(highest.value), percent(lowest.value)];
  return {
    ar: `بعد 12 شهرا من التخرج كانت أعلى نسبة بين مجالات الدراسة المنشورة ${most.ar} (${name(highest).ar}) وأدناها ${least.ar} (${name(lowest).ar}).`,
    en: `By field of study, the highest share published 12 months after graduation was ${most.en} (${name(highest).en}) and the lowest ${least.en} (${name(lowest).en}).`,
  };
}

function medians(facts: ReleaseFacts): Bilingual | null {
  const { title, code } = facts.profile.currency;
  const told = atHorizons(facts, 'graduate-wage-p50', (value, sign) => ({
    ar: `${sign}${formatNumber(value)} ${title.ar}`,
    en: `${code} ${sign}${formatNumber(value)}`,
  }));
  if (told === null) return null;
  return {
    ar: `كان وسيط الأجر الشهري للخريجين في عمل مستمر ${told.ar} من التخرج.`,
    en: `The median monthly wage of graduates in sustained work was ${told.en}.`,
  };
}

function firstJob({ cells }: ReleaseFacts): Bilingual | null {
  const told = [...HORIZON_LABELS.keys()].flatMap((horizon) => {
    const { value, mark } = cells.figure('first-job-months-p50', { horizon });
    if (value === null) return [];
    const months = `${mark === 'at-least' ? '≥ ' : ''}${formatNumber(value)}`;
    return [{ ar: `${months} لمن توبعوا ${horizon} شهرا`, en: `${months} when followed for ${horizon}` }];
  });
  if (told.length === 0) return null;
  const list = listedInBoth(told);
  return {
    ar: `كان وسيط عدد الأشهر حتى أول عمل للخريجين الذين لم يكونوا يعملون عند التخرج ${list.ar}.`,
    en: `The median number of months to a first job, of graduates who did not work already, was ${list.en}.`,
  };
}

function overQualification({ cells }: ReleaseFacts): Bilingual | null {
  const { value, status } = cells.figure('over-qualification');
  if (value !== null) {
    const unknown = cells.figure('tertiary-uncoded').value;
    const [ar, en] =
      unknown === null || unknown === 0
        ? ['', '']
        : [
            `؛ و${percent(unknown).ar} أخرى لا تُعرف مهنتهم`,
            `; of another ${percent(unknown).en} the occupation is not known`,
          ];
    return {
      ar: `يعمل ${percent(value).ar} من المشتغلين حملة مؤهلات التعليم العالي في مهن لا تتطلبها${ar}.`,
      en: `${percent(value).en} of the employed with tertiary education work in occupations that do not ask for it${en}.`,
    };
  }
  if (status === 'absent') return null;
  return {
    ar: 'معدل فائض التأهيل غير منشور، لقلة من يشملهم أو لقلة غيرهم.',
    en: 'The over-qualification rate is not published: the over-qualified, or the others, are too few.',
  };
}

function mismatch({ cells }: ReleaseFacts): Bilingual | null {
  const { value, status } = cells.figure('field-mismatch');
  if (value !== null)
    return {
      ar: `يعمل ${percent(value).ar} من الخريجين الجدد المشتغلين خارج المهن التي يُعدّ لها مجال دراستهم.`,
      en: `${percent(value).en} of recent graduates in work are outside the occupations their field prepares for.`,
    };
  if (status === 'absent') return null;
  return {
    ar: 'نسبة الخريجين الجدد العاملين خارج مجال دراستهم غير منشورة، لقلتهم أو لقلة غيرهم.',
    en: 'The share of recent graduates who work outside their field is not published: they, or the others, are too few.',
  };
}

function percent(value: number): Bilingual {
  return inBoth(() => `${formatNumber(value, 1)}%`);
}
