import { Command } from 'commander';
import { DEFAULT_PART_BYTES } from '../../lambdas/stores/step-limits.ts';
import type { RunOptions } from '../local/execute-run.ts';
import { countOption, periodOption } from '../local/option-values.ts';
import { inRunFolder } from '../local/run-folder-options.ts';

const NOTES = `
DIR/arrivals.json, where present, says when files were received: {"<agency>/<feed>/<YYYY-MM>/<file>": "<ISO time>"}.
MAHARAT_PSEUDONYM_KEY, 64 or more hexadecimal digits, is the secret of the pseudonyms.
With --store aws, AWS_ENDPOINT_URL (or AWS_ENDPOINT_URL_S3 and AWS_ENDPOINT_URL_DYNAMODB) says where.
Ends with 0; 1 when no release could be made; 2 when --out cannot be written to or the infrastructure failed; 64 for a
wrong command line.`;

/** `maharat run`: files in, reports out. */
export const run = inRunFolder(
  new Command('run')
    .description('Submit every file of a folder, then make the release of a period with its reports.')
    .requiredOption('--in <dir>', 'folder of <agency>/<feed>/<YYYY-MM>/[supplement/|withdraw/]<file>'),
  {
    out: 'folder for reports, run.json and the state; a later run continues there',
    json: 'print run.json, and only that, on stdout',
  },
)
  .option('--period <YYYY-MM>', 'period to release (the newest in --in)', periodOption)
  .option('--part-bytes <n>', 'bytes of text in one part', countOption, DEFAULT_PART_BYTES)
  .option('--concurrency <n>', 'parts, or buckets, worked on at once', countOption, 2)
  .option('--verbose', 'print every log line, as JSON, on stderr')
  .addHelpText('after', NOTES)
  .action(async (options: RunOptions) => {
    const { executeRun } = await import('../local/execute-run.ts');
    process.exitCode = await executeRun(options);
  });
