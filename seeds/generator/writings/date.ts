import { type Day, hijriOf, isoOf } from '../calendar.ts';
import type { Random } from '../random.ts';
import { arabicDigits, type Script, type Writing } from './writing.ts';

type Form = (day: Day) => string;

const parts = (day: Day): [string, string, string] => {
  const iso = isoOf(day);
  return [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)];
};
const slashes: Form = (day) => {
  const [y, m, d] = parts(day);
  return `${d}/${m}/${y}`;
};
const american: Form = (day) => {
  const [y, m, d] = parts(day);
  return `${m}/${d}/${y}`;
};
const shortSlashes: Form = (day) => {
  const [y, m, d] = parts(day);
  return `${Number(d)}/${Number(m)}/${y}`;
};
const yearSlashes: Form = (day) => isoOf(day).replaceAll('-', '/');
const dashes: Form = (day) => slashes(day).replaceAll('/', '-');
const GULF = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** The month by its name, so that nobody asks which number it is. */
const inWords =
  (months: readonly string[], separator: string): Form =>
  (day) => {
    const [y, m, d] = parts(day);
    return [Number(d), months[Number(m) - 1], y].join(separator);
  };
const WORDS: readonly Form[] = [inWords(ENGLISH, ' '), inWords(ENGLISH, '-'), inWords(GULF, ' ')];
/** With the last two digits of the year alone. */
const short =
  (form: Form): Form =>
  (day) =>
    form(day).replace(/\d\d(?=\d\d$)/, '');
const shortInWords = short(inWords(ENGLISH, '-'));
const SHORT: readonly Form[] = [short(slashes), shortInWords];
const serial = (day: Day): number => day + 25_569; // days from 1899-12-30, where spreadsheets start, to 1970

/** Dates that never were, in ISO order. */
const NEVER = ['2025-02-31', '2024-04-31', '2025-02-30', '2023-13-45'];

function writing(usual: Form, others: readonly Form[], broken: readonly string[]): Writing {
  return {
    shortYear: (day, random) => random.pick(SHORT)(day),
    usual: (value) => usual(Number(value)),
    other: (value, random) => random.pick(others)(Number(value)),
    rare: (value, random) => random.pick(WORDS)(Number(value)),
    broken: { code: 'date.invalid', cell: (random) => random.pick(broken) },
  };
}

/** `YYYY-MM-DD`. */
export function isoDate(script: Script = 'any'): Writing {
  const digits: Form[] = script === 'any' ? [(day) => arabicDigits(isoOf(day))] : [];
  return writing(isoOf, [slashes, shortSlashes, yearSlashes, dashes, ...digits], NEVER);
}

/** `DD/MM/YYYY`. */
export function slashDate(): Writing {
  return writing(
    slashes,
    [isoOf, shortSlashes, yearSlashes, dashes],
    ['31/02/2025', '30/02/2026', '31/04/2024'],
  );
}

/** `MM/DD/YYYY`, what a spreadsheet set up for the United States makes of a whole column. */
export function americanDate(): Writing {
  return {
    ...writing(american, [isoOf, yearSlashes], ['02/31/2025', '02/30/2026', '04/31/2024']),
    shortYear: shortInWords,
  };
}

/** ISO order in Arabic-Indic digits; every sixth day in the Umm al-Qura calendar, marked, as some clerks do. */
export function arabicDate(): Writing {
  const gregorian: Form = (day) => arabicDigits(isoOf(day));
  const hijri: Form = (day) => `${arabicDigits(hijriOf(day))} هـ`;
  const form: Form = (day) => (day % 6 === 0 ? hijri(day) : gregorian(day));
  return {
    ...writing(form, [hijri, (day) => arabicDigits(slashes(day))], NEVER.map(arabicDigits)),
    shortYear: (day) => arabicDigits(short(slashes)(day)),
  };
}

/** A spreadsheet's own date; others are text. */
export function serialDate(): Writing {
  return {
    usual: (value) => ({ serial: serial(Number(value)) }),
    other: (value, random: Random) => random.pick([isoOf, slashes])(Number(value)),
    shortYear: shortInWords,
    broken: { code: 'date.invalid', cell: (random) => random.pick(['31/02/2019', '2018-02-30']) },
  };
}
