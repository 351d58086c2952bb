import type { Bilingual } from '../../model/bilingual.ts';
import { SHORTAGE_PARTS, shortageSignals } from '../../model/shortage-signal.ts';
import { formatNumber } from '../../page/format.ts';
import { listedInBoth } from '../../page/language.ts';
import { categoryLabel, OCCUPATION } from '../category-labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { AUSTRALIAN_LINE } from './shortage-charts.ts';
import { HIGHEST, highest, publishedBy, SIGNAL, standingsOf } from './shortage-figures.ts';

/**
 * How the signal is to be read this month: what is in it, how much rests on one part, and where the Australian line
 * falls.
 */
export function shortageSentences(facts: ReleaseFacts): Bilingual[] {
  return [reading(facts), leftOut(facts), sensitivity(facts), australianLine(facts)].filter(
    (sentence) => sentence !== null,
  );
}

function reading({ cells }: ReleaseFacts): Bilingual {
  if (publishedBy(cells, SIGNAL).size === 0)
    return {
      ar: 'لا مؤشر مركّبا لهذه الفترة: يلزمه ثلاثة أجزاء على الأقل نُشر كل منها لخمس مجموعات مهنية على الأقل.',
      en: 'There is no signal for this period: it takes at least three parts, each published for at least five occupation groups.',
    };
  return {
    ar: 'المؤشر متوسط مراتب المجموعة في أجزائه المنشورة، بأوزان متساوية، من 0 إلى 100. وهو إشارة إلى ما يستحق النظر، لا حكم بوجود نقص.',
    en: 'The signal is the mean of a group’s standings in the parts that are published, with equal weights, from 0 to 100. It points at what deserves a closer look, and is no verdict that there is a shortage.',
  };
}

function leftOut(facts: ReleaseFacts): Bilingual | null {
  const standings = standingsOf(facts.cells);
  const missing = SHORTAGE_PARTS.filter(({ indicator }) => !standings.has(indicator));
  if (missing.length === 0 || standings.size === 0) return null;
  const named = listedInBoth(missing.map(({ indicator }) => facts.definition(indicator).title));
  return {
    ar: `ليس في المؤشر هذا الشهر، لأنه نُشر لأقل من خمس مجموعات: ${named.ar}.`,
    en: `Not in the signal this month, because published for fewer than five groups: ${named.en}.`,
  };
}

/** How many of the highest groups stay among them without each part; nothing where all groups are among them anyway. */
function sensitivity(facts: ReleaseFacts): Bilingual | null {
  const standings = standingsOf(facts.cells);
  if (shortageSignals(standings).size <= HIGHEST) return null;
  const top = new Set(highest(standings));
  const stay = listedInBoth(
    [...standings.keys()].map((part) => {
      const count = highest(standings, part).filter((group) => top.has(group)).length;
      const { ar, en } = facts.definition(part).title;
      return { ar: `${ar} (${count})`, en: `${en} (${count})` };
    }),
  );
  return {
    ar: `عدد ما يبقى من المجموعات العشر الأعلى بين العشر الأعلى إذا أُسقط جزء واحد، بحسب الجزء المُسقط: ${stay.ar}.`,
    en: `How many of the ten highest groups stay among the ten highest when one part is left out, by the part left out: ${stay.en}.`,
  };
}

function australianLine({ cells }: ReleaseFacts): Bilingual | null {
  const rates = [...publishedBy(cells, 'fill-rate').values()];
  if (rates.length === 0) return null;
  const below = formatNumber(rates.filter((rate) => rate < AUSTRALIAN_LINE).length);
  const all = formatNumber(rates.length);
  return {
    ar: `المجموعات التي تقل نسبة شغل وظائفها عن ${AUSTRALIAN_LINE}%، وهو خط القائمة الأسترالية للمهن التي فيها نقص: ${below} من أصل ${all}. يأتي الخط هناك من مسح لأصحاب العمل، والنسب هنا من الشواغر المسجلة، فهو للمقارنة لا للحكم.`,
    en: `Groups with a fill rate under ${AUSTRALIAN_LINE}%, the line of the Australian shortage list: ${below} of ${all}. There the line belongs to a survey of employers, here rates come from recorded vacancies, so it is for comparison and no verdict.`,
  };
}

const NAMED = 3;

/** The highest signals in one sentence; null where there are none. */
export function shortageFinding({ cells }: ReleaseFacts): Bilingual | null {
  const top = highest(standingsOf(cells)).slice(0, NAMED);
  if (top.length === 0) return null;
  const named = listedInBoth(
    top.map((occupation) => {
      const signal = formatNumber(cells.figure(SIGNAL, { occupation }).value ?? 0);
      const { ar, en } = categoryLabel(OCCUPATION, occupation);
      return { ar: `${ar} (${signal})`, en: `${en} (${signal})` };
    }),
  );
  return {
    ar: `أعلى المجموعات مؤشرا للنقص، من 100: ${named.ar}.`,
    en: `The highest shortage signals, out of 100: ${named.en}.`,
  };
}
