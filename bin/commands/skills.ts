import { Command, Option } from 'commander';
import type { ExtractOptions } from '../local/skills/execute-skills.ts';

const NOTES = `
requirement is required, optional (nice to have) or negated (said not to be needed). Confidence is calibrated: of names with
0.95, about nineteen in twenty would be marked as a skill by a person. What is only named, such as training that comes with a
job or a street, is left out. Offsets count UTF-16 units from 0.
Ends with 0; 64 for a wrong command line.`;

/** `maharat skills`: the finder of skills by itself. */
export const skills = new Command('skills')
  .description('Find the skills that texts in Arabic and English name.')
  .addHelpText('after', NOTES);

skills
  .command('extract')
  .description(
    'Find skills: a text a line in; line, skill, title, start, end, text, requirement, confidence out.',
  )
  .option('--in <file>', 'where texts are read from (default: stdin)')
  .option('--out <file>', 'where answers are written to (default: stdout)')
  .option(
    '--run <dir>',
    'folder of runs, whose imported taxonomy is asked where it has one (default: "out" if it is there)',
  )
  .addOption(new Option('--built-in', 'ask the built-in list alone'))
  .addOption(new Option('--json', 'print JSON, and only that, on stdout'))
  .action(async (options: ExtractOptions) => {
    const { executeExtract } = await import('../local/skills/execute-skills.ts');
    process.exitCode = await executeExtract(options);
  });
