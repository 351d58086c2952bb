import type { Random } from '../random.ts';
import { unknownTitles } from '../vocabulary/occupations.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fits } from '../writers/encodings.ts';
import { arabicDigits, type Script, type Writing } from './writing.ts';

const TATWEEL = '\u0640';
const RIGHT_TO_LEFT_MARK = '\u200F';

/** What no code list knows. */
const UNKNOWN = ['zz-99', 'Xq unknown 17', 'قيمة خارج القائمة'];

/** The text with the marks that copying and typing leave in it. */
export function untidy(text: string, random: Random): string {
  const ways = [` ${text}`, `${text}  `, `${RIGHT_TO_LEFT_MARK}${text}`, text.replace(' ', '  ')];
  const stretched = text.replace(/(?<=[بتسفقكلمنهي])(?=[\u0621-\u064A])/, TATWEEL);
  return random.pick(stretched === text ? ways : [...ways, stretched]);
}

/** Codes of a vocabulary, in one language or as the codes themselves. */
export function code(words: Vocabulary, language: 'ar' | 'en' | 'code'): Writing {
  const usual = (value: unknown): string => {
    const own = String(value);
    return language === 'code' ? own : (words[own]?.[language] ?? own);
  };
  return {
    usual,
    other(value, random) {
      const variants = words[String(value)]?.variants ?? [];
      return variants.length > 0 && random.chance(0.7) ? random.pick(variants) : untidy(usual(value), random);
    },
    rare(value, random) {
      const slips = words[String(value)]?.slips ?? [];
      return slips.length > 0 ? random.pick(slips) : null;
    },
    broken: { code: 'code.unknown', cell: (random) => random.pick(UNKNOWN) },
  };
}

/** Codes that are written as they are, such as activities; classes with a stop at times. */
export function bareCode(): Writing {
  const stopped = (text: string) => (/^\d{4}$/.test(text) ? `${text.slice(0, 2)}.${text.slice(2)}` : null);
  return { ...code({}, 'code'), rare: (value) => stopped(String(value)) };
}

/** Running text; nothing in it is ever wrong. Now and then a line end stands inside it. */
export function text(): Writing {
  return {
    usual: String,
    other: (value, random) =>
      random.chance(0.15) ? String(value).replace(' ', '\n') : untidy(String(value), random),
    broken: null,
  };
}

/** Text that names a row or an employer: written in one way only. */
export function reference(): Writing {
  return { usual: String, other: () => null, broken: null };
}

/** Numbers of the commercial register with their branch, and the ways in which others write them. */
export function registrationNumber(script: Script = 'any'): Writing {
  return {
    ...reference(),
    rare(value, random) {
      const number = String(value);
      const [seat, branch] = number.split('-');
      const ways = [
        `${seat}/${branch}`,
        `${seat} - ${branch}`,
        `${seat}-0${branch}`,
        `CR ${number}`,
        `س.ت ${number}`,
      ];
      if (branch === '1') ways.push(String(seat));
      if (script === 'any') ways.push(arabicDigits(number));
      return random.pick(ways);
    },
  };
}

/** Job titles; broken ones are titles that no classification knows. */
export function jobTitle(language: 'ar' | 'en', script: Script = 'any'): Writing {
  const unknown = unknownTitles[language].filter((title) => script === 'any' || fits(title, script));
  return {
    usual: String,
    other(value, random) {
      const title = String(value);
      return language === 'en' && random.chance(0.5) ? title.toUpperCase() : untidy(title, random);
    },
    broken: { code: 'occupation.uncoded', cell: (random) => random.pick(unknown) },
  };
}

/** Lists of words: a JSON array, sometimes one text. */
export function wordList(): Writing {
  return {
    usual: (value) => (Array.isArray(value) ? value : [String(value)]),
    other: (value) => (Array.isArray(value) ? value.join('; ') : null),
    broken: null,
  };
}

/** Yes and no in Arabic. */
export function yesNo(script: Script = 'any'): Writing {
  const yes = ['yes', 'Y', '1', 'نعم '];
  const no = ['no', 'N', '0', 'لا '];
  return {
    usual: (value) => (value ? 'نعم' : 'لا'),
    other: (value, random) => random.pick(script === 'any' ? (value ? yes : no) : [value ? 'نعم ' : 'لا ']),
    broken: null,
  };
}

/** Yes and no as JSON has them; others are words. */
export function flag(): Writing {
  return {
    usual: (value) => value === true,
    other: (value, random) => random.pick(value ? ['yes', 'true', '1'] : ['no', 'false', '0']),
    broken: null,
  };
}
