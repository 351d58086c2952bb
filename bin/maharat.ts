import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { demo } from './commands/demo.ts';
import { indicator } from './commands/indicator.ts';
import { occupation } from './commands/occupation.ts';
import { replay } from './commands/replay.ts';
import { review } from './commands/review.ts';
import { run } from './commands/run.ts';
import { seed } from './commands/seed.ts';
import { skills } from './commands/skills.ts';
import { table } from './commands/table.ts';
import { taxonomy } from './commands/taxonomy.ts';
import { validate } from './commands/validate.ts';
import { endWhenUnread } from './local/closed-pipe.ts';
import { FAILED, OK, USAGE } from './local/exit-codes.ts';
import { localProfile } from './local/local-profile.ts';
import { say } from './local/say.ts';
import { UsageError } from './local/usage-error.ts';

const program = new Command('maharat')
  .description("Agencies' files in, bilingual policy reports out.")
  .version(packageJson.version)
  .showHelpAfterError('Add --help for what is possible.')
  .addCommand(run)
  .addCommand(validate)
  .addCommand(review)
  .addCommand(indicator)
  .addCommand(occupation)
  .addCommand(skills)
  .addCommand(replay)
  .addCommand(seed)
  .addCommand(table)
  .addCommand(taxonomy)
  .addCommand(demo);

program.hook('preAction', () => {
  localProfile(process.env);
});

for (const command of everyCommand(program)) command.exitOverride();

endWhenUnread(process.stdout);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** Commander has already said what is wrong with the command line; others have not. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : USAGE;
  say(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) return USAGE;
  if (process.argv.includes('--verbose') && error instanceof Error) say(trace(error));
  return FAILED;
}

function trace(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${trace(error.cause)}` : '';
  return `${error.stack}${cause}`;
}
