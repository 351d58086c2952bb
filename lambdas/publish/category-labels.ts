import { disputeKind } from '../contracts/codelists/dispute-kind.ts';
import { disputeOutcome } from '../contracts/codelists/dispute-outcome.ts';
import { iscedF } from '../contracts/codelists/isced-f.ts';
import { iscedLevel } from '../contracts/codelists/isced-level.ts';
import { isco08 } from '../contracts/codelists/isco-08.ts';
import { isic } from '../contracts/codelists/isic.ts';
import { isicHighLevel } from '../contracts/codelists/isic-high-level.ts';
import { sector } from '../contracts/codelists/sector.ts';
import { sex } from '../contracts/codelists/sex.ts';
import { sizeBand } from '../contracts/codelists/size-band.ts';
import { workArrangement } from '../contracts/codelists/work-arrangement.ts';
import { contractFeed } from '../contracts/contract.ts';
import { contracts } from '../contracts/index.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { CodeList } from '../model/code-list.ts';
import { compare } from '../model/compare.ts';
import { same } from '../page/language.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { RESOLVED_LABELS, SPELL_LABELS } from './data-quality/labels.ts';
import { FIRST_JOB_LABELS, HORIZON_LABELS, OUTCOME_LABELS } from './graduates/labels.ts';
import { DURATION_LABELS, EDUCATION_LABELS, EXIT_REASON_LABELS } from './jobseekers/labels.ts';

type Labels = ReadonlyMap<string, Bilingual>;

/** Categories that stand outside any classification; they sort after it. */
const OUTSIDE: Labels = new Map<string, Bilingual>([
  ['other-combined', { ar: 'فئات أخرى مجمّعة', en: 'Other groups combined' }],
  ['unlisted', { ar: 'جهات أخرى', en: 'Other institutions' }],
  ['uncoded', { ar: 'مسميات غير مرمّزة', en: 'Uncoded titles' }],
  ['unknown', { ar: 'غير معروف', en: 'Not known' }],
]);

const NATIONALITY_GROUPS: Labels = new Map<string, Bilingual>([
  ['national', { ar: 'مواطنون', en: 'Nationals' }],
  ['non-national', { ar: 'غير مواطنين', en: 'Non-nationals' }],
]);

/** Words, not dashes: a dash between two numbers turns them round in a right-to-left line. */
const AGE_BANDS: Labels = new Map<string, Bilingual>([
  ['0-14', { ar: 'أقل من 15 سنة', en: 'Under 15' }],
  ['15-24', { ar: '15 إلى 24 سنة', en: '15 to 24' }],
  ['25-34', { ar: '25 إلى 34 سنة', en: '25 to 34' }],
  ['35-44', { ar: '35 إلى 44 سنة', en: '35 to 44' }],
  ['45-54', { ar: '45 إلى 54 سنة', en: '45 to 54' }],
  ['55-64', { ar: '55 إلى 64 سنة', en: '55 to 64' }],
  ['65+', { ar: '65 سنة فأكثر', en: '65 and over' }],
]);

/** Sections by letter; where sections are too fine, the groups of letters that national accounts show. */
const ACTIVITIES: Labels = new Map([
  ...isicHighLevel.codes.map(({ sections, title }): [string, Bilingual] => [sections.join(''), title]),
  ...titles(isic),
]);

/** Bands of the commercial register, and public employers that it does not have. */
const SIZE_BANDS: Labels = new Map([
  ...titles(sizeBand),
  ['government', { ar: 'جهات حكومية خارج السجل التجاري', en: 'Government, not in the register' }],
]);

const WAGE_CHANGES: Labels = new Map<string, Bilingual>([
  ['fell', { ar: 'انخفض أكثر من 5%', en: 'Fell by more than 5%' }],
  ['similar', { ar: 'تقارب (الفرق 5% أو أقل)', en: 'Similar (within 5%)' }],
  ['rose', { ar: 'زاد أكثر من 5% إلى 25%', en: 'Rose by more than 5%, up to 25%' }],
  ['rose-much', { ar: 'زاد أكثر من 25%', en: 'Rose by more than 25%' }],
]);

const FEEDS: Labels = new Map(contracts.map((contract) => [contractFeed(contract), contract.title]));

/** A dimension of cells: its heading, and the names of its categories in the order of their classification. */
export interface Dimension {
  readonly id: string;
  readonly title: Bilingual;
  readonly labels: Labels;
}

export const OCCUPATION: Dimension = {
  id: 'occupation',
  title: { ar: 'المجموعة المهنية', en: 'Occupation group' },
  labels: titles(isco08),
};

