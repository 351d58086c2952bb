import type { Bilingual } from '../model/bilingual.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { listIn } from './codelists/national.ts';
import type { Contract } from './contract.ts';

const TRUTH: Readonly<Record<string, Bilingual>> = {
  true: { ar: 'نعم', en: 'Yes' },
  false: { ar: 'لا', en: 'No' },
};

/** Title of a field of the feed; undefined where the contract has no such field, or no longer. */
export function fieldTitle(contract: Contract | undefined, name: string): Bilingual | undefined {
  return contract?.fields.find((field) => field.name === name)?.title;
}

/** Title of a code of a field’s list in the country; undefined where the field has no list, or the list no such code. */
export function titleOfCode(
  contract: Contract | undefined,
  { name, code }: { readonly name: string; readonly code: string },
  profile: CountryProfile,
): Bilingual | undefined {
  const ref = contract?.fields.find((each) => each.name === name)?.codec.list;
  const list = ref === undefined ? undefined : listIn(profile, ref);
  return list?.codes.find((each) => each.code === code)?.title;
}

/** What a breach is about, `wage` or `sector=public`, by the titles of the field and of the code in the country. */
export function breachTitle(
  contract: Contract | undefined,
  detail: string,
  profile: CountryProfile,
): Bilingual {
  const [name = '', code] = detail.split('=');
  const field = fieldTitle(contract, name) ?? { ar: name, en: name };
  if (code === undefined) return field;
  const coded = titleOfCode(contract, { name, code }, profile) ?? TRUTH[code];
  return { ar: `${field.ar}، ${coded?.ar ?? code}`, en: `${field.en}, ${coded?.en ?? code}` };
}
