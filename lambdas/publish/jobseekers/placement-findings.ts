import type { Bilingual } from '../../model/bilingual.ts';
import { type Period, shiftPeriod } from '../../model/period.ts';
import { formatNumber, formatPeriod } from '../../page/format.ts';
import { inBoth } from '../../page/language.ts';
import { categoryLabel, dimensionOf, isClassified } from '../category-labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** Months that the rate takes: the one before registration, that of registration and six after it. */
const MONTHS_TAKEN = 8;

/** The month in which those registered who have now been followed for six months. */
export function cohortOf(period: Period): Period {
  return shiftPeriod(period, -6);
}

/** Whether the series reaches back far enough without a gap to know who found work. */
function isFollowed({ manifest }: ReleaseFacts): boolean {
  const taken = Array.from({ length: MONTHS_TAKEN }, (_, back) => shiftPeriod(manifest.period, -back));
  return taken.every((month) => manifest.months.includes(month));
}

/** Who found work within six months, or why that is not told. */
export function placementFindings(facts: ReleaseFacts): (Bilingual | null)[] {
  const { cells, manifest } = facts;
  const { value, status } = cells.figure('placement-rate');
  const month = inBoth((language) => formatPeriod(cohortOf(manifest.period), language));
  if (value !== null)
    return [
      {
        ar: `من المسجلين في ${month.ar} عمل ${formatNumber(value, 1)}% خلال ستة أشهر بحسب سجلات العمل.`,
        en: `Of those who registered in ${month.en}, ${formatNumber(value, 1)}% were in work within six months, by records of work.`,
      },
      byEducation(facts),
    ];
  if (status !== 'absent')
    return [
      {
        ar: `نصيب من عملوا خلال ستة أشهر من المسجلين في ${month.ar} غير منشور لقلتهم أو لقلة غيرهم.`,
        en: `The share of those in work within six months among those who registered in ${month.en} is not published: they, or the others, are too few.`,
      },
    ];
  return isFollowed(facts) ? [] : [NOT_FOLLOWED];
}

const NOT_FOLLOWED: Bilingual = {
  ar: 'لا يُعرف بعد من عمل خلال ستة أشهر من تسجيله، لأن ذلك يحتاج إلى ثمانية أشهر متصلة من البيانات المكتملة.',
  en: 'Who was in work within six months of registering is not known yet, as it takes eight months in a row with complete data.',
};

function byEducation({ cells, profile }: ReleaseFacts): Bilingual | null {
  const ranked = cells
    .details('placement-rate', ['education'])
    .map((at) => ({ level: at.education ?? '', value: cells.figure('placement-rate', at).value ?? -1 }))
    .filter(({ level, value }) => value >= 0 && isClassified(level))
    .sort((a, b) => b.value - a.value || (a.level < b.level ? -1 : 1));
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (highest === undefined || lowest === undefined || highest.value === lowest.value) return null;
  const named = ({ level, value }: typeof highest) => {
    const label = categoryLabel(dimensionOf('education', profile), level);
    return inBoth((language) => `${formatNumber(value, 1)}% (${label[language]})`);
  };
  return {
    ar: `أعلى نسبة عمل بينهم بحسب المستوى التعليمي ${named(highest).ar}، وأدناها ${named(lowest).ar}.`,
    en: `By education, the highest share among them was ${named(highest).en} and the lowest ${named(lowest).en}.`,
  };
}
