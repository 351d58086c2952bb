import { z } from 'zod';
import { type CodecContext, type FieldCodec, type KeptColumn, refuse } from './field-codec.ts';
import { type DateRules, readDate } from './read-date.ts';
import { tidyText } from './text.ts';

/** How the feed writes a date; true dates of a spreadsheet reach the codec as ISO. */
export type DateWriting = 'iso' | 'DD/MM/YYYY';

/** What a date of the field can be. */
export interface DateOptions {
  /**
   * Years after the reference period in which a date of the field may lie: the last that two digits can mean. 0 for
   * what has happened, such as a birth; 10 where nothing is said.
   */
  readonly yearsAhead?: number;
}

const YEARS_AHEAD = 10;

/**
 * A calendar date as an ISO string. Reads year first or last, the names of months in both languages, digits of both
 * scripts, spreadsheet day numbers, a time of day after the date, two-digit years by a stated pivot, and Umm al-Qura
 * dates (marked هـ, by the name of their month or by their year). Refuses `date.invalid`, also a day that never was.
 */
export function date(
  written: DateWriting = 'iso',
  { yearsAhead = YEARS_AHEAD }: DateOptions = {},
): FieldCodec {
  const read = (raw: string, context: CodecContext) => readDate(raw, rulesOf(context, yearsAhead));
  return {
    kind: 'date',
    column: 'DATE',
    fix: 'date.reformatted',
    settings: { written, yearsAhead },
    fixOf: (raw, _, context) => {
      const reading = read(raw, context);
      if (reading?.twoDigitYear) return 'date.two-digit-year';
      return reading?.calendar === 'hijri' ? 'date.from-hijri' : 'date.reformatted';
    },
    keeps: [RAW, { ...CALENDAR, of: (raw, context) => read(raw, context)?.calendar ?? null }],
    codec: (known) =>
      z.codec(z.string(), z.string(), {
        decode: (raw, context) => read(raw, known)?.iso ?? refuse(context, 'date.invalid'),
        encode: (iso) => writtenDate(iso, written),
      }),
  };
}

const RAW: KeptColumn = {
  suffix: 'raw',
  title: { ar: 'كما كتب', en: 'as written' },
  about: {
    ar: 'التاريخ كما كتب في الملف؛ فارغ إن كتب بصيغة آيزو.',
    en: 'The date as the file writes it; empty where that is the ISO form.',
  },
  of: (raw) => tidyText(raw),
};

const CALENDAR = {
  suffix: 'calendar',
  title: { ar: 'التقويم', en: 'calendar' },
  about: {
    ar: 'تقويم التاريخ كما كتب، hijri أو gregorian؛ فارغ إن كتب بصيغة آيزو.',
    en: 'Calendar the file writes the date in, hijri or gregorian; empty where it writes the ISO form.',
  },
  values: ['gregorian', 'hijri'],
} as const;

function rulesOf({ dateOrder, referenceYear }: CodecContext, yearsAhead: number): DateRules {
  return {
    order: dateOrder,
    latestYear: referenceYear === undefined ? null : referenceYear + yearsAhead,
  };
}

function writtenDate(iso: string, written: DateWriting): string {
  if (written === 'iso') return iso;
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}
