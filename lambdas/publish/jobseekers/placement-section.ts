import type { Bilingual } from '../../model/bilingual.ts';
import { lastDay } from '../../model/period.ts';
import { formatDate, formatPeriod } from '../../page/format.ts';
import { inBoth } from '../../page/language.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Section } from '../report.ts';
import { exhibitBy, SIDES } from './exhibit-by.ts';
import { cohortOf } from './placement-findings.ts';

/** Who found work within six months of registering; a sentence alone while nobody has been followed for so long. */
export function placementSection(facts: ReleaseFacts): Section {
  const { title: of, id } = facts.definition('placement-rate');
  const isKnown = facts.cells.figure(id).status !== 'absent';
  return {
    id: 'placement',
    title: { ar: 'من وجد عملا خلال ستة أشهر', en: 'Who found work within six months' },
    sentences: [isKnown ? followed(facts) : NOT_FOLLOWED],
    exhibits: isKnown
      ? SIDES.map((dimension) => exhibitBy(facts, { name: 'placement', of, dimension, measures: [id] }))
      : [],
  };
}

function followed({ manifest: { period } }: ReleaseFacts): Bilingual {
  const month = inBoth((language) => formatPeriod(cohortOf(period), language));
  const day = inBoth((language) => formatDate(lastDay(period), language));
  return {
    ar: `الأرقام عمن سُجلوا في ${month.ar} حتى ${day.ar}. أما من سُجلوا بعد ذلك فلم تمض عليهم ستة أشهر، ولا يُعدون بعد.`,
    en: `The figures are of those who registered in ${month.en}, up to ${day.en}. The six months of those who registered later are not over, so they are not counted yet.`,
  };
}

const NOT_FOLLOWED: Bilingual = {
  ar: 'تبدأ هذه الأرقام حين تكتمل ثمانية أشهر متصلة: الشهر السابق للتسجيل، وشهر التسجيل، وستة أشهر بعده.',
  en: 'These figures begin when eight months in a row are complete: the month before registration, that of registration and six after it.',
};
