import { cleaner } from '../contracts/codecs/field-codec.ts';
import type { FieldContract } from '../contracts/contract.ts';
import type { CountryProfile } from '../profile/profile.ts';

/** Which century a year of two digits is of does not matter to whether it is one. */
const SOME_YEAR = 2000;

/** Tells whether a text is a value of the field, its date in either order. */
export function readsAs({ codec }: FieldContract, profile: CountryProfile): (text: string) => boolean {
  const orders = codec.kind === 'date' ? (['dmy', 'mdy'] as const) : (['dmy'] as const);
  const cleaners = orders.map((dateOrder) =>
    cleaner(codec, { profile, dateOrder, referenceYear: SOME_YEAR }),
  );
  return (text) => cleaners.some((clean) => clean(text).value !== null);
}

/** Whether the kind of a field can be told by its values: any text is a text. */
export function isTyped({ codec }: FieldContract): boolean {
  return codec.kind !== 'text';
}
