import { type Command, Option } from 'commander';

/** How a command words the options that all commands on the folder of a run have. */
interface Wording {
  readonly out: string;
  readonly json: string;
}

const WORDING: Wording = {
  out: 'folder of a run',
  json: 'print the outcome as JSON, and only that, on stdout',
};

/** Adds `--out`, `--json` and `--store`, the options of every command that works in the folder of a run. */
export function inRunFolder(command: Command, { out, json }: Wording = WORDING): Command {
  return command
    .requiredOption('--out <dir>', out)
    .option('--json', json)
    .addOption(
      new Option('--store <where>', 'where objects and tables lie')
        .choices(['directory', 'aws'])
        .default('directory'),
    );
}
