import type { Cleaned, CodecContext } from '../contracts/codecs/field-codec.ts';
import { mappedCode } from '../contracts/codecs/mapped-code.ts';
import type { FieldContract } from '../contracts/contract.ts';
import { codeAndDetail } from './coded.ts';
import type { Answered } from './dictionary-columns.ts';

const OPEN = ['code.unknown', 'occupation.uncoded'];
/** A doubt about a near code of another list is a warning alone: such lists are short, and a slip in them is clear. */
const DOUBTED = 'occupation.doubtful';

/** Whether nobody is sure of what a text came to. */
export function isOpen(answer: Cleaned): boolean {
  return OPEN.includes(answer.defect ?? '') || codeAndDetail(answer.doubt ?? '').code === DOUBTED;
}

/**
 * The raw texts of a field that no rule has a code for, or none is sure of. Those that a steward has decided stay among them: should the
 * decision change, they tell that this part changes with it.
 */
export function openTexts(
  { codec: { list } }: FieldContract,
  answered: readonly Answered[],
  context: CodecContext,
): string[] {
  if (list === undefined) return [];
  const isDecided = (raw: string) => mappedCode(context, list.id, raw) !== undefined;
  return answered.flatMap(({ raw, answer }) =>
    raw !== null && (isOpen(answer) || isDecided(raw)) ? [raw] : [],
  );
}
