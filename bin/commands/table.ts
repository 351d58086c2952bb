import { Command, Option } from 'commander';
import type { TableOptions } from '../local/execute-table.ts';

const NOTES = `
Reads workbooks (.xlsx, .xls) as statistical offices publish them: numbers under headers of several lines, merged cells, names
of rows in Arabic and English on either side. Each number is printed once with all that names it; nothing is kept.
Ends with 0; 1 when no table was found; 2 when the file cannot be read; 64 for a wrong command line.`;

/** `maharat table`: what a published workbook says, number by number. */
export const table = new Command('table')
  .description('Print the tables of a published workbook as one record a number.')
  .argument('<file>', 'the workbook')
  .option('--sheet <name>', 'only this sheet')
  .addOption(new Option('--json', 'print JSON: sheets, their tables, their records').conflicts('csv'))
  .option('--csv', 'print CSV with a header, one line a number')
  .addHelpText('after', NOTES)
  .action(async (file: string, options: TableOptions) => {
    const { executeTable } = await import('../local/execute-table.ts');
    process.exitCode = await executeTable(file, options);
  });
