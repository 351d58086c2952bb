import { z } from 'zod';
import type { CodeList } from '../codelists/code-list.ts';
import { codeMatcher } from '../codelists/match-code.ts';
import { type FieldCodec, refuse } from './field-codec.ts';

/** Whether the feed writes the code itself or its title in a language. */
export type CodeWriting = 'code' | 'ar' | 'en';

/** A code of a list, from the code, its titles and aliases in either language. Refuses `code.unknown`. */
export function code(list: CodeList, written: CodeWriting = 'code'): FieldCodec {
  let made: z.ZodType<string, string> | undefined;
  return {
    kind: 'code',
    column: 'VARCHAR',
    fix: 'code.matched',
    settings: { written },
    list,
    codec: () => {
      made ??= codecOver(list, written);
      return made;
    },
  };
}

function codecOver(list: CodeList, written: CodeWriting): z.ZodType<string, string> {
  const match = codeMatcher(list);
  const titles = new Map(
    list.codes.map(({ code: own, title }) => [own, written === 'code' ? own : title[written]]),
  );
  return z.codec(z.string(), z.string(), {
    decode: (raw, context) => match(raw) ?? refuse(context, 'code.unknown'),
    encode: (value) => titles.get(value) ?? value,
  });
}
