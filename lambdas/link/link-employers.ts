import { join } from 'node:path';
import { Engine } from '../engine/engine.ts';
import { loadLakeTable } from '../engine/lake-table.ts';
import type { EmployerMatch } from '../model/employer-match.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { employerMatchKey, employersKey, ownersKey } from '../model/month-keys.ts';
import { bucketKey } from '../model/object-keys.ts';
import { type MonthPrint, ReleaseManifest } from '../model/release.ts';
import { inputOf } from '../model/release-keys.ts';
import { rowsMissing } from '../model/rows-missing.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { fillActivityTables } from './activity-tables.ts';
import { EMPLOYER_NAMES, type FeedTable, REGISTRATIONS } from './feed-tables.ts';

/**
 * Builds the employer crosswalk of every month that has none yet: writes its registrations with their insurance number,
 * ISIC section and size band, ordered by number, the persons who own an active one (the register names sole owners),
 * and counts the employer numbers other feeds write that none of them answers to. Throws when the lake lacks rows that
 * were accepted.
 */
export async function linkEmployers(
  runtime: Runtime,
  event: { manifest: string },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const wanted = await unlinked(runtime, manifest);
  if (wanted.length === 0) return {};
  const engine = await Engine.open(runtime.engine);
  try {
    await fillActivityTables(engine, runtime.profile);
    for (const print of wanted) await linkMonth({ engine, runtime, manifest, print });
  } finally {
    await engine.close();
  }
  return {};
}

async function unlinked({ objects }: Runtime, { prints }: ReleaseManifest): Promise<MonthPrint[]> {
  const known = await Promise.all(
    prints.map(async (print) => {
      const sizes = await Promise.all([
        objects.size(employerMatchKey(print)),
        objects.size(employersKey(print)),
        objects.size(ownersKey(print)),
      ]);
      return sizes.every((size) => size !== null);
    }),
  );
  return prints.filter((_, index) => !known[index]);
}

interface EmployersLink {
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly manifest: ReleaseManifest;
  readonly print: MonthPrint;
}

async function linkMonth(link: EmployersLink): Promise<void> {
  for (const table of [REGISTRATIONS, ...EMPLOYER_NAMES]) await load(link, table);
  const { engine, runtime, print } = link;
  const file = join(engine.scratch, 'employers.parquet');
  await engine.copyOrdered(
    `SELECT month, registration_number, insurance_number, section AS activity, size_band
     FROM moic LEFT JOIN isic_sections ON code = activity ORDER BY registration_number`,
    file,
  );
  await runtime.objects.upload(employersKey(print), file);
  const owners = join(engine.scratch, 'owners.parquet');
  await engine.copyOrdered(
    "SELECT DISTINCT owner AS person FROM moic WHERE owner IS NOT NULL AND status = 'active' ORDER BY person",
    owners,
  );
  await runtime.objects.upload(ownersKey(print), owners);
  await runtime.objects.write(employerMatchKey(print), canonicalJson(await matchCounts(link)));
}

async function load(
  { engine, runtime, manifest, print: { month } }: EmployersLink,
  { feed, table, columns }: FeedTable,
): Promise<void> {
  const input = inputOf(manifest, feed, month);
  const buckets = Array.from({ length: runtime.profile.buckets }, (_, bucket) => bucket);
  const pieces =
    input === undefined ? [] : buckets.map((bucket) => ({ key: bucketKey(input.lake, bucket), month }));
  await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
  const [read] = await engine.rows<{ rows: number }>(`SELECT count(*)::INTEGER AS rows FROM ${table}`);
  const missing = rowsMissing({ feed, month, rows: read?.rows ?? 0 }, input);
  if (missing !== null) throw new Error(missing);
}

/** The number an employer is looked up by, and whether a registration answers, per feed. */
const LOOKUPS: Readonly<Record<string, string>> = {
  sio: `SELECT coalesce(employer_registration, 'sio:' || employer_number) AS number,
      coalesce(employer_registration IN (SELECT registration_number FROM moic), false)
        OR coalesce(employer_number IN (SELECT insurance_number FROM moic), false) AS found FROM sio`,
  lmra: `SELECT employer_registration AS number,
      employer_registration IN (SELECT registration_number FROM moic) AS found FROM lmra`,
  vacancies: `SELECT employer_registration AS number,
      employer_registration IN (SELECT registration_number FROM moic) AS found FROM vacancies`,
};

async function matchCounts({ engine, print }: EmployersLink): Promise<EmployerMatch[]> {
  const matches: EmployerMatch[] = [];
  for (const { feed, table } of EMPLOYER_NAMES) {
    const [row] = await engine.rows<{ named: number; unmatched: number }>(
      `SELECT count(DISTINCT number)::INTEGER AS named,
         count(DISTINCT number) FILTER (NOT coalesce(found, false))::INTEGER AS unmatched
       FROM (${LOOKUPS[table]}) WHERE number IS NOT NULL`,
    );
    matches.push({ period: print.month, feed, named: row?.named ?? 0, unmatched: row?.unmatched ?? 0 });
  }
  return matches;
}
