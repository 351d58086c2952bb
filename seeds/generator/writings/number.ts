import type { Random } from '../random.ts';
import type { Cell } from '../writers/row-writer.ts';
import { arabicDigits, type Script, type Writing } from './writing.ts';

const INVALID = ['n/a', '#VALUE!', 'abc', '12..5'];
const broken: Writing['broken'] = { code: 'number.invalid', cell: (random) => random.pick(INVALID) };

/** Fils as dinars with three decimals. */
export function dinars(fils: number): string {
  const digits = String(Math.abs(fils)).padStart(4, '0');
  return `${fils < 0 ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

function thousands(text: string): string {
  return text.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
}

function otherMoney(text: string, script: Script, random: Random): string {
  if (/^\d{4}/.test(text) && random.chance(0.6)) return thousands(text);
  if (script === 'any' && random.chance(0.3)) return arabicDigits(text).replace('.', '٫');
  return random.pick([`BHD ${text}`, `${text} BD`, `${text} د.ب`, ` ${text} `, text.replace(/0$/, '')]);
}

/** Money as text, `1250.000`. */
export function money(script: Script = 'any'): Writing {
  return {
    usual: (value) => dinars(Number(value)),
    other: (value, random) => otherMoney(dinars(Number(value)), script, random),
    broken,
  };
}

/** Money as a JSON number of dinars; others are text. */
export function moneyNumber(): Writing {
  return {
    usual: (value) => Number(value) / 1000,
    other: (value, random) => otherMoney(dinars(Number(value)), 'any', random),
    broken,
  };
}

/** Whole numbers as text. */
export function integerText(digits: 'ascii' | 'arabic' = 'ascii'): Writing {
  const written = (value: unknown): string =>
    digits === 'arabic' ? arabicDigits(String(value)) : String(value);
  return {
    usual: written,
    other: (value, random) => random.pick([` ${written(value)}`, `${written(value)} `]),
    broken,
  };
}

/** Numbers as numbers; others are text. */
export function plainNumber(): Writing {
  return {
    usual: (value): Cell => Number(value),
    other: (value, random) => random.pick([String(value), ` ${value}`, arabicDigits(String(value))]),
    broken,
  };
}

/** Numbers with two decimals as text. */
export function decimalText(): Writing {
  return {
    usual: (value) => Number(value).toFixed(2),
    other: (value, random) => random.pick([` ${Number(value).toFixed(2)}`, Number(value).toFixed(3)]),
    broken,
  };
}
