import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell, CellSlice, ProtectedCell } from '../lambdas/model/cell.ts';
import type { SubmissionKey, SubmissionRecord } from '../lambdas/model/submission.ts';
import { feedOf } from '../lambdas/model/submission.ts';
import { bahrain } from '../lambdas/profile/bahrain.ts';
import { cellKeys } from '../lambdas/stores/cell-keys.ts';
import type { CellStore } from '../lambdas/stores/cell-store.ts';
import { DirectoryObjectStore } from '../lambdas/stores/directory-object-store.ts';
import { distinctCells } from '../lambdas/stores/distinct-cells.ts';
import type { Ledger, PublishedRelease, Standing } from '../lambdas/stores/ledger.ts';
import { NO_NOTICES } from '../lambdas/stores/notices.ts';
import type { Runtime } from '../lambdas/stores/runtime.ts';
import { DEFAULT_BATCH_ROWS } from '../lambdas/stores/step-limits.ts';
import { MemoryReviews } from './memory-reviews.ts';

/** A runtime of a test: a folder of its own, the other stores in memory, a clock that stands still. */
export interface TestRuntime extends Runtime {
  readonly root: string;
  readonly ledger: MemoryLedger;
  readonly reviews: MemoryReviews;
  dispose(): Promise<void>;
}

export async function memoryRuntime(changes: Partial<Runtime> = {}): Promise<TestRuntime> {
  const root = await mkdtemp(join(tmpdir(), 'maharat-test-'));
  await mkdir(join(root, 'scratch'));
  return {
    root,
    objects: new DirectoryObjectStore(root),
    ledger: new MemoryLedger(),
    reviews: new MemoryReviews(),
    notices: NO_NOTICES,
    unprotected: new MemoryCells<Cell>(),
    cells: new MemoryCells<ProtectedCell>(),
    catalog: { point: async () => {} },
    profile: bahrain,
    pseudonymKey: async () => ({ version: 'test', secret: Buffer.alloc(32, 7) }),
    pseudonymKeyVersion: async () => 'test',
    engine: { memoryMiB: 512, threads: 2, scratch: join(root, 'scratch') },
    partBytes: 64 * 1024 * 1024,
    batchRows: DEFAULT_BATCH_ROWS,
    now: () => new Date('2026-10-05T06:00:00Z'),
    log: () => {},
    dispose: () => rm(root, { recursive: true, force: true }),
    ...changes,
  } as TestRuntime; // changes may replace a port, never the ones TestRuntime narrows
}

const nameOf = (key: SubmissionKey) => [key.agency, key.feed, key.period, key.sha256, key.kind].join(' ');

/** The ledger's promises kept in memory; the contract suite of ledgers runs on the real one. */
export class MemoryLedger implements Ledger {
  readonly records = new Map<string, SubmissionRecord>();
  readonly standingByName = new Map<string, Standing>();
  readonly releasesByPeriod = new Map<string, PublishedRelease>();
  readonly openedByPeriod = new Map<string, string>();

  async receive(record: SubmissionRecord): Promise<SubmissionRecord> {
    const known = this.records.get(nameOf(record));
    if (known) return known;
    this.records.set(nameOf(record), record);
    return record;
  }

  async get(key: SubmissionKey): Promise<SubmissionRecord | null> {
    return this.records.get(nameOf(key)) ?? null;
  }

  async put(record: SubmissionRecord): Promise<void> {
    this.records.set(nameOf(record), record);
  }

  async history(feed: string): Promise<SubmissionRecord[]> {
    const of = [...this.records.values()].filter((record) => feedOf(record) === feed);
    return of.sort((a, b) => (`${a.period} ${a.sha256}` < `${b.period} ${b.sha256}` ? -1 : 1));
  }

  async stand(feed: string, period: string, standing: Standing | null): Promise<void> {
    if (standing === null) this.standingByName.delete(`${feed} ${period}`);
    else this.standingByName.set(`${feed} ${period}`, standing);
  }

  async standings(feed: string): Promise<Standing[]> {
    return [...this.standingByName.values()]
      .filter((standing) => standing.feed === feed)
      .sort((a, b) => (a.period < b.period ? -1 : 1));
  }

  async publish(release: PublishedRelease, expected: string | null): Promise<boolean> {
    if ((this.releasesByPeriod.get(release.period)?.id ?? null) !== expected) return false;
    this.releasesByPeriod.set(release.period, release);
    return true;
  }

  async open(period: string, release: string): Promise<void> {
    this.openedByPeriod.set(period, release);
  }

  async opened(period: string): Promise<string | null> {
    return this.openedByPeriod.get(period) ?? null;
  }

  async release(period: string): Promise<PublishedRelease | null> {
    return this.releasesByPeriod.get(period) ?? null;
  }

  async releases(): Promise<PublishedRelease[]> {
    return [...this.releasesByPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
  }
}

/** Keeps cells in the order that DynamoDB has them in. */
export class MemoryCells<C extends Cell | ProtectedCell> implements CellStore<C> {
  private readonly byRelease = new Map<string, Map<string, C>>();

  async write(release: string, cells: readonly C[]): Promise<void> {
    const kept = this.byRelease.get(release) ?? new Map<string, C>();
    for (const cell of distinctCells(cells))
      kept.set(`${cell.indicator} ${cellKeys(release, cell)[0]?.sort}`, cell);
    this.byRelease.set(release, kept);
  }

  async query(release: string, indicator: string, slice?: CellSlice): Promise<C[]> {
    const kept = [...(this.byRelease.get(release) ?? new Map<string, C>())];
    return kept
      .filter(([, cell]) => cell.indicator === indicator && (slice === undefined || isIn(slice, cell)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, cell]) => cell);
  }
}

function isIn(slice: CellSlice, { period, dimensions }: Cell | ProtectedCell): boolean {
  const wanted = Object.entries(slice.dimensions);
  return (
    period === slice.period &&
    wanted.length === Object.keys(dimensions).length &&
    wanted.every(([name, category]) => name in dimensions && [null, dimensions[name]].includes(category))
  );
}
