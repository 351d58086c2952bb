import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { derivedSql } from '../../lambdas/cleanse/clean-table.ts';
import { planByDictionary } from '../../lambdas/cleanse/dictionary.ts';
import type { FieldPlan } from '../../lambdas/cleanse/field-plan.ts';
import { planIdentity } from '../../lambdas/cleanse/identity-plan.ts';
import { bindKey } from '../../lambdas/cleanse/pseudonym.ts';
import { type FieldContract, lakeFields } from '../../lambdas/contracts/contract.ts';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { Engine } from '../../lambdas/engine/engine.ts';
import { loadRaw, rawColumnOf } from '../../lambdas/engine/raw-part.ts';
import { intake } from '../../lambdas/intake/intake.ts';
import { IntakeManifest } from '../../lambdas/model/part.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { benchRuntime } from './bench-runtime.ts';
import { writeSioFile } from './sio-file.ts';

/** Where the time of cleansing goes, field by field: the dictionary of its distinct texts, and joining it to the rows. */
export async function timeByField(folder: string): Promise<void> {
  const rows = Number(process.env.BENCH_ROWS ?? 1_000_000);
  const { engine, manifest } = await loadedPart(folder, rows);
  try {
    console.log(`Field by field: ${rows.toLocaleString('en')} rows\n`);
    console.log(line(['field', 'kind', 'distinct texts', 'dictionary ms', 'join ms']));
    for (const field of lakeFields(sioContributions))
      console.log(line(await timesOf(engine, manifest, field)));
  } finally {
    await engine.close();
  }
}

async function loadedPart(
  folder: string,
  rows: number,
): Promise<{ engine: Engine; manifest: IntakeManifest }> {
  const runtime = benchRuntime(folder);
  const landing = 'landing/sio/contributions/2026-09/bench.csv';
  await mkdir(join(folder, 'landing/sio/contributions/2026-09'), { recursive: true });
  await mkdir(runtime.engine.scratch, { recursive: true });
  await writeSioFile(join(folder, 'sio.csv'), rows);
  await copyFile(join(folder, 'sio.csv'), join(folder, landing));
  const outcome = await intake(runtime, { landing, receivedAt: null });
  const manifest = IntakeManifest.parse(await readJson(runtime.objects, outcome.manifest));
  const [part] = manifest.parts;
  if (part === undefined) throw new Error('The bench file has no part.');
  const engine = await Engine.open(runtime.engine);
  await bindKey(engine, Buffer.alloc(32, 1));
  await loadRaw(engine, manifest, part, await runtime.objects.materialise(part.key, engine.scratch));
  return { engine, manifest };
}

async function timesOf(engine: Engine, manifest: IntakeManifest, field: FieldContract): Promise<string[]> {
  const column = rawColumnOf(manifest, field);
  if (column === null) return [field.name, field.codec.kind, '', '', ''];
  const [distinct] = await engine.rows<{ texts: number }>(
    `SELECT count(DISTINCT ${column})::INTEGER AS texts FROM raw`,
  );
  const started = performance.now();
  const plan = await planOf(engine, field, column);
  const planned = performance.now();
  await engine.runUnordered(
    `CREATE OR REPLACE TABLE one AS SELECT ${plan.value} AS value, ${plan.notes[0] ?? 'NULL'} AS note
     FROM ${derivedSql([plan])} r${plan.join}`,
  );
  const joined = performance.now();
  const times = [planned - started, joined - planned].map((milliseconds) => milliseconds.toFixed(0));
  return [field.name, field.codec.kind, String(distinct?.texts ?? 0), ...times];
}

/** Identity numbers are cleaned in SQL, so theirs is all join. */
async function planOf(engine: Engine, field: FieldContract, column: string): Promise<FieldPlan> {
  if (field.personal === 'identity') return planIdentity(field, column, bahrain);
  const raws = await engine.texts(`SELECT DISTINCT ${column} FROM raw`);
  return planByDictionary(
    engine,
    { field, column, raws, beside: [] },
    { profile: bahrain, dateOrder: 'dmy' },
  );
}

function line(cells: readonly string[]): string {
  const [name = '', kind = '', ...numbers] = cells;
  return `${name.padEnd(24)}${kind.padEnd(10)}${numbers.map((number) => number.padStart(16)).join('')}`;
}
