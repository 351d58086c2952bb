import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Period } from '../../lambdas/model/period.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { NOT_CLEAN, OK } from './exit-codes.ts';
import { type Inbox, readInbox } from './inbox.ts';
import { jsonLog, silentLog } from './json-log.ts';
import { localPseudonymKey } from './local-pseudonym-key.ts';
import { makeFolder } from './make-folder.ts';
import { nextSteps } from './next-steps.ts';
import { noRelease } from './no-release.ts';
import { openWorld } from './open-world.ts';
import { writing } from './out-unusable.ts';
import { progressOn } from './progress.ts';
import { runPipeline } from './run-pipeline.ts';
import { say } from './say.ts';
import { summaryTable } from './summary-table.ts';
import { UsageError } from './usage-error.ts';
import type { WorldSettings } from './world.ts';

/** What `maharat run` is asked for. */
export interface RunOptions {
  readonly in: string;
  readonly out: string;
  readonly period?: Period;
  readonly json?: true;
  readonly store: 'directory' | 'aws';
  readonly partBytes: number;
  readonly concurrency: number;
  readonly verbose?: true;
}

/** Does what `maharat run` says, prints what came of it, and returns what the process is to end with. */
export async function executeRun(options: RunOptions): Promise<number> {
  const inbox = await inboxOf(options.in);
  const period = options.period ?? newestPeriod(inbox, options.in);
  const out = resolve(options.out);
  await writing(out, () => makeFolder(out));
  const world = await openWorld({ ...options, out }, settingsOf(options), process.env);
  try {
    const outcome = await runPipeline({
      runtime: world.runtime,
      inbox,
      period,
      concurrency: options.concurrency,
      progress: progressOn(process.stderr),
      clock: () => performance.now(),
    });
    await world.copyOut();
    const text = `${JSON.stringify(outcome.summary, null, 2)}\n`;
    const file = join(out, 'run.json');
    await writing(file, () => writeFile(file, text));
    process.stdout.write(options.json ? text : `${summaryTable(outcome.summary)}\n`);
    if (outcome.index !== null) {
      await tell(world.runtime, join(out, outcome.index), options);
      return OK;
    }
    say(await noRelease(world.runtime, { out, period, missing: outcome.missing }));
    return NOT_CLEAN;
  } finally {
    await world.close();
  }
}

async function tell(runtime: Runtime, index: string, options: RunOptions): Promise<void> {
  if (options.json) return;
  say(await nextSteps(runtime, options));
  process.stdout.write(`\n${index}\n`);
}

async function inboxOf(folder: string): Promise<Inbox> {
  const inbox = await readInbox(resolve(folder));
  for (const path of inbox.odd) say(`Left out ${path}: it is not <agency>/<feed>/<YYYY-MM>/<file>.`);
  return inbox;
}

/** The inbox is in the order of periods. */
function newestPeriod({ files }: Inbox, folder: string): Period {
  const last = files.at(-1);
  if (last === undefined) throw new UsageError(`${folder} holds no <agency>/<feed>/<YYYY-MM>/<file>.`);
  return last.period;
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
