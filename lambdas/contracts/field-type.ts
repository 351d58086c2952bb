import type { CountryProfile } from '../profile/profile.ts';
import { type FieldContract, unitOf } from './contract.ts';
import { keptName } from './lake-columns.ts';

const KINDS = {
  text: 'text · نص',
  identity: 'pseudonym · رمز مستعار',
  date: 'date · تاريخ',
  integer: 'whole number · عدد صحيح',
  decimal: 'number · عدد',
  money: 'money · مبلغ',
  boolean: 'yes or no · نعم أو لا',
  code: 'code · رمز',
} as const;

/** The type of a field as people read it, in both languages, with list, range and unit. */
export function fieldType(field: FieldContract, profile: CountryProfile): string {
  const { kind, list } = field.codec;
  if (field.personal === 'name') return 'name, not kept · اسم لا يحفظ';
  if (list !== undefined) return joined([`${KINDS[kind]}: [${list.id}](#${list.id})`, besides(field)]);
  return joined([
    KINDS[kind],
    range(field, profile),
    usual(field, profile),
    unitOf(field, profile) ?? '',
    besides(field),
  ]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((text) => text !== '').join(', ');
}

/** What numbers usually are; others are taken with a warning. */
function usual({ codec }: FieldContract, profile: CountryProfile): string {
  const { plausibleMin: min, plausibleMax: max } = codec.settings ?? {};
  const bounds = [
    ...(min === undefined ? [] : [`from · من ${min}`]),
    ...(max === undefined ? [] : [`to · إلى ${max}`]),
  ];
  if (bounds.length === 0) return '';
  return `usually · عادة ${bounds.join(' ')}${codec.kind === 'money' ? ` ${profile.currency.code}` : ''}`;
}

/** The columns that keep what the value does not tell of its writing. */
function besides(field: FieldContract): string {
  const names = (field.codec.keeps ?? []).map((kept) => `\`${keptName(field, kept)}\``);
  return names.length === 0 ? '' : `with · مع ${names.join(' ')}`;
}

/** The bounds that are worth telling: of money in the currency, of others in their unit. */
function range({ codec }: FieldContract, profile: CountryProfile): string {
  const { min, max } = codec.settings ?? {};
  if (typeof min !== 'number' || typeof max !== 'number') return '';
  const bounds = max >= Number.MAX_SAFE_INTEGER ? `from ${min}` : `${min} to ${max}`;
  return codec.kind === 'money' ? `${bounds} ${profile.currency.code}` : bounds;
}
