import { z } from 'zod';
import { codeTitle } from '../../occupation/code-title.ts';
import { isco08 } from '../codelists/isco-08.ts';
import { type FieldCodec, refuse } from './field-codec.ts';

/** The ISCO-08 unit group of a job title, four digits. Refuses `occupation.uncoded`; the title itself is kept beside it. */
export function occupation(): FieldCodec {
  const codec = z.codec(z.string(), z.string(), {
    decode: (raw, context) => codeTitle(raw) ?? refuse(context, 'occupation.uncoded'),
    encode: (unitGroup) => unitGroup,
  });
  return {
    kind: 'code',
    column: 'VARCHAR',
    fix: null,
    settings: { codeLength: 4 },
    list: isco08,
    codec: () => codec,
  };
}
