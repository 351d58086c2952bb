import type { Bilingual } from '../../model/bilingual.ts';
import { compare } from '../../model/compare.ts';
import { categoryLabel, isClassified, OCCUPATION } from '../category-labels.ts';
import { derive, type Figure } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Definition, Row, Table } from '../report.ts';
import { categoryCell, categoryColumn, measureColumn } from '../tables/category-table.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { whyNoDetail } from '../tables/why-no-table.ts';
import { UNITS } from '../units.ts';

/** Digits of ISCO-08 at which fields of study are related to occupations. */
const RELATED_DIGITS = 3;

/** How much speaks for nationals in an occupation that permits fill, the strongest first. */
export const BANDS = ['strong', 'partial', 'weak', 'none', 'not-published'] as const;
export type Band = (typeof BANDS)[number];

const BAND_LABELS: Readonly<Record<Band, Bilingual>> = {
  strong: { ar: 'قوية', en: 'Strong' },
  partial: { ar: 'جزئية', en: 'Partial' },
  weak: { ar: 'ضعيفة', en: 'Weak' },
  none: { ar: 'لا شيء منشور', en: 'None published' },
  'not-published': { ar: 'غير منشورة', en: 'Not published' },
};

/** The evidence bands as the page defines them. */
export const evidence: Definition = {
  id: 'evidence',
  title: { ar: 'قوة الدلالة', en: 'Evidence' },
  text: {
    ar: 'قوية: في المهنة مواطنون باحثون عن عمل وخريجون في مجالات ذات صلة، ووسيط أجور تصاريحها لا يقل عن الربيع الأدنى لأجور المواطنين في القطاع الخاص. جزئية: فيها مواطنون باحثون عن عمل، وينقصها أحد الأمرين الآخرين أو لم يُنشر. ضعيفة: لا يطلبها باحث من المواطنين، ولها خريجون في مجالات ذات صلة. غير منشورة: عدد المواطنين الباحثين عنها محجوب. وهي دلالة من السجلات على من يمكن أن يشغل المهنة، لا حكم على أهلية أحد.',
    en: 'Strong: national jobseekers want the occupation, there are recent graduates of related fields, and its permits’ median wage is no less than the lower quartile of nationals’ wages in the private sector. Partial: national jobseekers want it, and one of the other two is missing or not published. Weak: no national jobseeker wants it, and there are graduates of related fields. Not published: the number of national jobseekers is withheld. It is what records suggest of who might fill the occupation, not a judgement of anybody’s qualification.',
  },
  standard: null,
  unit: UNITS.none,
  decimals: 0,
  feeds: ['hec/graduates', 'lmra/permits', 'mol/jobseekers', 'sio/contributions'],
};

/** Workers with a permit whom national jobseekers could at most replace. */
export const replaceable: Definition = {
  id: 'replaceable',
  title: { ar: 'أقصى ما يمكن شغله بمواطنين', en: 'Most that nationals could fill' },
  text: {
    ar: 'أصغر العددين المنشورين: العاملون بتصاريح عمل في المهنة، والمواطنون الباحثون عن عمل فيها.',
    en: 'The smaller of two published counts: workers with a permit in the occupation, and national jobseekers who want it.',
  },
  standard: null,
  unit: UNITS.persons,
  decimals: 0,
  feeds: ['lmra/permits', 'mol/jobseekers'],
};

/** An occupation that permits fill, beside the nationals who might. */
export interface Candidate {
  readonly code: string;
  readonly permits: Figure;
  readonly wage: Figure;
  readonly seekers: Figure;
  readonly graduates: Figure;
  readonly replaceable: Figure;
  readonly band: Band;
}

/** The occupations with published permits, the strongest evidence first, then by how many nationals could fill. */
export function candidates({ cells }: ReleaseFacts): Candidate[] {
  const floor = cells.figure('wage-p25', { sector: 'private', nationality_group: 'national' }).value;
  return cells
    .details('permit-holders', ['occupation'])
    .map(({ occupation }) => occupation ?? '')
    .filter(
      (code) => isClassified(code) && (cells.figure('permit-holders', { occupation: code }).value ?? 0) > 0,
    )
    .map((code) => candidateOf(cells, code, floor))
    .sort(byEvidence);
}

function candidateOf(cells: ReleaseFacts['cells'], code: string, floor: number | null): Candidate {
  const of = (indicator: string, occupation = code) => cells.figure(indicator, { occupation });
  const [permits, wage, seekers] = [of('permit-holders'), of('permit-wage-p50'), of('nationals-wanting')];
  const graduates = of('graduates-related', code.slice(0, RELATED_DIGITS));
  const band = bandOf({
    seekers,
    graduates,
    paid: wage.value !== null && floor !== null && wage.value >= floor,
  });
  return { code, permits, wage, seekers, graduates, replaceable: derive(permits, seekers, Math.min), band };
}

function bandOf({ seekers, graduates, paid }: { seekers: Figure; graduates: Figure; paid: boolean }): Band {
  if (seekers.value === null) return 'not-published';
  const isTaught = (graduates.value ?? 0) > 0;
  if (seekers.value > 0) return isTaught && paid ? 'strong' : 'partial';
  return isTaught ? 'weak' : 'none';
}

function byEvidence(a: Candidate, b: Candidate): number {
  return (
    BANDS.indexOf(a.band) - BANDS.indexOf(b.band) ||
    (b.replaceable.value ?? 0) - (a.replaceable.value ?? 0) ||
    (b.permits.value ?? 0) - (a.permits.value ?? 0) ||
    compare(a.code, b.code)
  );
}

/** Indicators of the replacement list. */
export const REPLACEMENT_INDICATORS = [
  'permit-holders',
  'permit-wage-p50',
  'nationals-wanting',
  'graduates-related',
] as const;

/** The replacement list. */
export function replacementTable(facts: ReleaseFacts): Table {
  const measures = REPLACEMENT_INDICATORS.map(facts.definition);
  const rows = candidates(facts);
  const { period } = facts.cells;
  return {
    id: 'replacement',
    title: {
      ar: 'مهن تشغلها تصاريح وقد يشغلها مواطنون',
      en: 'Permit-filled occupations that nationals might fill',
    },
    definitions: [...REPLACEMENT_INDICATORS, replaceable.id, evidence.id],
    feeds: feedsOf(measures),
    unit: UNITS.several,
    period: { from: period, to: period },
    columns: [
      categoryColumn(OCCUPATION),
      ...measures.map(measureColumn),
      measureColumn(replaceable),
      { kind: 'category', id: evidence.id, title: evidence.title },
    ],
    rows: rows.map(rowOf),
    instead: rows.length > 0 ? null : whyNoDetail(facts.cells, ['permit-holders'], ['occupation']),
    notes: [
      {
        ar: 'الترتيب بقوة الدلالة، ثم بأقصى ما يمكن شغله. والخريجون على مستوى ثلاث خانات، فوحدات المجموعة الواحدة تشترك في عددهم.',
        en: 'Ranked by evidence, then by the most that could be filled. Graduates are at three digits, so the unit groups of one minor group share their number.',
      },
    ],
  };
}

function rowOf({ code, permits, wage, seekers, graduates, replaceable: most, band }: Candidate): Row {
  return {
    cells: [
      categoryCell(OCCUPATION, code),
      ...[permits, wage, seekers, graduates, most].map((figure) => ({ kind: 'measure', figure }) as const),
      { kind: 'category', code: band, label: BAND_LABELS[band] },
    ],
  };
}

/** Name of an occupation of the list. */
export function occupationName(code: string): Bilingual {
  return categoryLabel(OCCUPATION, code);
}
