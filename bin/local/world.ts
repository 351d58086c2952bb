import { tmpdir } from 'node:os';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Cell, ProtectedCell } from '../../lambdas/model/cell.ts';
import type { CountryProfile } from '../../lambdas/profile/profile.ts';
import type { Catalog } from '../../lambdas/stores/catalog.ts';
import { DynamoCellStore } from '../../lambdas/stores/dynamo-cell-store.ts';
import { DynamoLedger } from '../../lambdas/stores/dynamo-ledger.ts';
import { DynamoReviews } from '../../lambdas/stores/dynamo-reviews.ts';
import { LakeCatalog } from '../../lambdas/stores/lake-catalog.ts';
import { NO_NOTICES } from '../../lambdas/stores/notices.ts';
import type { ObjectStore } from '../../lambdas/stores/object-store.ts';
import type { Log, PseudonymKey, Runtime } from '../../lambdas/stores/runtime.ts';
import { DEFAULT_BATCH_ROWS } from '../../lambdas/stores/step-limits.ts';
import type { Table } from '../../lambdas/stores/tables.ts';
import { STEP_SIZES } from '../../lib/flows/step-sizes.ts';
import { localProfile } from './local-profile.ts';

/** What a run outside the cloud works in, and how to leave it. */
export interface World {
  readonly runtime: Runtime;
  readonly close: () => Promise<void>;
}

/** What shapes the runtime beside its stores. */
export interface WorldSettings {
  readonly partBytes: number;
  readonly key: PseudonymKey;
  readonly log: Log;
  readonly now: () => Date;
  /** The country; the one that `MAHARAT_PROFILE` names when absent. */
  readonly profile?: CountryProfile;
}

/** The stores a world stands on. */
export interface WorldStores {
  readonly objects: ObjectStore;
  readonly dynamo: DynamoDBClient;
  readonly tables: Readonly<Record<Table, string>>;
  readonly catalog?: Catalog;
  /** Folder for temporary files; the system's where there is no better. */
  readonly scratch?: string;
}

/** A runtime over the stores; each step's engine limits replace the ones given here. */
export function runtimeOver(stores: WorldStores, settings: WorldSettings): Runtime {
  const { objects, dynamo, tables } = stores;
  const { memoryMiB, threads } = STEP_SIZES.settle;
  return {
    objects,
    ledger: new DynamoLedger(dynamo, tables.ledger),
    reviews: new DynamoReviews(dynamo, tables.ledger),
    notices: NO_NOTICES,
    unprotected: new DynamoCellStore(dynamo, tables.unprotected, Cell),
    cells: new DynamoCellStore(dynamo, tables.cells, ProtectedCell),
    catalog: stores.catalog ?? new LakeCatalog(objects),
    profile: settings.profile ?? localProfile(process.env),
    pseudonymKey: async () => settings.key,
    pseudonymKeyVersion: async () => settings.key.version,
    engine: { memoryMiB, threads, scratch: stores.scratch ?? tmpdir() },
    partBytes: settings.partBytes,
    batchRows: DEFAULT_BATCH_ROWS,
    now: settings.now,
    log: settings.log,
  };
}
