import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Period } from '../../lambdas/model/period.ts';
import { DEFAULT_PART_BYTES } from '../../lambdas/stores/step-limits.ts';
import { NOT_CLEAN, OK } from '../local/exit-codes.ts';
import { type Inbox, readInbox } from '../local/inbox.ts';
import { jsonLog, silentLog } from '../local/json-log.ts';
import { localPseudonymKey } from '../local/local-pseudonym-key.ts';
import { openWorld } from '../local/open-world.ts';
import { countOption, periodOption } from '../local/option-values.ts';
import { progressOn } from '../local/progress.ts';
import { type PipelineOutcome, runPipeline } from '../local/run-pipeline.ts';
import { say } from '../local/say.ts';
import { summaryTable } from '../local/summary-table.ts';
import { UsageError } from '../local/usage-error.ts';
import type { WorldSettings } from '../local/world.ts';

interface RunOptions {
  readonly in: string;
  readonly out: string;
  readonly period?: Period;
  readonly json?: true;
  readonly store: 'directory' | 'aws';
  readonly partBytes: number;
  readonly concurrency: number;
  readonly verbose?: true;
}

const NOTES = `
DIR/arrivals.json, where present, says when files were received: {"<agency>/<feed>/<YYYY-MM>/<file>": "<ISO time>"}.
MAHARAT_PSEUDONYM_KEY, 64 or more hexadecimal digits, is the secret of the pseudonyms.
With --store aws, AWS_ENDPOINT_URL (or AWS_ENDPOINT_URL_S3 and AWS_ENDPOINT_URL_DYNAMODB) says where.
Ends with 0; 1 when no release could be made; 2 when the infrastructure failed; 64 for a wrong command line.`;

/** `maharat run`: files in, reports out. */
export const run = new Command('run')
  .description('Submit every file of a folder, then make the release of a period with its reports.')
  .requiredOption('--in <dir>', 'folder of <agency>/<feed>/<YYYY-MM>/[supplement/|withdraw/]<file>')
  .requiredOption('--out <dir>', 'folder for reports, run.json and the state; a later run continues there')
  .option('--period <YYYY-MM>', 'period to release (the newest in --in)', periodOption)
  .option('--json', 'print run.json, and only that, on stdout')
  .addOption(
    new Option('--store <where>', 'where objects and tables lie')
      .choices(['directory', 'aws'])
      .default('directory'),
  )
  .option('--part-bytes <n>', 'bytes of text in one part', countOption, DEFAULT_PART_BYTES)
  .option('--concurrency <n>', 'parts, or buckets, worked on at once', countOption, 2)
  .option('--verbose', 'print every log line, as JSON, on stderr')
  .addHelpText('after', NOTES)
  .action(async (options: RunOptions) => {
    process.exitCode = await execute(options);
  });

async function execute(options: RunOptions): Promise<number> {
  const inbox = await inboxOf(options.in);
  const out = resolve(options.out);
  const world = await openWorld({ ...options, out }, settingsOf(options), process.env);
  try {
    const outcome = await runPipeline({
      runtime: world.runtime,
      inbox,
      period: options.period ?? newest(inbox),
      concurrency: options.concurrency,
      progress: progressOn(process.stderr),
      clock: () => performance.now(),
    });
    await world.copyOut();
    const text = `${JSON.stringify(outcome.summary, null, 2)}\n`;
    await writeFile(join(out, 'run.json'), text);
    process.stdout.write(options.json ? text : `${summaryTable(outcome.summary)}\n`);
    return conclude(outcome, out, options);
  } finally {
    await world.close();
  }
}

function conclude({ index, missing }: PipelineOutcome, out: string, { json }: RunOptions): number {
  if (index === null) {
    say(`No release was made: nothing stands for ${missing.join(', ')}. Submit these files, then run again.`);
    return NOT_CLEAN;
  }
  if (!json) process.stdout.write(`\n${join(out, index)}\n`);
  return OK;
}

async function inboxOf(folder: string): Promise<Inbox> {
  const inbox = await readInbox(resolve(folder));
  for (const path of inbox.odd) say(`Left out ${path}: it is not <agency>/<feed>/<YYYY-MM>/<file>.`);
  if (inbox.files.length > 0) return inbox;
  throw new UsageError(`${folder} holds no <agency>/<feed>/<YYYY-MM>/<file>.`);
}

function settingsOf(options: RunOptions): WorldSettings {
  const key = localPseudonymKey(process.env.MAHARAT_PSEUDONYM_KEY);
  if (key.development) {
    say('Pseudonyms are made with the development key, which everybody knows: for synthetic files only.');
    say('Set MAHARAT_PSEUDONYM_KEY for any others.');
  }
  const log = options.verbose ? jsonLog((line) => process.stderr.write(line)) : silentLog;
  return { partBytes: options.partBytes, key, log, now: () => new Date() };
}

function newest({ files }: Inbox): Period {
  const periods = files.map((file) => file.period);
  return periods.reduce((latest, each) => (each > latest ? each : latest));
}
