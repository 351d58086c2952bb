import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel, type TitleModel } from './model-file.ts';

/** Where the model of the built-in lexicon lies: beside this file, and beside the bundle of a function. */
export const BUILT_IN_FILE = 'built-in.model';

let built: TitleModel | undefined;

/** The model of the built-in lexicon; read at the first title that no rule knows. */
export function builtInModel(): TitleModel {
  built ??= readModel(readFileSync(join(import.meta.dirname, BUILT_IN_FILE)));
  return built;
}
