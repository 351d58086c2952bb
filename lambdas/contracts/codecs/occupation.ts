import { codeTitle } from '../../occupation/code-title.ts';
import { isco08 } from '../codelists/isco-08.ts';
import { type FieldCodec, refuse } from './field-codec.ts';
import { decidedCodec } from './mapped-code.ts';

/** The ISCO-08 unit group of a job title, four digits. What a steward decided wins. Refuses `occupation.uncoded`; the title itself is kept beside it. */
export function occupation(): FieldCodec {
  return {
    kind: 'code',
    column: 'VARCHAR',
    fix: null,
    settings: { codeLength: 4 },
    list: isco08,
    codec: (context) =>
      decidedCodec(context, isco08, (raw, issues) => codeTitle(raw) ?? refuse(issues, 'occupation.uncoded')),
  };
}
