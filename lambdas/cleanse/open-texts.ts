import type { CodecContext } from '../contracts/codecs/field-codec.ts';
import { mappedCode } from '../contracts/codecs/mapped-code.ts';
import type { Answers } from './dictionary.ts';

const OPEN = ['code.unknown', 'occupation.uncoded'];

/**
 * The raw texts of a field that no rule has a code for. Those that a steward has decided stay among them: should the
 * decision change, they tell that this part changes with it.
 */
export function openTexts({ field, raws, answers }: Omit<Answers, 'kept'>, context: CodecContext): string[] {
  const { list } = field.codec;
  if (list === undefined) return [];
  const isDecided = (raw: string) => mappedCode(context, list.id, raw) !== undefined;
  return raws.filter(
    (raw, index): raw is string =>
      raw !== null && (OPEN.includes(answers[index]?.defect ?? '') || isDecided(raw)),
  );
}