/** Dimensions that are the same in every country. */
const SHARED: Readonly<Record<string, Omit<Dimension, 'id'>>> = {
  sector: { title: { ar: 'القطاع', en: 'Sector' }, labels: titles(sector) },
  nationality_group: { title: { ar: 'فئة الجنسية', en: 'Nationality group' }, labels: NATIONALITY_GROUPS },
  sex: { title: { ar: 'الجنس', en: 'Sex' }, labels: titles(sex) },
  age_band: { title: { ar: 'الفئة العمرية', en: 'Age band' }, labels: AGE_BANDS },
  activity: { title: { ar: 'النشاط الاقتصادي', en: 'Economic activity' }, labels: ACTIVITIES },
  size_band: { title: sizeBand.title, labels: SIZE_BANDS },
  occupation: OCCUPATION,
  occupation_major: {
    title: { ar: 'المجموعة المهنية الرئيسية', en: 'Major occupation group' },
    labels: titles(isco08),
  },
  field: { title: { ar: 'مجال الدراسة', en: 'Field of study' }, labels: titles(iscedF) },
  education: { title: iscedLevel.title, labels: EDUCATION_LABELS },
  duration: { title: { ar: 'مدة البحث', en: 'Duration of search' }, labels: DURATION_LABELS },
  exit_reason: { title: { ar: 'سبب الخروج', en: 'Reason for going out' }, labels: EXIT_REASON_LABELS },
  horizon: { title: { ar: 'الأجل بعد التخرج', en: 'Time since graduation' }, labels: HORIZON_LABELS },
  level: { title: { ar: 'مستوى المؤهل', en: 'Level of degree' }, labels: titles(iscedLevel) },
  graduate_outcome: { title: { ar: 'الناتج', en: 'Outcome' }, labels: OUTCOME_LABELS },
  first_job: { title: { ar: 'أول عمل', en: 'First job' }, labels: FIRST_JOB_LABELS },
  wage_change: { title: { ar: 'تغيّر الأجر', en: 'Change of wage' }, labels: WAGE_CHANGES },
  feed: { title: { ar: 'البيان', en: 'Feed' }, labels: FEEDS },
  resolved: { title: { ar: 'ما حُسم', en: 'What was resolved' }, labels: RESOLVED_LABELS },
  spell_kind: { title: { ar: 'نوع الفترة', en: 'Kind of spell' }, labels: SPELL_LABELS },
  dispute_kind: { title: disputeKind.title, labels: titles(disputeKind) },
  outcome: { title: disputeOutcome.title, labels: titles(disputeOutcome) },
  work_arrangement: { title: workArrangement.title, labels: titles(workArrangement) },
};

/** What an entity is called where it reports for itself. */
const INSTITUTION: Bilingual = { ar: 'الجهة', en: 'Institution' };

/** A dimension in the country; headed by its id, with bare codes, where the house has no names for it. */
export function dimensionOf(id: string, { lists, universities }: CountryProfile): Dimension {
  if (id === 'governorate' || id === 'entity')
    return { id, title: lists[id].title, labels: titles(lists[id]) };
  if (id === 'institution') return { id, title: INSTITUTION, labels: titles(lists.entity) };
  if (id === 'university') return { id, title: universities.title, labels: titles(universities) };
  return { id, title: same(id), labels: new Map(), ...SHARED[id] };
}

/** Name of a category in both languages; the bare code where no list knows it. */
export function categoryLabel({ labels }: Dimension, code: string): Bilingual {
  const { group, remainder } = remainderOf(code);
  const above = group === null ? undefined : labels.get(group);
  if (above !== undefined && remainder !== null) {
    return { ar: `${above.ar}: ${remainder.ar}`, en: `${above.en}: ${remainder.en}` };
  }
  return OUTSIDE.get(code) ?? labels.get(code) ?? same(code);
}

const COMBINED = 'other-combined-';
const UNSPECIFIED = '-unspecified';

/** What disclosure control leaves over inside a group: `other-combined-25`, or `06-unspecified`. */
function remainderOf(code: string): { group: string | null; remainder: Bilingual | null } {
  if (code.startsWith(COMBINED)) {
    return {
      group: code.slice(COMBINED.length),
      remainder: { ar: 'فئات أخرى مجمّعة', en: 'others combined' },
    };
  }
  if (code.endsWith(UNSPECIFIED)) {
    return { group: code.slice(0, -UNSPECIFIED.length), remainder: { ar: 'غير محدد', en: 'not specified' } };
  }
  return { group: null, remainder: null };
}

/** Whether the code is a category of the dimension's classification, rather than a remainder. */
export function isClassified(code: string): boolean {
  return !OUTSIDE.has(code) && remainderOf(code).group === null;
}

/** Orders category codes as their classification does; unknown codes after it, remainders last. */
export function compareCategories(dimension: Dimension, a: string, b: string): number {
  const order = ranks(dimension);
  const unlisted = order.size - OUTSIDE.size;
  // What is left over in a group follows everything of the group: half a step after its last code.
  const rank = (code: string): number => {
    const { group } = remainderOf(code);
    return group === null ? (order.get(code) ?? unlisted) : lastOf(order, group) + 0.5;
  };
  return rank(a) - rank(b) || compare(a, b);
}

function lastOf(order: ReadonlyMap<string, number>, group: string): number {
  return [...order].reduce(
    (last, [code, rank]) => (code.startsWith(group) ? Math.max(last, rank) : last),
    -1,
  );
}

/** Dimensions whose order is that of their codes, so that a group stands beside its parts. */
const BY_CODE: readonly string[] = ['occupation', 'field'];

/** A group of sections such as `BCDE` stands before the sections it takes in. */
function widerFirst(a: string, b: string): number {
  const [first, second] = [a.slice(0, 1), b.slice(0, 1)];
  if (first !== second) return first < second ? -1 : 1;
  return b.length - a.length || compare(a, b);
}

const RANKS = new WeakMap<Labels, ReadonlyMap<string, number>>();

function ranks({ id, labels }: Dimension): ReadonlyMap<string, number> {
  const seen = RANKS.get(labels);
  if (seen !== undefined) return seen;
  const codes = [...labels.keys()];
  if (BY_CODE.includes(id)) codes.sort();
  if (id === 'activity') codes.sort(widerFirst);
  const made = new Map(codes.map((code, index): [string, number] => [code, index]));
  [...OUTSIDE.keys()].forEach((code, index) => {
    made.set(code, codes.length + 1 + index);
  });
  RANKS.set(labels, made);
  return made;
}

function titles(list: CodeList): Labels {
  return new Map(list.codes.map((code) => [code.code, code.title]));
}
