import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { compare } from '../../lambdas/model/compare.ts';
import { Period } from '../../lambdas/model/period.ts';
import type { SubmissionKey } from '../../lambdas/model/submission.ts';
import { checkKey } from '../../lambdas/stores/object-key-rules.ts';
import { UsageError } from './usage-error.ts';

/** One file to be submitted. */
export interface InboxFile extends Pick<SubmissionKey, 'agency' | 'feed' | 'period' | 'kind'> {
  /** Where it lies. */
  readonly path: string;
  readonly file: string;
  /** Object key it is to have: `landing/<agency>/<feed>/<period>/[supplement/|withdraw/]<file>`. */
  readonly landing: string;
  /** UTC; null where nobody recorded it. */
  readonly receivedAt: string | null;
}

/** Files in the layout, in the order of period, receipt and name, and the paths of others. */
export interface Inbox {
  readonly files: readonly InboxFile[];
  readonly odd: readonly string[];
}

/** Files at the top that say something about the others. */
const BESIDE = ['truth.json', 'arrivals.json'];

const Arrivals = z.record(z.string(), z.iso.datetime({ offset: true }));

/**
 * Finds `<agency>/<feed>/<YYYY-MM>/[supplement/|withdraw/]<file>` under a folder, with the times of receipt out
 * of its `arrivals.json`. Throws UsageError when the folder or `arrivals.json` cannot be read.
 */
export async function readInbox(folder: string): Promise<Inbox> {
  const arrivals = await readArrivals(join(folder, 'arrivals.json'));
  const paths = (await allFiles(folder)).filter((path) => !BESIDE.includes(path));
  const files: InboxFile[] = [];
  const odd: string[] = [];
  for (const path of paths) {
    const file = inLayout(folder, path, arrivals[path] ?? null);
    if (file) files.push(file);
    else odd.push(path);
  }
  return { files: files.sort(byArrival), odd: odd.sort(compare) };
}

async function allFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
      .filter((path) => !path.split('/').some((segment) => segment.startsWith('.')));
  } catch (error) {
    throw new UsageError(
      `The folder ${folder} cannot be read. Give one that holds <agency>/<feed>/<YYYY-MM>/<file>.`,
      {
        cause: error,
      },
    );
  }
}

function inLayout(folder: string, path: string, receivedAt: string | null): InboxFile | null {
  const match = /^([a-z]+)\/([a-z-]+)\/([^/]+)\/(?:(supplement|withdraw)\/)?([^/]+)$/.exec(path);
  const [, agency = '', feed = '', period = '', marked, file = ''] = match ?? [];
  if (!match || !Period.safeParse(period).success || !isSafe(path)) return null;
  const kind = marked === 'supplement' || marked === 'withdraw' ? marked : 'full';
  return {
    path: join(folder, path),
    agency,
    feed,
    period,
    kind,
    file,
    landing: `landing/${path}`,
    receivedAt,
  };
}

function isSafe(path: string): boolean {
  try {
    checkKey(path);
    return true;
  } catch {
    return false;
  }
}

async function readArrivals(path: string): Promise<Record<string, string>> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    const arrivals = Object.entries(Arrivals.parse(JSON.parse(text)));
    return Object.fromEntries(arrivals.map(([key, time]) => [key, time.endsWith('Z') ? time : utc(time)]));
  } catch (error) {
    throw new UsageError(`${path} is not a JSON object of ISO times by file. Correct it or take it away.`, {
      cause: error,
    });
  }
}

function utc(time: string): string {
  return new Date(time).toISOString();
}

function byArrival(a: InboxFile, b: InboxFile): number {
  return (
    compare(a.period, b.period) ||
    compare(a.receivedAt ?? '', b.receivedAt ?? '') ||
    compare(a.landing, b.landing)
  );
}
