import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { jest } from '@jest/globals';
import { type LocalDynamo, startLocalDynamo } from '../../bin/local/local-dynamo.ts';
import { executeImport } from '../../bin/local/occupation/execute-taxonomy.ts';
import { isco08 } from '../../lambdas/contracts/codelists/isco-08.ts';
import {
  skillListKey,
  TAXONOMY_IN_FORCE,
  titleLabelsKey,
  titleModelKey,
} from '../../lambdas/model/taxonomy.ts';
import { DynamoReviews } from '../../lambdas/stores/dynamo-reviews.ts';
import type { ObjectStore } from '../../lambdas/stores/object-store.ts';
import { S3ObjectStore } from '../../lambdas/stores/s3-object-store.ts';
import { taxonomyInForce } from '../../lambdas/stores/taxonomy-in-force.ts';
import { s3ClientOf, startS3Server } from '../stores/s3-server.ts';
import { type Gate, startGate } from './gate.ts';
import { lakeNeeds, ledgerNeeds } from './lake-needs.ts';
import { list, statementsOf } from './policies.ts';
import { type Resources, synthesised } from './synthesised.ts';

const HEADER = 'conceptUri,iscoGroup,preferredLabel,altLabels';
const SKILLS = 'conceptUri,skillType,reuseLevel,preferredLabel,altLabels';
const SMALL = { bits: 12, dimensions: 8, rounds: 4, seed: 3 };
const LEXICON = [
  { code: '2221', text: 'nurse' },
  { code: '5120', text: 'cook' },
];
const ENVIRONMENT = { ...process.env };

type S3Server = Awaited<ReturnType<typeof startS3Server>>;

let resources: Resources;
let folder: string;
let empty: S3Server;
let full: S3Server;
let dynamo: LocalDynamo;
let imported: Imported;
const gates: Gate[] = [];

beforeAll(async () => {
  resources = synthesised();
  folder = await mkdtemp(join(tmpdir(), 'maharat-taxonomist-'));
  const write = (name: string, ...lines: string[]) => writeFile(join(folder, name), `${lines.join('\n')}\n`);
  await write('occupations_en.csv', HEADER, 'esco/1,7212,welder,pipe welder');
  await write('occupations_ar.csv', HEADER, 'esco/1,7212,لحام,');
  await write('skills_en.csv', SKILLS, 'esco/s1,skill/competence,sector-specific,shear alpacas,');
  dynamo = await startLocalDynamo(null, ['ledger']);
  const decision = { list: isco08.id, key: 'tea boy', text: 'Tea boy', code: '9412', reason: null, rows: 1 };
  const entry = { version: 1, by: 'steward', at: '2026-11-24T09:00:00Z', decisions: [decision] };
  await new DynamoReviews(dynamo.client, 'ledger').decide(entry);
  empty = await startS3Server(await mkdtemp(join(folder, 's3-')), ['lake']);
  full = await startS3Server(await mkdtemp(join(folder, 's3-')), ['lake']);
  imported = await importAs('TaxonomistRole', full);
});
afterAll(async () => {
  for (const gate of gates) await gate.close();
  await empty.close();
  await full.close();
  await dynamo.close();
  await rm(folder, { recursive: true });
});

async function opened(gate: Promise<Gate>): Promise<Gate> {
  gates.push(await gate);
  return gate;
}

/** A lake as a role sees it. */
const gateOf = (role: string, { endpoint }: S3Server) =>
  opened(startGate(endpoint, statementsOf(resources, role), lakeNeeds(resources)));

const storeOf = (client: S3Client): ObjectStore => new S3ObjectStore(client, (area) => area);

interface Imported {
  /** What the command printed, and the name of the error it ended with. */
  readonly told: string;
  /** Actions that were asked for. */
  readonly asked: readonly string[];
}

