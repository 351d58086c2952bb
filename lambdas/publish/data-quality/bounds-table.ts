import type { Bilingual } from '../../model/bilingual.ts';
import { RULES } from '../../model/rule-set.ts';
import { share } from '../../page/format.ts';
import { bounds } from '../definitions/quality.ts';
import { derive, type Figure, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Definition, Row, Table } from '../report.ts';
import { feedsOf } from '../tables/feeds-of.ts';
import { UNITS } from '../units.ts';
import { boundCells, boundColumns } from './bound-columns.ts';
import { type Bounds, boundsOfCoded } from './coding-bounds.ts';

const UNLINKED: Bilingual = { ar: 'لا سجل لهم في سجل السكان', en: 'not in the population register' };
const NATIONALITY: Bilingual = { ar: 'جنسية غير معروفة', en: 'nationality not known' };
const WAGES: Bilingual = {
  ar: 'من ليس في سجل السكان، ومن لا يُعرف أجره',
  en: 'not in the population register, or wage not known',
};
const TITLES: Bilingual = {
  ar: 'مسميات غير مرمّزة، ورموز خاطئة',
  en: 'titles without a code, and wrong codes',
};

/** A headline with its bounds, and what is not known of it. */
interface Bounded extends Bounds {
  readonly definition: Definition;
  readonly title: Bilingual;
  readonly cause: Bilingual;
}

/**
 * What headline figures can be at least and at most, whichever way the records fall that are not linked or not coded
 * (worst-case bounds; Manski, “Nonparametric Bounds on Treatment Effects”, 1990), and given how many codes are expected to be
 * right. Made of published figures.
 */
export function boundsTables(facts: ReleaseFacts): Table[] {
  const counts = [employed(facts), ...nationals(facts), ...coded(facts)];
  return [
    tableOf(facts, counts, {
      id: 'headline-bounds',
      title: {
        ar: 'حدود الأعداد الرئيسية لو رُبط كل شيء ورُمّز ترميزا صحيحا',
        en: 'What headline counts could be if all were linked and rightly coded',
      },
    }),
    tableOf(facts, [rate(facts)], {
      id: 'rate-bounds',
      title: {
        ar: 'حدود معدل البطالة لو عُرفت كل الجنسيات',
        en: 'What the unemployment rate could be if all nationalities were known',
      },
    }),
    tableOf(facts, [median(facts)], {
      id: 'wage-bounds',
      title: {
        ar: 'حدود وسيط الأجور لو عُرف من يُعد من المشتغلين وعُرفت أجورهم كلها',
        en: 'What the median wage could be if it were known who belongs, and what everybody earns',
      },
    }),
  ];
}

function tableOf(
  { manifest: { period } }: ReleaseFacts,
  rows: readonly Bounded[],
  named: Pick<Table, 'id' | 'title'>,
): Table {
  const measured = rows[0]?.definition;
  const { unit, decimals } = measured ?? bounds;
  return {
    ...named,
    definitions: [bounds.id],
    feeds: feedsOf(rows.map(({ definition }) => definition)),
    unit: new Set(rows.map(({ definition }) => definition.unit.en)).size > 1 ? UNITS.several : unit,
    period: { from: period, to: period },
    columns: [
      { kind: 'category', id: 'headline', title: { ar: 'الرقم', en: 'Figure' } },
      { kind: 'category', id: 'cause', title: { ar: 'ما لا يُعرف', en: 'What is not known' } },
      ...boundColumns({ unit, decimals }),
    ],
    rows: rows.map(rowOf),
    instead: null,
    notes: [],
  };
}

function rowOf({ title, cause, definition, ...bounds }: Bounded): Row {
  return {
    cells: [
      { kind: 'category', code: definition.id, label: title },
      { kind: 'category', code: cause.en.replace(',', '').replaceAll(' ', '-'), label: cause },
      ...boundCells(bounds),
    ],
  };
}

/** Whoever has a job and is in no register may have left the country or died. */
function employed({ cells, definition }: ReleaseFacts): Bounded {
  const figure = cells.figure('employed');
  const lower = derive(
    figure,
    cells.figure('register-coverage'),
    (all, percent) => Math.round((all * percent) / 100 / RULES.base) * RULES.base,
  );
  const { title } = definition('employed');
  return { definition: definition('employed'), title, cause: UNLINKED, figure, lower, upper: figure };
}

/** Those of unknown nationality may all be nationals, or none of them. */
function nationals(facts: ReleaseFacts): Bounded[] {
  return ['employed', 'jobseekers'].map((id) => {
    const { national, unknown } = byNationality(facts, id);
    const { title } = facts.definition(id);
    return {
      definition: facts.definition(id),
      title: { ar: `${title.ar}: المواطنون`, en: `${title.en}: nationals` },
      cause: NATIONALITY,
      figure: national,
      lower: national,
      upper: derive(national, unknown, (some, more) => some + more),
    };
  });
}

function rate(facts: ReleaseFacts): Bounded {
  const definition = facts.definition('unemployment-rate-nationals');
  const [seeking, working] = [byNationality(facts, 'jobseekers'), byNationality(facts, 'employed')];
  const most = (side: typeof seeking) => derive(side.national, side.unknown, (some, more) => some + more);
  const rateOf = (jobseekers: Figure, others: Figure) =>
    derive(jobseekers, others, (part, rest) => share(part, part + rest));
  return {
    definition,
    title: definition.title,
    cause: NATIONALITY,
    figure: facts.cells.figure(definition.id),
    lower: rateOf(seeking.national, most(working)),
    upper: rateOf(most(seeking), working.national),
  };
}

function median({ cells, definition }: ReleaseFacts): Bounded {
  const { title } = definition('wage-p50');
  const of = (id: string) => cells.figure(id);
  return {
    ...{ definition: definition('wage-p50'), title, cause: WAGES },
    ...{ figure: of('wage-p50'), lower: of('wage-p50-least'), upper: of('wage-p50-most') },
  };
}

function byNationality({ cells }: ReleaseFacts, indicator: string): { national: Figure; unknown: Figure } {
  const of = (group: string) => cells.figure(indicator, { nationality_group: group });
  const unknown = of('unknown');
  return { national: of('national'), unknown: unknown.status === 'absent' ? known(0) : unknown };
}

/** What is asked for under a known occupation: codes may be wrong, and all may have one. */
function coded({ cells, definition }: ReleaseFacts): Bounded[] {
  return ['jobseekers-wanting', 'vacancies-open'].map((id) => {
    const { title } = definition(id);
    return {
      ...{ definition: definition(id), cause: TITLES },
      title: { ar: `${title.ar}: بمهنة معروفة`, en: `${title.en}: of a known occupation` },
      ...boundsOfCoded(cells, id),
    };
  });
}
