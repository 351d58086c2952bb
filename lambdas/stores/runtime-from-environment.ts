import { tmpdir } from 'node:os';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GlueClient } from '@aws-sdk/client-glue';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { Cell, ProtectedCell } from '../model/cell.ts';
import { DEFAULT_PROFILE, profileNamed } from '../profile/profiles.ts';
import { DynamoCellStore } from './dynamo-cell-store.ts';
import { DynamoLedger } from './dynamo-ledger.ts';
import { DynamoReviews } from './dynamo-reviews.ts';
import { GlueCatalog } from './glue-catalog.ts';
import type { Log, Runtime } from './runtime.ts';
import { S3ObjectStore } from './s3-object-store.ts';
import { secretKeyVersion, secretPseudonymKey } from './secret-pseudonym-key.ts';
import { SnsNotices } from './sns-notices.ts';
import { DEFAULT_BATCH_ROWS, DEFAULT_PART_BYTES, threadsFor } from './step-limits.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The cloud's runtime of a function, or of an officer's commands. Each port is built when first used, so a function
 * that may not touch a table or the secret needs no name of it; a name missing then is an error that says which.
 */
export function runtimeFromEnvironment(env: Environment, log: Log = printed): Runtime {
  const name = (variable: string) => required(env, variable);
  const dynamo = once(() => new DynamoDBClient({}));
  const objects = once(() => s3Store(env));
  const ledger = once(() => new DynamoLedger(dynamo(), name('MAHARAT_TABLE_LEDGER')));
  const reviews = once(() => new DynamoReviews(dynamo(), name('MAHARAT_TABLE_LEDGER')));
  const notices = once(() => new SnsNotices(new SNSClient({}), name('MAHARAT_NOTICE_TOPICS')));
  const unprotected = once(() => new DynamoCellStore(dynamo(), name('MAHARAT_TABLE_UNPROTECTED'), Cell));
  const cells = once(() => new DynamoCellStore(dynamo(), name('MAHARAT_TABLE_CELLS'), ProtectedCell));
  const place = () => ({ database: name('MAHARAT_GLUE_DATABASE'), lakeBucket: name('MAHARAT_BUCKET_LAKE') });
  const catalog = once(() => new GlueCatalog(new GlueClient({}), place()));
  const secrets = once(() => new SecretsManagerClient({}));
  const key = once(() => secretPseudonymKey(secrets(), name('MAHARAT_PSEUDONYM_SECRET_ARN')));
  const memoryMiB = positive(env, 'AWS_LAMBDA_FUNCTION_MEMORY_SIZE', 1769);
  return {
    get objects() {
      return objects();
    },
    get ledger() {
      return ledger();
    },
    get reviews() {
      return reviews();
    },
    get notices() {
      return notices();
    },
    get unprotected() {
      return unprotected();
    },
    get cells() {
      return cells();
    },
    get catalog() {
      return catalog();
    },
    pseudonymKey: () => key(),
    pseudonymKeyVersion: () => secretKeyVersion(secrets(), name('MAHARAT_PSEUDONYM_SECRET_ARN')),
    profile: profileNamed(env.MAHARAT_PROFILE ?? DEFAULT_PROFILE),
    engine: { memoryMiB, threads: threadsFor(memoryMiB), scratch: tmpdir() },
    partBytes: positive(env, 'MAHARAT_PART_BYTES', DEFAULT_PART_BYTES),
    batchRows: DEFAULT_BATCH_ROWS,
    now: () => new Date(),
    log,
  };
}

const printed: Log = (step, facts) => console.log(JSON.stringify({ step, ...facts }));

/** A custom endpoint serves every bucket under one host name, so buckets go into the path there. */
function s3Store(env: Environment): S3ObjectStore {
  const endpoint = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
  const client = new S3Client({ forcePathStyle: endpoint !== undefined });
  return new S3ObjectStore(client, (area) => required(env, `MAHARAT_BUCKET_${area.toUpperCase()}`));
}

function required(env: Environment, variable: string): string {
  const value = env[variable];
  if (value) return value;
  throw new Error(`The environment variable ${variable} is missing. Set it to what the stacks put out.`);
}

function positive(env: Environment, variable: string, otherwise: number): number {
  const value = env[variable];
  if (value === undefined || value === '') return otherwise;
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(
    `The environment variable ${variable} is not a positive whole number. Correct it on the function.`,
  );
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
