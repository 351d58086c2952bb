import { sha256 } from '../../model/fingerprint.ts';
import { taskTables } from '../lexicon/task-keywords.ts';
import { tableHash } from '../title-index.ts';
import { FEATURES_VERSION } from './title-features.ts';
import { METHOD } from './train-model.ts';

/** Names the model that the built-in lexicon gives now: the file beside this one is to bear it, which a test compares. */
export function builtInVersion(): string {
  const made = [tableHash(), taskTables(), FEATURES_VERSION, METHOD].join('\n');
  return `lexicon-${sha256(made).slice(0, 12)}`;
}
