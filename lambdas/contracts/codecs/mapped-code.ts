import { z } from 'zod';
import { NO_CODE } from '../../model/mappings.ts';
import type { ListRef } from '../codelists/national.ts';
import { type CodecContext, refuse } from './field-codec.ts';
import { reviewKey } from './review-key.ts';

/** What a steward decided a text to be in a code list: a code, NO_CODE, or undefined where nothing is decided. */
export function mappedCode(
  { mapping, profile }: CodecContext,
  list: string,
  raw: string,
): string | undefined {
  return mapping?.(list, reviewKey(raw, profile));
}

/**
 * A codec of codes in which what stewards decided wins over the rules. A text decided to have no code is as good as
 * blank, and refused as `value.missing`: an optional field is empty without a warning, a required one still sets its
 * row aside.
 */
export function decidedCodec(
  context: CodecContext,
  list: ListRef,
  byRules: (raw: string, issues: z.core.ParsePayload) => string,
): z.ZodType<string, string> {
  return z.codec(z.string(), z.string(), {
    decode: (raw, issues) => {
      const decided = mappedCode(context, list.id, raw);
      return decided === NO_CODE ? refuse(issues, 'value.missing') : (decided ?? byRules(raw, issues));
    },
    encode: (code) => code,
  });
}
