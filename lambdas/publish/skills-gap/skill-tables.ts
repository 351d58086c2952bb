import { share } from '../../page/format.ts';
import { listedInBoth } from '../../page/language.ts';
import { skillProfiles } from '../../skills/skill-profiles.ts';
import { categoryLabel, OCCUPATION } from '../category-labels.ts';
import { shareOfTotal } from '../definitions/derived.ts';
import {
  skillGap,
  skillGrowth,
  skillNeed,
  skillOccupations,
  skillOpens,
  skillSupply,
} from '../definitions/skills.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table } from '../report.ts';
import { measureColumn } from '../tables/category-table.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { whyNoDetail } from '../tables/why-no-table.ts';
import { UNITS } from '../units.ts';
import { WORDS } from '../words.ts';
import {
  FAMILY_COLUMN,
  familyCell,
  figureCell,
  MARK_COLUMN,
  markCell,
  SKILL_COLUMN,
  skillCell,
} from './skill-cells.ts';
import { ASKING, type OpeningSkill, type SkillAsked, type SkillBalance } from './skill-figures.ts';

/** Rows of a table of skills; the rest is asked for too seldom to be told apart. */
const MOST = 40;
/** Shortages, and as many surpluses. */
const EACH_SIDE = 20;
const OPENING = 15;
/** Occupation groups that are named beside a skill. */
const NAMED = 3;

/** The skills that vacancies ask for by name, with how far they reach. */
export function skillsAskedTable(facts: ReleaseFacts, asked: readonly SkillAsked[]): Table {
  const { cells, definition } = facts;
  const all = cells.figure('positions-open').value;
  const profiles = skillProfiles(facts.skills);
  return {
    id: 'skills-asked',
    title: { ar: 'المهارات الأكثر طلبا في الإعلانات', en: 'Skills most asked for in advertisements' },
    definitions: [ASKING, shareOfTotal.id, skillGrowth.id, skillOccupations.id],
    feeds: feedsOf([definition(ASKING)]),
    unit: UNITS.several,
    period: { from: cells.period, to: cells.period },
    columns: [
      SKILL_COLUMN,
      FAMILY_COLUMN,
      MARK_COLUMN,
      measureColumn(definition(ASKING)),
      {
        ...measureColumn(shareOfTotal),
        title: { ar: 'الحصة من الوظائف', en: 'Share of positions' },
        bar: true,
      },
      measureColumn(skillGrowth),
      measureColumn(skillOccupations),
    ],
    rows: asked.slice(0, MOST).map(({ skill, positions, yearBefore }): Row => {
      return {
        cells: [
          skillCell(skill),
          familyCell(skill),
          markCell(skill),
          figureCell(positions),
          figureCell(all === null ? null : share(positions, all)),
          figureCell(yearBefore === null ? null : positions - yearBefore),
          figureCell(profiles.occupations(skill)),
        ],
      };
    }),
    instead: asked.length > 0 ? null : whyNoDetail(cells, [ASKING], ['skill']),
    notes: asked.length <= MOST ? [] : [moreThan(asked.length)],
  };
}

function moreThan(all: number) {
  return {
    ar: `أكثر ${MOST} مهارة طلبا من ${all} مهارة نُشر عددها.`,
    en: `The ${MOST} most asked for of ${all} skills with a published count.`,
  };
}

/** The skills most lacking, then those most in surplus, by what occupations need. */
export function skillGapTable({ cells }: ReleaseFacts, balances: readonly SkillBalance[]): Table {
  const rows = endsOf(balances, EACH_SIDE);
  return {
    id: 'skill-gaps',
    title: { ar: 'الفجوة بحسب المهارة', en: 'The gap by skill' },
    definitions: [skillNeed.id, skillSupply.id, skillGap.id, skillOccupations.id],
    feeds: skillNeed.feeds,
    unit: UNITS.several,
    period: { from: cells.period, to: cells.period },
    columns: [
      SKILL_COLUMN,
      FAMILY_COLUMN,
      MARK_COLUMN,
      ...[skillNeed, skillSupply, skillGap, skillOccupations].map(measureColumn),
    ],
    rows: rows.map(({ skill, positions, seekers, gap, occupations }): Row => {
      const figures = [positions, seekers, gap, occupations].map(figureCell);
      return { cells: [skillCell(skill), familyCell(skill), markCell(skill), ...figures] };
    }),
    instead: rows.length > 0 ? null : WORDS.nothingRecorded,
    notes: [
      {
        ar: 'أكبر حالات النقص أولا ثم أكبر حالات الفائض. والأرقام تقديرية: مهارات المهن من قائمة، لا من السجلات.',
        en: 'The largest shortages first, then the largest surpluses. The figures are estimates: what occupations need comes from a list, not from records.',
      },
    ],
  };
}

/** The balances at both ends: shortages and surpluses; what is even is neither. */
export function endsOf(balances: readonly SkillBalance[], eachSide: number): SkillBalance[] {
  const lacking = balances.filter(({ gap }) => gap > 0).slice(0, eachSide);
  const plenty = balances.filter(({ gap }) => gap < 0).slice(-eachSide);
  return [...lacking, ...plenty];
}

/** The skills that would open most positions to today's jobseekers, and where. */
export function openingTable({ cells }: ReleaseFacts, opening: readonly OpeningSkill[]): Table {
  return {
    id: 'opening-skills',
    title: {
      ar: 'مهارات تفتح أكثر الوظائف للباحثين اليوم',
      en: 'Skills that would open most positions to today’s jobseekers',
    },
    definitions: [skillOpens.id],
    feeds: skillOpens.feeds,
    unit: UNITS.positions,
    period: { from: cells.period, to: cells.period },
    columns: [
      SKILL_COLUMN,
      MARK_COLUMN,
      measureColumn(skillOpens),
      { kind: 'category', id: 'occupations', title: { ar: 'أكثرها في', en: 'Most of them in' } },
    ],
    rows: opening.slice(0, OPENING).map(({ skill, positions, groups }): Row => {
      const named = groups.slice(0, NAMED);
      return {
        cells: [
          skillCell(skill),
          markCell(skill),
          figureCell(positions),
          {
            kind: 'category',
            code: named.join(' '),
            label: listedInBoth(named.map((group) => categoryLabel(OCCUPATION, group))),
          },
        ],
      };
    }),
    instead: opening.length > 0 ? null : NONE_OPENS,
    notes: [],
  };
}

const NONE_OPENS = {
  ar: 'لا مهارة تفتح للباحثين في مجموعة مهنية قريبة وظائفَ ينقصها الباحثون هذا الشهر.',
  en: 'This month no skill would open positions that lack jobseekers to those of an occupation group near by.',
};
