import type { PlacedTitle } from '../model/coded-title.ts';
import { RULES } from './code-by-rules.ts';
import { builtInVersion } from './coder/built-in-version.ts';
import type { TitleModel } from './coder/model-file.ts';
import { codeReading, readTitle } from './coder/read-title.ts';
import type { JobContext } from './context/job-context.ts';
import { CONTEXT } from './context/weigh-context.ts';
import { tableHash } from './title-index.ts';

/** Names the rules, what context counts, the table and the model that a code was given by; it changes when any of them does. */
export const CODER_VERSION = `${RULES}.${CONTEXT}.${tableHash()}.${builtInVersion()}`;

/**
 * The ISCO-08 code of a job title in Arabic or English, and how sure that is: by the rules a unit group, and why; by what the
 * model has learnt where no rule knows the title, as deep as it can defend; of the title as readTitle reads it. The model of an imported
 * taxonomy, which has seen more than the lexicon, may doubt what the rules say. Null when neither is sure enough to say anything.
 *
 * @param imported of a taxonomy; the built-in model, which knows no more than the rules, where there is none
 * @param context what else is known of the job: decides where the title does not
 */
export function codeTitle(title: string, imported?: TitleModel, context?: JobContext): PlacedTitle | null {
  return codeReading(readTitle(title, imported), imported, context);
}
