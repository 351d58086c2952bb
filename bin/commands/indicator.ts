import { Command, Option } from 'commander';
import type { GetOptions, PrintOptions } from '../local/indicator/execute-indicator.ts';
import { byOption, periodOption, whereOption } from '../local/option-values.ts';

const NOTES = `
Figures are those of published releases, after disclosure control: rounded, or withheld with the reason. OBS_STATUS and CONF_STATUS
are codes of SDMX: A F a figure, P F a provisional one, D F a lower bound, Q C withheld, Q D withheld since its parts are, M F nothing to divide by, O F no such cell.
Ends with 0; get with 1 when there is no release, or no such cell in it; 2 when the infrastructure failed; 64 for a wrong
command line.`;

/** `maharat indicator`: what is measured, and its published figures. */
export const indicator = new Command('indicator')
  .description('List and define the indicators, and print their published figures.')
  .addHelpText('after', NOTES);

function subcommand(name: string, description: string): Command {
  const command = new Command(name).description(description);
  indicator.addCommand(command);
  return command;
}

const language = () =>
  new Option('--lang <language>', 'language of titles and words').choices(['ar', 'en']).default('en');
const json = () => new Option('--json', 'print JSON, and only that, on stdout');

subcommand('list', 'List the indicators: id, title, unit, kind.')
  .addOption(language())
  .addOption(json())
  .action(async (options: PrintOptions) => {
    const { executeList } = await import('../local/indicator/execute-indicator.ts');
    process.exitCode = executeList(options);
  });

subcommand('show', 'Show one indicator in both languages: definition, unit, tables, feeds, disclosure.')
  .argument('<id>', 'as list prints it')
  .addOption(json())
  .action(async (id: string, options: PrintOptions) => {
    const { executeShow } = await import('../local/indicator/execute-indicator.ts');
    process.exitCode = executeShow(id, options);
  });

subcommand('get', 'Print figures of one indicator: the total, a table, or some categories of it.')
  .argument('<id>', 'as list prints it')
  .option('--out <dir>', 'folder of a run')
  .addOption(
    new Option('--store <where>', 'where objects and tables lie')
      .choices(['directory', 'aws'])
      .default('directory'),
  )
  .option('--period <YYYY-MM>', 'the month (default: the newest)', periodOption)
  .option('--by <dimensions>', 'all categories of these dimensions, parted by commas', byOption)
  .option('--where <dimension=category...>', 'one category of a dimension', whereOption)
  .option('--release <id>', 'in this release (default: the current one of the month)')
  .option('--vintages', 'also in the releases before it, and what changed')
  .addOption(language())
  .addOption(json().conflicts('csv'))
  .option('--csv', 'print CSV with a header, one line a cell')
  .action(async (id: string, options: GetOptions) => {
    const { executeGet } = await import('../local/indicator/execute-indicator.ts');
    process.exitCode = await executeGet(id, options);
  });
