import type { Bilingual } from '../../model/bilingual.ts';
import { share } from '../../page/format.ts';
import { uncoded } from '../definitions/derived.ts';
import { derive, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table } from '../report.ts';
import { UNITS } from '../units.ts';
import { WORDS } from '../words.ts';

const COUNTED = ['vacancies-open', 'positions-open', 'jobseekers-wanting'] as const;

/** How much of each count stands outside the classification. */
export function uncodedTable({ cells, definition }: ReleaseFacts): Table {
  return {
    id: 'uncoded',
    title: { ar: 'ما لم يُرمّز من المسميات الوظيفية', en: 'Job titles that could not be coded' },
    definitions: [uncoded.id],
    feeds: uncoded.feeds,
    unit: UNITS.several,
    period: { from: cells.period, to: cells.period },
    columns: [
      { kind: 'category', id: 'measure', title: { ar: 'المؤشر', en: 'Figure' } },
      { kind: 'measure', id: 'total', title: WORDS.total, unit: UNITS.several, decimals: 0 },
      {
        kind: 'measure',
        id: 'uncoded',
        title: { ar: 'غير مرمّز', en: 'Uncoded' },
        unit: UNITS.several,
        decimals: 0,
      },
      { kind: 'measure', id: 'share', title: { ar: 'الحصة', en: 'Share' }, unit: UNITS.percent, decimals: 1 },
    ],
    rows: COUNTED.map((id): Row => {
      const total = cells.figure(id);
      const outside = cells.figure(id, UNCODED);
      return {
        cells: [
          { kind: 'category', code: id, label: withUnit(definition(id)) },
          { kind: 'measure', figure: total },
          { kind: 'measure', figure: outside },
          { kind: 'measure', figure: derive(outside, total, share) },
        ],
      };
    }),
    instead: COUNTED.some((id) => cells.figure(id, UNCODED).value !== null) ? null : NOT_ALONE,
    notes: [],
  };
}

const UNCODED = { occupation: 'uncoded' };
const NOT_ALONE: Bilingual = {
  ar: 'لا يمكن عرض المسميات غير المرمّزة وحدها لهذه الفترة. وما كان منها فهو معدود في المجموع وفي «فئات أخرى مجمّعة».',
  en: 'Uncoded titles cannot be shown by themselves for this period. Those there are stand in the total and in “Other groups combined”.',
};

function withUnit({ title, unit }: { title: Bilingual; unit: Bilingual }): Bilingual {
  return { ar: `${title.ar} (${unit.ar})`, en: `${title.en} (${unit.en})` };
}

/** The raw titles carried by enough persons to be shown. */
export function uncodedTitlesTable({ uncodedTitles, cells }: ReleaseFacts): Table {
  return {
    id: 'uncoded-titles',
    title: { ar: 'المسميات غير المرمّزة الأكثر تكرارا', en: 'Most frequent uncoded titles' },
    definitions: [uncoded.id],
    feeds: uncoded.feeds,
    unit: UNITS.persons,
    period: { from: cells.period, to: cells.period },
    columns: [
      { kind: 'text', id: 'title', title: { ar: 'المسمى كما ورد', en: 'Title as received' } },
      {
        kind: 'measure',
        id: 'persons',
        title: { ar: 'الأشخاص', en: 'Persons' },
        unit: UNITS.persons,
        decimals: 0,
      },
    ],
    rows: uncodedTitles.map(({ title, persons }) => ({
      cells: [
        { kind: 'text', text: title },
        { kind: 'measure', figure: known(persons) },
      ],
    })),
    instead:
      uncodedTitles.length > 0
        ? null
        : {
            ar: 'لا يوجد مسمى غير مرمّز يحمله عدد كاف من الأشخاص ليُعرض.',
            en: 'No uncoded title is carried by enough persons to be shown.',
          },
    notes: [],
  };
}
