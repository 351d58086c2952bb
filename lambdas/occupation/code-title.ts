import type { CodedTitle } from '../model/coded-title.ts';
import { codeByRules, RULES } from './code-by-rules.ts';
import { builtInVersion } from './coder/built-in-version.ts';
import { codeByModel } from './coder/code-by-model.ts';
import type { TitleModel } from './coder/model-file.ts';
import { tableHash } from './title-index.ts';

/** Names the rules, the table and the model a code was given by; it changes when any of them does. */
export const CODER_VERSION = `${RULES}.${tableHash()}.${builtInVersion()}`;

/**
 * The ISCO-08 unit group of a job title in Arabic or English, and how sure that is: by the rules, which tell why, or by what
 * the model (the built-in one where none is given) has learnt where no rule knows the title. Null when neither is sure enough to say anything.
 */
export function codeTitle(title: string, model?: TitleModel): CodedTitle | null {
  return codeByRules(title) ?? codeByModel(title, model);
}
