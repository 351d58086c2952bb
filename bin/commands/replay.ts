import { Command } from 'commander';
import type { ReplayOptions } from '../local/execute-replay.ts';
import { periodOption } from '../local/option-values.ts';
import { inRunFolder } from '../local/run-folder-options.ts';

const NOTES = `
Files that would come to the same under today's contract, rules and decisions are known, and stay as they are; a new version
of a contract recomputes every file of the feed. Make the next release with maharat run.
With --store aws and MAHARAT_SUBMISSION_MACHINE the files are taken through the deployed state machine, and the release follows.
Ends with 0; 1 when the original bytes of a file are kept no longer; 2 when the infrastructure failed; 64 for a wrong command
line.`;

/** `maharat replay`: history again, from the original bytes. */
export const replay = inRunFolder(
  new Command('replay')
    .description('Take the recorded files of a feed through the pipeline again, from their original bytes.')
    .requiredOption('--feed <agency/feed>', 'the feed')
    .requiredOption('--from <YYYY-MM>', 'first reference period', periodOption)
    .requiredOption('--to <YYYY-MM>', 'last reference period', periodOption),
)
  .option('--new-key', 'the pseudonym key is another one than before')
  .addHelpText('after', NOTES)
  .action(async (options: ReplayOptions) => {
    const { executeReplay } = await import('../local/execute-replay.ts');
    process.exitCode = await executeReplay(options);
  });
