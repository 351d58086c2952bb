import { z } from 'zod';
import type { CodeList } from '../codelists/code-list.ts';
import { codeMatcher } from '../codelists/match-code.ts';
import { type FieldCodec, refuse } from './field-codec.ts';

/**
 * A code of a list, from the code, its titles and aliases in either language, and what is alike enough to them.
 * Every listed writing, in capitals or not, is as good as the code itself, so taking one is no repair. Refuses
 * `code.unknown`.
 */
export function code(list: CodeList): FieldCodec {
  let made: Made | undefined;
  const ready = () => {
    made ??= make(list);
    return made;
  };
  return {
    kind: 'code',
    column: 'VARCHAR',
    fix: 'code.matched',
    list,
    listed: (raw) => ready().listed.has(raw.toLowerCase()),
    codec: () => ready().codec,
  };
}

interface Made {
  readonly codec: z.ZodType<string, string>;
  readonly listed: ReadonlySet<string>;
}

/** Built at first use: a contract names lists of hundreds of codes that most runs never read. */
function make(list: CodeList): Made {
  const match = codeMatcher(list);
  const codec = z.codec(z.string(), z.string(), {
    decode: (raw, context) => match(raw) ?? refuse(context, 'code.unknown'),
    encode: (value) => value,
  });
  const writings = list.codes.flatMap(({ code, title, aliases }) => [code, title.ar, title.en, ...aliases]);
  return { codec, listed: new Set(writings.map((writing) => writing.toLowerCase())) };
}
