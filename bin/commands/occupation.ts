import { Command, Option } from 'commander';
import type { CodeOptions, EvalOptions } from '../local/occupation/execute-occupation.ts';

const NOTES = `
A code has as many digits as can be defended; level says how many, 0 where nothing can be said. Probabilities are calibrated: of
titles with 0.8, about eight in ten are right. The text after the tab is what else is known of the job, such as
  Operator<TAB>activity=F; education=3; description=runs an excavator
with the activity of the employer (ISIC) and the education (ISCED) by code or name, and the words of a description, which need no name.
It is asked where the title alone gives no unit group, between two trades as good as each other, and of a plain title of the lexicon
where it tells another group clearly. Of an employer= the activity is taken that its name tells, "hospital", "مقاولات", where no
activity is said; wage= is read over.
The pipeline does the same with what a file has beside its titles: the activity of permits, the ministry of civil servants, the education of
jobseekers, the description of vacancies. With --json an answer also says why, by entries of the lexicon or the taxonomy, and what else
the title may mean.
Ends with 0; 64 for a wrong command line, or a line that is no title, tab and unit group where these are asked for.`;

/** `maharat occupation`: the coder of job titles by itself. */
export const occupation = new Command('occupation')
  .description('Code job titles in Arabic and English to ISCO-08, and tell how well that goes.')
  .addHelpText('after', NOTES);

const json = () => new Option('--json', 'print JSON, and only that, on stdout');
const run = () =>
  new Option(
    '--run <dir>',
    'folder of runs, whose imported taxonomy is asked where it has one (default: "out" if it is there)',
  );
const builtIn = () => new Option('--built-in', 'ask the built-in lexicon alone');

occupation
  .command('code')
  .description(
    'Code titles: lines of title[TAB]context in, title, isco, level, probability, runner_up, source out.',
  )
  .option('--in <file>', 'where titles are read from (default: stdin)')
  .option('--out <file>', 'where answers are written to (default: stdout)')
  .addOption(run())
  .addOption(builtIn())
  .addOption(json())
  .action(async (options: CodeOptions) => {
    const { executeCode } = await import('../local/occupation/execute-occupation.ts');
    process.exitCode = await executeCode(options);
  });

occupation
  .command('eval')
  .description('Code titles whose unit groups are known, and print how many are right, by language.')
  .argument('<file>', 'lines of title[TAB]isco4, or title[TAB]isco4[TAB]context')
  .addOption(run())
  .addOption(builtIn())
  .addOption(json())
  .action(async (file: string, options: EvalOptions) => {
    const { executeEval } = await import('../local/occupation/execute-occupation.ts');
    process.exitCode = await executeEval(file, options);
  });
