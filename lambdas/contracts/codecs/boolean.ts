import { z } from 'zod';
import { comparisonKey } from './comparison-key.ts';
import { type FieldCodec, refuse } from './field-codec.ts';

/** How the feed writes the two. */
export interface BooleanOptions {
  readonly yes: string;
  readonly no: string;
}

const YES = ['نعم', 'صح', 'yes', 'y', 'true', 't', '1'].map(comparisonKey);
const NO = ['لا', 'كلا', 'خطأ', 'no', 'n', 'false', 'f', '0'].map(comparisonKey);

/** Yes or no in either language. Refuses `code.unknown`. */
export function boolean(options: BooleanOptions = { yes: 'true', no: 'false' }): FieldCodec {
  const yes = [...YES, comparisonKey(options.yes)];
  const no = [...NO, comparisonKey(options.no)];
  const codec = z.codec(z.string(), z.boolean(), {
    decode: (raw, context) => {
      const key = comparisonKey(raw);
      if (yes.includes(key)) return true;
      if (no.includes(key)) return false;
      return refuse(context, 'code.unknown');
    },
    encode: (value) => (value ? options.yes : options.no),
  });
  return {
    kind: 'boolean',
    column: 'BOOLEAN',
    fix: 'code.matched',
    settings: { ...options },
    codec: () => codec,
  };
}
