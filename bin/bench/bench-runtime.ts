import { join } from 'node:path';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import type { Ledger } from '../../lambdas/stores/ledger.ts';
import { NO_NOTICES } from '../../lambdas/stores/notices.ts';
import type { Reviews } from '../../lambdas/stores/reviews.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { DEFAULT_BATCH_ROWS, DEFAULT_PART_BYTES } from '../../lambdas/stores/step-limits.ts';

/** The memory that every step is to keep within, whatever the number of rows. */
const MEMORY_MIB = 1536;

/** A runtime over a folder with a ledger in memory: the steps alone are measured, not the database of the ledger. */
export function benchRuntime(root: string): Runtime {
  const refuse = () => {
    throw new Error('The bench measures cells nowhere.');
  };
  return {
    objects: new DirectoryObjectStore(root),
    ledger: memoryLedger(),
    reviews: NO_REVIEWS,
    notices: NO_NOTICES,
    unprotected: { write: refuse, query: refuse },
    cells: { write: refuse, query: refuse },
    catalog: { point: async () => {} },
    profile: { ...bahrain, buckets: Number(process.env.BENCH_BUCKETS ?? bahrain.buckets) },
    pseudonymKey: async () => ({ version: 'bench', secret: Buffer.alloc(32, 1) }),
    pseudonymKeyVersion: async () => 'bench',
    engine: {
      memoryMiB: MEMORY_MIB,
      threads: 2,
      scratch: join(root, 'scratch'),
    },
    partBytes: DEFAULT_PART_BYTES,
    batchRows: DEFAULT_BATCH_ROWS,
    now: () => new Date(),
    log: () => {},
  };
}

/** Nothing is decided, and what is asked is not kept. */
const NO_REVIEWS: Reviews = {
  ask: async () => {},
  askedOf: async () => [],
  asked: async () => [],
  mappings: async () => [],
  decide: async () => true,
};

function memoryLedger(): Ledger {
  const records = new Map<string, SubmissionRecord>();
  return {
    receive: async (record) => {
      records.set(record.sha256, record);
      return record;
    },
    get: async (key) => records.get(key.sha256) ?? null,
    put: async (record) => {
      records.set(record.sha256, record);
    },
    history: async () => [...records.values()],
    stand: async () => {},
    standings: async () => [],
    open: async () => {},
    opened: async () => null,
    publish: async () => true,
    release: async () => null,
    releases: async () => [],
  };
}
