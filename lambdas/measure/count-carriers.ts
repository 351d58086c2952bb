import { titleSql, type WatchedFields, watchedFields } from '../accept/watched-fields.ts';
import { personField, registrationField } from '../contracts/contract.ts';
import { contractFor } from '../contracts/index.ts';
import { Engine } from '../engine/engine.ts';
import { type LakeColumns, loadLakeTable } from '../engine/lake-table.ts';
import { identifier } from '../engine/sql.ts';
import type { Anomaly, Carriers, MeasuredAnomalies, Together } from '../model/anomaly.ts';
import { bucketKey } from '../model/object-keys.ts';
import type { Period } from '../model/period.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { inputOf } from '../model/release-keys.ts';
import type { Runtime } from '../stores/runtime.ts';
import { among, rowsBehind } from './rows-behind.ts';

/** A finding and who is behind it, before others are looked at. */
export type Carried = Omit<MeasuredAnomalies['anomalies'][number], keyof Together>;

/**
 * Counts the persons and the employers behind findings of one feed, in the month and in those it is compared with.
 * Findings are rare, so the rows themselves are asked: a profile knows rows, not who is behind them.
 */
export async function countCarriers(
  runtime: Runtime,
  manifest: ReleaseManifest,
  anomalies: readonly Anomaly[],
): Promise<Carried[]> {
  const engine = await Engine.open(runtime.engine);
  try {
    const fields = await loadRows(engine, runtime, { manifest, anomalies });
    const found: Carried[] = [];
    for (const anomaly of anomalies) found.push(await carried(engine, anomaly, fields));
    return found;
  } finally {
    await engine.close();
  }
}

/** What stands for a person, an employer, its commercial registration and a title in the rows of a feed; null where it has none. */
interface Behind extends Pick<WatchedFields, 'employer' | 'title'> {
  readonly person: string | null;
  readonly registration: string | null;
}

interface Loading {
  readonly manifest: ReleaseManifest;
  readonly anomalies: readonly Anomaly[];
}

/** Fills table `carried` with the columns that the findings speak of, of all months they are compared with. */
async function loadRows(engine: Engine, runtime: Runtime, { manifest, anomalies }: Loading): Promise<Behind> {
  const [first] = anomalies;
  const contract = first && contractFor(first.feed);
  if (first === undefined || contract === undefined) throw new Error('No feed has these findings.');
  const { employer, title } = watchedFields(contract);
  const person = personField(contract)?.name ?? null;
  const registration = registrationField(contract);
  const named = [person, employer, registration, title, ...anomalies.map(({ field }) => field)];
  const columns: LakeColumns = Object.fromEntries(
    contract.fields.filter(({ name }) => named.includes(name)).map(({ name, codec }) => [name, codec.column]),
  );
  const pieces = monthsOf(anomalies).flatMap((month) => {
    const lake = inputOf(manifest, first.feed, month)?.lake;
    const buckets = Array.from(
      { length: lake === undefined ? 0 : runtime.profile.buckets },
      (_, bucket) => bucket,
    );
    return buckets.map((bucket) => ({ key: bucketKey(lake ?? '', bucket), month }));
  });
  await loadLakeTable(engine, runtime.objects, { table: 'carried', columns, pieces });
  return { person, employer, registration, title };
}

function monthsOf(anomalies: readonly Anomaly[]): Period[] {
  return [...new Set(anomalies.flatMap((each) => [each.against, each.period, ...usualMonths(each)]))];
}

/** Months that its usual range is made of, each once. */
function usualMonths({ usual }: Anomaly): Period[] {
  return [...new Set(usual.flatMap(({ months }) => months.map(({ period }) => period)))];
}

async function carried(engine: Engine, anomaly: Anomaly, behind: Behind): Promise<Carried> {
  const { sql, bound } = rowsBehind(anomaly, behind.title);
  const of = (month: Period, more = sql, values = bound) =>
    carriersOf(engine, behind, { month, sql: more, bound: values });
  const usual: Carried['carriers']['usual'] = [];
  for (const period of usualMonths(anomaly)) usual.push({ ...(await of(period)), period });
  const titles: Carried['titles'] = [];
  if (anomaly.aspect === 'new' && behind.title !== null)
    for (const title of anomaly.values)
      titles.push({
        title,
        carriers: await of(anomaly.period, `${titleSql(identifier(behind.title))} = ?`, [title]),
      });
  const carriers = { before: await of(anomaly.against), now: await of(anomaly.period), usual };
  return { anomaly, carriers, titles, registrations: await registrationsOf(engine, anomaly, behind) };
}

/** Commercial registrations of the employers that a finding names. */
async function registrationsOf(
  engine: Engine,
  { aspect, values }: Anomaly,
  { employer, registration }: Behind,
): Promise<string[]> {
  if ((aspect !== 'one' && aspect !== 'several') || employer === null || registration === null) return [];
  const { sql, bound } = among(identifier(employer), values);
  const column = identifier(registration);
  const rows = await engine.rows<{ registration: string }>(
    `SELECT DISTINCT ${column} AS registration FROM carried WHERE ${sql} AND ${column} IS NOT NULL ORDER BY 1`,
    bound,
  );
  return rows.map((row) => row.registration);
}

interface Asked {
  readonly month: Period;
  readonly sql: string;
  readonly bound: readonly (string | number)[];
}

async function carriersOf(
  engine: Engine,
  { person, employer }: Behind,
  { month, sql, bound }: Asked,
): Promise<Carriers> {
  const count = (name: string | null) =>
    name === null ? 'NULL' : `count(DISTINCT ${identifier(name)})::INTEGER`;
  const [found] = await engine.rows<Carriers>(
    `SELECT ${count(person)} AS persons, ${count(employer)} AS employers FROM carried WHERE month = ? AND ${sql}`,
    [month, ...bound],
  );
  return { persons: found?.persons ?? null, employers: found?.employers ?? null };
}
