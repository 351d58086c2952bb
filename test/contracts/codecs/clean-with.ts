import {
  type Cleaned,
  type CodecContext,
  cleaner,
  type FieldCodec,
} from '../../../lambdas/contracts/codecs/field-codec.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';

export const dayFirst: CodecContext = { profile: bahrain, dateOrder: 'dmy', referenceYear: 2026 };
export const monthFirst: CodecContext = { profile: bahrain, dateOrder: 'mdy', referenceYear: 2026 };

/** What the codec makes of a raw text, in one word: the clean value, `value ~ fix`, `value ? doubt`, or `! defect`. */
export function outcome(codec: FieldCodec, raw: string, context = dayFirst): string {
  return inOneWord(cleaner(codec, context)(raw));
}

/** A table of cases: each raw text with its outcome in one word. */
export function holds(
  codec: FieldCodec,
  cases: readonly (readonly [string, string])[],
  context = dayFirst,
): void {
  test.each(cases)('%j gives %s', (raw, expected) => {
    expect(outcome(codec, raw, context)).toBe(expected);
  });
}

/** A table of cases: each raw text, taken, with the doubt about it. */
export function doubtful(codec: FieldCodec, cases: readonly (readonly [string, string | null])[]): void {
  test.each(cases)('%j is taken, in doubt for %s', (raw, expected) => {
    const { value, doubt } = cleaner(codec, dayFirst)(raw);
    expect(value).not.toBeNull();
    expect(doubt).toBe(expected);
  });
}

function inOneWord({ value, defect, fix, doubt }: Cleaned): string {
  if (defect !== null) return `! ${defect}`;
  return [value, ...(fix === null ? [] : ['~', fix]), ...(doubt === null ? [] : ['?', doubt])].join(' ');
}
