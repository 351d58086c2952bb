import { Command, Option } from 'commander';
import type { ListOptions, ResolveOptions } from '../local/review/execute-review.ts';
import type { RunFolderOptions } from '../local/review/review-world.ts';
import { inRunFolder } from '../local/run-folder-options.ts';

const NOTES = `
A question is a text that no rule has a code for (code, title), or a title coded with doubt, asked once over all feeds, or a
file that is held (hold). A title in doubt keeps the code shown as "now" until somebody decides.
A decision about a text counts for every feed and month; files that ask it are recomputed from their original bytes, and no
others. Make the next release with maharat run.
With --store aws and MAHARAT_SUBMISSION_MACHINE files are recomputed by the deployed state machine, and the release follows.
Ends with 0; list with 1 when something waits; 2 when the infrastructure failed; 64 for a wrong command line or answer.`;

/** `maharat review`: deciding what no rule can. */
export const review = new Command('review')
  .description('Show and decide what no rule can: unmatched codes, job titles, held files.')
  .addHelpText('after', NOTES);

function inFolder(name: string, description: string): Command {
  const command = inRunFolder(new Command(name).description(description));
  review.addCommand(command);
  return command;
}

function narrowed(command: Command): Command {
  return command
    .option('--feed <agency/feed>', 'questions of this feed only')
    .addOption(new Option('--kind <kind>', 'questions of this kind only').choices(['code', 'title', 'hold']))
    .option('--all', 'decided ones too');
}

function deciding(command: Command): Command {
  return command
    .requiredOption('--by <name>', 'who answers for it')
    .option('--no-recompute', 'leave the files that it touches for a later replay');
}

narrowed(inFolder('list', 'List what waits for a decision, most rows first.')).action(
  async (options: ListOptions) => {
    const { executeList } = await import('../local/review/execute-review.ts');
    process.exitCode = await executeList(options);
  },
);

inFolder('show', 'Show one question, its candidates and what was decided.')
  .argument('<id>', 'as list prints it')
  .action(async (id: string, options: RunFolderOptions) => {
    const { executeShow } = await import('../local/review/execute-review.ts');
    process.exitCode = await executeShow(id, options);
  });

deciding(inFolder('resolve', 'Answer one question, and recompute the files that it touches.'))
  .argument('<id>', 'as list prints it')
  .option('--code <code>', 'what the text is in its code list, or none')
  .option('--reason <text>', 'why; a held file wants one')
  .action(async (id: string, options: ResolveOptions) => {
    const { executeResolve } = await import('../local/review/execute-review.ts');
    process.exitCode = await executeResolve(id, options);
  });

narrowed(inFolder('export', 'Write the questions about texts as a spreadsheet to fill in.'))
  .argument('<file>', 'CSV file to write')
  .action(async (file: string, options: ListOptions) => {
    const { executeExport } = await import('../local/review/execute-review.ts');
    process.exitCode = await executeExport(file, options);
  });

deciding(inFolder('import', 'Take the answers of a filled-in spreadsheet, all or none.'))
  .argument('<file>', 'CSV file that export wrote, with yes under accept, or codes, in it')
  .action(async (file: string, options: ResolveOptions) => {
    const { executeImport } = await import('../local/review/execute-review.ts');
    process.exitCode = await executeImport(file, options);
  });
