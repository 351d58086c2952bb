import { Command, Option } from 'commander';
import type { ValidateOptions } from '../local/execute-validate.ts';
import { periodOption } from '../local/option-values.ts';

const NOTES = `
Nothing is kept but what --rejected writes: the file stays as it is, and what is made of it is deleted. Those rows are as
the file has them, personal data too.
Titles and skills are coded by the taxonomy that maharat taxonomy import brought into the folder of --run, as files that are taken there
are; by the built-in lexicon where there is none. What stewards decided there, and earlier months, are not asked.
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
  .addOption(
    new Option('--lang <language>', 'tell it in Arabic, in English, or in both')
      .choices(['ar', 'en', 'both'])
      .default('both'),
  )
  .option(
    '--rejected <file>',
    'write the rows that would be set aside, with reasons, to a .csv or .xlsx file',
  )
  .option(
    '--run <dir>',
    'folder of runs, whose imported taxonomy codes titles and skills where it has one (default: "out" if it is there)',
  )
  .option('--json', 'print the outcome as JSON, and only that, on stdout')
  .addHelpText('after', NOTES)
  .action(async (file: string, options: ValidateOptions) => {
    const { executeValidate } = await import('../local/execute-validate.ts');
    process.exitCode = await executeValidate(file, options);
  });
