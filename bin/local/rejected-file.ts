import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { FEEDBACK_FILES } from '../../lambdas/feedback/feedback-folder.ts';
import { UsageError } from './usage-error.ts';

/** Where the rows that would be set aside are to be written, and as which file of the feedback. */
export interface RejectedTarget {
  readonly path: string;
  readonly name: string;
}

const NAMES: Readonly<Record<string, string>> = {
  '.csv': FEEDBACK_FILES.rejectedCsv,
  '.xlsx': FEEDBACK_FILES.rejectedWorkbook,
};

/** The file that `--rejected` names. Throws UsageError where it is neither CSV nor a workbook, or its folder is not there. */
export async function rejectedTarget(file: string): Promise<RejectedTarget> {
  const path = resolve(file);
  const name = NAMES[extname(path).toLowerCase()];
  if (name === undefined) throw new UsageError(`--rejected writes .csv or .xlsx, not ${file}.`);
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) throw new UsageError(`There is no folder ${dirname(path)} for --rejected.`);
  return { path, name };
}
