import { Command } from 'commander';
import type { ValidateOptions } from '../local/execute-validate.ts';
import { periodOption } from '../local/option-values.ts';

const NOTES = `
Nothing is kept: the file stays as it is, and what is made of it is deleted.
Ends with 0 when the file is clean (corrections alone included); 1 when a row would be quarantined or there is a warning;
2 when the file would be rejected or held; 64 for a wrong command line; 70 when the check itself failed.`;

/** `maharat validate`: what would happen to a file. */
export const validate = new Command('validate')
  .description('Say what would happen to a file if it were submitted, without keeping anything.')
  .argument('<file>', 'the file, as it would be uploaded')
  .requiredOption('--feed <agency/feed>', 'the feed it is of, such as sio/contributions')
  .option(
    '--period <YYYY-MM>',
    "its reference period (that of the file's folder, else this month)",
    periodOption,
  )
  .option('--json', 'print the outcome as JSON, and only that, on stdout')
  .addHelpText('after', NOTES)
  .action(async (file: string, options: ValidateOptions) => {
    const { executeValidate } = await import('../local/execute-validate.ts');
    process.exitCode = await executeValidate(file, options);
  });