/** Imports the folder into a deployed lake as whoever has the role. */
async function importAs(role: string, s3: S3Server): Promise<Imported> {
  const { hostname, port } = (await dynamo.client.config.endpoint?.()) ?? {};
  const statements = statementsOf(resources, role);
  const ledger = await opened(startGate(`http://${hostname}:${port}`, statements, ledgerNeeds(resources)));
  const lake = await gateOf(role, s3);
  Object.assign(process.env, {
    MAHARAT_SUBMISSION_MACHINE: 'arn:aws:states:me-south-1:111122223333:stateMachine:maharat-submission',
    MAHARAT_TABLE_LEDGER: 'ledger',
    MAHARAT_BUCKET_LAKE: 'lake',
    AWS_ENDPOINT_URL_S3: lake.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: ledger.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED', // the server knows none but MD5
    AWS_RESPONSE_CHECKSUM_VALIDATION: 'WHEN_REQUIRED',
  });
  const printed = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const progress = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await executeImport(folder, { out: 'none', store: 'aws' }, { lexicon: LEXICON, training: SMALL }).catch(
      (error: Error) => process.stderr.write(error.name),
    );
    const lines = [...printed.mock.calls, ...progress.mock.calls].map(([text]) => String(text));
    return { told: lines.join(''), asked: [...ledger.asked(), ...lake.asked()].sort() };
  } finally {
    printed.mockRestore();
    progress.mockRestore();
    process.env = { ...ENVIRONMENT };
  }
}

test('a taxonomist imports with all that the role grants, and asks for nothing else', async () => {
  expect(imported.told).toContain('is in force');
  expect(imported.told).toContain('maharat replay --store aws');
  const granted = statementsOf(resources, 'TaxonomistRole').flatMap(({ Action }) => list(Action));
  expect(imported.asked).toEqual(granted.sort());
  const lake = storeOf(full.client);
  const inForce = await taxonomyInForce(lake);
  const version = String(inForce?.version);
  expect(inForce?.sources).toContain('decisions of stewards');
  expect(await lake.list('lake/')).toEqual(
    [
      TAXONOMY_IN_FORCE,
      titleLabelsKey(version),
      titleModelKey(version),
      skillListKey(String(inForce?.skills?.version)),
    ].sort(),
  );
});

test.each(['StewardRole', 'AnalystRole', 'Rolescleanse'])(
  '%s imports none, and is told so before anything is learnt',
  async (role) => {
    const { told } = await importAs(role, empty);
    expect(told).toMatch(/AccessDenied/);
    expect(told).not.toMatch(/round/);
    expect(await storeOf(empty.client).list('lake/')).toEqual([]);
  },
);

describe('what was imported', () => {
  const as = async (step: string, s3: S3Server) =>
    storeOf(s3ClientOf((await gateOf(`Roles${step}`, s3)).endpoint));

  test.each(['intake', 'link'])('%s finds which taxonomy is in force, and that none is', async (step) => {
    expect(await taxonomyInForce(await as(step, empty))).toBeNull();
    const inForce = await taxonomyInForce(storeOf(full.client));
    expect(inForce).not.toBeNull();
    expect(await taxonomyInForce(await as(step, full))).toEqual(inForce);
  });

  test('cleanse reads model and skills, measure the skills; protect and publish read none of it', async () => {
    const inForce = await taxonomyInForce(storeOf(full.client));
    const model = titleModelKey(String(inForce?.version));
    const skills = skillListKey(String(inForce?.skills?.version));
    const reads = async (step: string, key: string) =>
      (await as(step, full)).read(key).then(
        ({ length }) => length > 0,
        () => false,
      );
    expect(await reads('cleanse', model)).toBe(true);
    expect(await reads('cleanse', skills)).toBe(true);
    expect(await reads('measure', skills)).toBe(true);
    for (const step of ['protect', 'publish'])
      for (const key of [model, skills]) expect([step, await reads(step, key)]).toEqual([step, false]);
  });
});
