import { link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contractFor } from '../../../lambdas/contracts/index.ts';
import { Engine } from '../../../lambdas/engine/engine.ts';
import { sha256 } from '../../../lambdas/model/fingerprint.ts';
import { bucketKey } from '../../../lambdas/model/object-keys.ts';
import { lastDay, type Period } from '../../../lambdas/model/period.ts';
import type { Standing } from '../../../lambdas/stores/ledger.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { feedSql, personsSql, UNCHANGING, workSql } from './feed-sql.ts';

/** What of a country stands in the ledger. */
export interface FilledLedger {
  readonly persons: number;
  /** What stands, by feed and period; grows. */
  readonly standings: Map<string, Standing>;
  /** Writes the accepted rows of months, numbered from 0, and makes them stand. */
  readonly stand: (months: readonly { readonly period: Period; readonly at: number }[]) => Promise<void>;
  /** Replaces a feed of a month by nine tenths of its rows. */
  readonly correct: (feed: string, month: { readonly period: Period; readonly at: number }) => Promise<void>;
}

interface Filling {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly root: string;
  readonly standings: Map<string, Standing>;
}

/**
 * An empty ledger of a country, whose accepted rows are written straight into the lake: what is timed begins after
 * settle.
 */
export function emptyLedger(runtime: Runtime, root: string, persons: number): FilledLedger {
  const standings = new Map<string, Standing>();
  const during = async (work: (filling: Filling) => Promise<void>) => {
    const engine = await Engine.open({ ...runtime.engine, memoryMiB: 6000 });
    try {
      await engine.run(personsSql(persons, runtime.profile.buckets));
      await work({ engine, runtime, root, standings });
    } finally {
      await engine.close();
    }
  };
  return {
    persons,
    standings,
    stand: (months) =>
      during(async (filling) => {
        for (const { period, at } of months) {
          await filling.engine.run(workSql(at, persons));
          for (const [feed, sql] of Object.entries(feedSql(persons, lastDay(period))))
            await standFeed(filling, { feed, period, sql, name: 'full' });
        }
      }),
    correct: (feed, { period, at }) =>
      during(async (filling) => {
        await filling.engine.run(workSql(at, persons));
        const sql = `SELECT * FROM (${feedSql(persons, lastDay(period))[feed]}) WHERE hash(person, 77) % 10 > 0`;
        await standFeed(filling, { feed, period, sql, name: 'corrected' });
      }),
  };
}

interface FeedMonth {
  readonly feed: string;
  readonly period: Period;
  readonly sql: string;
  readonly name: string;
}

async function standFeed(filling: Filling, { feed, period, sql, name }: FeedMonth): Promise<void> {
  const { engine, runtime, root, standings } = filling;
  const lake = `lake/${feed}/${period}/${name}`;
  const known = UNCHANGING.includes(feed)
    ? [...standings.values()].find((each) => each.feed === feed)
    : undefined;
  if (known === undefined) await engine.run(`CREATE OR REPLACE TABLE rows AS ${sql}`);
  const buckets = Array.from({ length: runtime.profile.buckets }, (_, bucket) => bucket);
  for (const bucket of buckets) {
    const target = join(root, bucketKey(lake, bucket));
    await mkdir(dirname(target), { recursive: true });
    if (known !== undefined) await link(join(root, bucketKey(known.lake, bucket)), target);
  }
  if (known === undefined)
    await engine.copyEach(
      buckets.map((bucket) => ({
        select: `SELECT * EXCLUDE (bucket) FROM rows WHERE bucket = ${bucket} ORDER BY ALL`,
        file: join(root, bucketKey(lake, bucket)),
      })),
    );
  const count = known?.rows.accepted ?? (await rowsOf(engine));
  standings.set(`${feed} ${period}`, standing({ feed, period, lake, count }));
}

async function rowsOf(engine: Engine): Promise<number> {
  const [count] = await engine.rows<{ rows: number }>('SELECT count(*)::INTEGER AS rows FROM rows');
  return count?.rows ?? 0;
}

function standing(of: { feed: string; period: Period; lake: string; count: number }): Standing {
  const { feed, period, lake, count } = of;
  return {
    feed,
    period,
    lake,
    sha256: [sha256(lake)],
    contractVersion: contractFor(feed)?.version ?? '',
    fingerprint: sha256(lake),
    pseudonymKeyVersion: 'bench',
    rows: { read: count, accepted: count, quarantined: 0, duplicate: 0 },
  };
}
