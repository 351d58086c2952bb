import { barsOf } from '../charts/from-table.ts';
import { gap, shareOfTotal, uncoded } from '../definitions/derived.ts';
import {
  skillGap,
  skillGrowth,
  skillNeed,
  skillOccupations,
  skillOpens,
  skillSupply,
} from '../definitions/skills.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Report, ReportContent, Section, Tile } from '../report.ts';
import { codingTable } from '../skills-gap/coding-table.ts';
import { skillsFindings } from '../skills-gap/findings.ts';
import { gapChart, OCCUPATION_INDICATORS, occupationTable } from '../skills-gap/occupations.ts';
import { shortageCharts } from '../skills-gap/shortage-charts.ts';
import { SHORTAGE_INDICATORS } from '../skills-gap/shortage-figures.ts';
import { shortageSentences } from '../skills-gap/shortage-sentences.ts';
import { standingsTable } from '../skills-gap/shortage-standings.ts';
import { shortageTable } from '../skills-gap/shortage-table.ts';
import { ASKING, ASKING_MARK } from '../skills-gap/skill-figures.ts';
import { skillSection } from '../skills-gap/skill-section.ts';
import { uncodedTable, uncodedTitlesTable } from '../skills-gap/uncoded-tables.ts';
import { categoryTable } from '../tables/category-table.ts';

/** Which occupations lack people, which lack jobs, and who is being trained for them. */
export const skillsGap: Report = {
  id: 'skills-gap',
  title: { ar: 'فجوة المهارات', en: 'Skills gap' },
  lead: {
    ar: 'أي المهن ينقصها الباحثون، وأيها يفيض بهم، ومن يتخرج ويتدرب في مجالاتها.',
    en: 'Which occupations lack jobseekers, which have too many, and who is graduating and training in their fields.',
  },
  indicators: [
    ...OCCUPATION_INDICATORS,
    ...SHORTAGE_INDICATORS,
    ASKING,
    ASKING_MARK,
    'graduates',
    'trainees',
  ],
  content: skillsContent,
};

function skillsContent(facts: ReleaseFacts): ReportContent {
  return {
    tiles: tiles(facts),
    findings: skillsFindings(facts),
    sections: [
      occupationSection(facts),
      shortageSection(facts),
      skillSection(facts),
      uncodedSection(facts),
      learningSection(facts),
    ],
    definitions: [
      ...OCCUPATION_INDICATORS.map(facts.definition),
      gap,
      ...SHORTAGE_INDICATORS.filter((id) => !OCCUPATION_INDICATORS.includes(id)).map(facts.definition),
      ...[ASKING, ASKING_MARK].map(facts.definition),
      skillNeed,
      skillSupply,
      skillGap,
      skillOccupations,
      skillGrowth,
      skillOpens,
      ...['graduates', 'trainees'].map(facts.definition),
      uncoded,
      shareOfTotal,
    ],
  };
}

const TILES = [
  'vacancies-open',
  'positions-open',
  'jobseekers-wanting',
  'fill-rate',
  'graduates',
  'trainees',
];

function tiles({ cells, definition }: ReleaseFacts): Tile[] {
  return TILES.map(definition).map((each) => ({
    definition: each.id,
    title: each.id === 'jobseekers-wanting' ? { ar: 'الباحثون عن عمل', en: 'Jobseekers' } : each.title,
    figure: cells.figure(each.id),
    decimals: each.decimals,
    suffix: each.unit.en === 'percent' ? { ar: '%', en: '%' } : null,
    note: null,
  }));
}

function occupationSection(facts: ReleaseFacts): Section {
  return {
    id: 'occupations',
    title: { ar: 'النقص والفائض بحسب المهنة', en: 'Shortage and surplus by occupation' },
    sentences: [],
    exhibits: [{ table: occupationTable(facts), charts: [gapChart(facts)], layout: 'stacked' }],
  };
}

function shortageSection(facts: ReleaseFacts): Section {
  return {
    id: 'shortage',
    title: { ar: 'إشارات النقص', en: 'Signals of shortage' },
    sentences: shortageSentences(facts),
    exhibits: [
      { table: shortageTable(facts), charts: shortageCharts(facts), layout: 'stacked' },
      { table: standingsTable(facts), charts: [], layout: 'stacked' },
    ],
  };
}

function uncodedSection(facts: ReleaseFacts): Section {
  return {
    id: 'uncoded-titles',
    title: { ar: 'المسميات غير المرمّزة', en: 'Uncoded titles' },
    sentences: [uncoded.text],
    exhibits: [codingTable(facts), uncodedTable(facts), uncodedTitlesTable(facts)].map((table) => ({
      table,
      charts: [],
      layout: 'stacked',
    })),
  };
}

const LEARNING = [
  ['graduates', { ar: 'الخريجون الجدد بحسب مجال الدراسة', en: 'Recent graduates by field of study' }],
  ['trainees', { ar: 'المتدربون الجدد بحسب مجال الدراسة', en: 'Recent trainees by field of study' }],
] as const;

function learningSection({ cells, profile, definition }: ReleaseFacts): Section {
  return {
    id: 'learning',
    title: { ar: 'الخريجون والمتدربون', en: 'Graduates and trainees' },
    sentences: [],
    exhibits: LEARNING.map(([indicator, title]) => {
      const measures = [definition(indicator)];
      const table = categoryTable({
        id: `${indicator}-by-field`,
        title,
        cells,
        profile,
        dimensions: ['field'],
        measures,
      });
      return { table, charts: [barsOf(table, indicator)], layout: 'beside' };
    }),
  };
}
