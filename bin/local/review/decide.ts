import { asciiDigits } from '../../../lambdas/contracts/codecs/comparison-key.ts';
import { maskPersonal } from '../../../lambdas/contracts/codecs/personal-in-text.ts';
import { codeListsIn } from '../../../lambdas/contracts/codelists/index.ts';
import { newestVersion } from '../../../lambdas/model/mappings.ts';
import type { Decision, MappingEntry } from '../../../lambdas/model/review.ts';
import type { CountryProfile } from '../../../lambdas/profile/profile.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { hasLength } from './code-length.ts';
import type { TextQuestion } from './question.ts';
import type { Asked } from './questions.ts';

/** What a steward writes where a text has no code. */
export const NONE = 'none';

/** An answer to a question about a text: a code of its list, or null where it has none. */
export interface Answer {
  readonly question: TextQuestion;
  readonly code: string | null;
  readonly reason: string | null;
}

/** The code a steward wrote, with the digits of either script, as the list has it: `undefined` where it has none such, null for `none`. */
export function codeWritten(
  { list }: TextQuestion,
  written: string,
  profile: CountryProfile,
): string | null | undefined {
  const wanted = asciiDigits(written).trim();
  if (wanted.toLowerCase() === NONE) return null;
  const found = codeListsIn(profile)
    .get(list)
    ?.codes.find(({ code }) => code.toLowerCase() === wanted.toLowerCase());
  return found !== undefined && hasLength(list, found.code) ? found.code : undefined;
}

const ATTEMPTS = 10;

/**
 * Adds answers to the log as one entry, all or none, at the next version that nobody else has taken. Reasons are kept
 * without what tells of a person.
 */
export async function decide(
  runtime: Pick<Runtime, 'reviews' | 'profile' | 'now'>,
  answers: readonly Answer[],
  { by, keys }: { readonly by: string; readonly keys: Asked['keys'] },
): Promise<MappingEntry> {
  const decisions = answers.map(({ question, code, reason }): Decision => {
    const { id, list, text, rows } = question;
    const kept = reason === null ? null : maskPersonal(reason, runtime.profile);
    return { list, key: keys.get(id) ?? '', text, code, reason: kept, rows };
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const version = newestVersion(await runtime.reviews.mappings()) + 1;
    const entry: MappingEntry = { version, by, at: runtime.now().toISOString(), decisions };
    if (await runtime.reviews.decide(entry)) return entry;
  }
  throw new Error('Others decided at the same time again and again. Nothing was kept; try again.');
}
