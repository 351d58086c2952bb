import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber, share } from '../../page/format.ts';
import { listedInBoth } from '../../page/language.ts';
import type { BarChart, DivergingChart } from '../charts/chart.ts';
import { skillOpens } from '../definitions/skills.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Section } from '../report.ts';
import { UNITS } from '../units.ts';
import { GAP_SIDES, SHOWN_EACH_SIDE } from './occupations.ts';
import {
  ASKING,
  ASKING_MARK,
  openingSkills,
  type SkillAsked,
  type SkillBalance,
  skillBalances,
  skillsAsked,
} from './skill-figures.ts';
import { endsOf, openingTable, skillGapTable, skillsAskedTable } from './skill-tables.ts';

const DRAWN = 12;
const NAMED = 3;

/** Skills in demand, lacking and in surplus, and those that would open most positions. */
export function skillSection(facts: ReleaseFacts): Section {
  const asked = skillsAsked(facts);
  const balances = skillBalances(facts);
  const opening = openingSkills(facts);
  return {
    id: 'skills',
    title: { ar: 'المهارات', en: 'Skills' },
    sentences: [marks(facts), mostAsked(asked), HOW].filter((sentence) => sentence !== null),
    exhibits: [
      { table: skillsAskedTable(facts, asked), charts: [askedChart(facts, asked)], layout: 'stacked' },
      { table: skillGapTable(facts, balances), charts: [gapChart(balances)], layout: 'stacked' },
      { table: openingTable(facts, opening), charts: [openingChart(opening)], layout: 'stacked' },
    ],
  };
}

const HOW: Bilingual = {
  ar: 'الطلب في الإعلانات معدود بما تسميه نصوصها. أما الفجوة فمقدّرة: أعداد المهن المنشورة موزعة على ما تحتاجه كل مهنة من مهارات.',
  en: 'Demand in advertisements is counted by what their texts name. The gap is estimated: published counts of occupations carried over to the skills that each occupation needs.',
};

/** How many of the positions whose vacancies name skills ask for a digital or a green one. */
function marks({ cells }: ReleaseFacts): Bilingual | null {
  const of = (mark: string) => cells.figure(ASKING_MARK, { skill_mark: mark }).value;
  const any = of('any');
  const digital = of('digital');
  if (any === null || digital === null) return null;
  const percent = share(digital, any);
  if (percent === null) return null;
  const green = of('green');
  const greenPercent = green === null ? null : share(green, any);
  const also =
    greenPercent === null
      ? { ar: '', en: '' }
      : {
          ar: `، و${formatNumber(greenPercent, 1)}% مهارة خضراء`,
          en: ` and ${formatNumber(greenPercent, 1)}% for a green one`,
        };
  return {
    ar: `${formatNumber(any)} من الوظائف الشاغرة تسمي إعلاناتها مهارات؛ ${formatNumber(percent, 1)}% منها تطلب مهارة رقمية${also.ar}.`,
    en: `${formatNumber(any)} open positions have advertisements that name skills; ${formatNumber(percent, 1)}% of them ask for a digital skill${also.en}.`,
  };
}

/** The three most asked for. */
function mostAsked(asked: readonly SkillAsked[]): Bilingual | null {
  if (asked.length === 0) return null;
  const named = listedInBoth(
    asked.slice(0, NAMED).map(({ skill: { title }, positions }) => ({
      ar: `${title.ar} (${formatNumber(positions)})`,
      en: `${title.en} (${formatNumber(positions)})`,
    })),
  );
  return { ar: `أكثر المهارات طلبا: ${named.ar}.`, en: `Most asked for: ${named.en}.` };
}

function askedChart({ definition }: ReleaseFacts, asked: readonly SkillAsked[]): BarChart {
  return {
    kind: 'bars',
    id: 'skills-asked',
    title: { ar: 'المهارات الأكثر طلبا', en: 'Skills most asked for' },
    unit: definition(ASKING).unit,
    decimals: 0,
    partial: false,
    rows: asked.slice(0, DRAWN).map(({ skill, positions }) => ({ label: skill.title, value: positions })),
  };
}

function gapChart(balances: readonly SkillBalance[]): DivergingChart {
  return {
    kind: 'diverging',
    id: 'skill-gaps',
    full: true,
    title: { ar: 'أكبر فجوات المهارات', en: 'Largest gaps in skills' },
    unit: { ar: 'وظائف ناقص باحثين، تقديرا', en: 'positions less jobseekers, estimated' },
    decimals: 0,
    ...GAP_SIDES,
    rows: endsOf(balances, SHOWN_EACH_SIDE).map(({ skill, gap }) => ({ label: skill.title, value: gap })),
  };
}

function openingChart(opening: ReturnType<typeof openingSkills>): BarChart {
  return {
    kind: 'bars',
    id: 'opening-skills',
    title: skillOpens.title,
    unit: UNITS.positions,
    decimals: 0,
    partial: false,
    rows: opening.slice(0, DRAWN).map(({ skill, positions }) => ({ label: skill.title, value: positions })),
  };
}
