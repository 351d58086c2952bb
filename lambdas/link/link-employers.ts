import { join } from 'node:path';
import { Engine } from '../engine/engine.ts';
import { loadLakeTable } from '../engine/lake-table.ts';
import type { EmployerMatch } from '../model/employer-match.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { bucketKey } from '../model/object-keys.ts';
import { ReleaseManifest } from '../model/release.ts';
import { employerMatchKey, employersKey, inputOf } from '../model/release-keys.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { fillActivityTables } from './activity-tables.ts';
import { EMPLOYER_NAMES, type FeedTable, REGISTRATIONS } from './feed-tables.ts';

/**
 * Builds the employer crosswalk: writes the registrations of every month with their insurance number, ISIC section
 * and size band, ordered by month and number, and counts the employer numbers other feeds write that none of them
 * answers to.
 */
export async function linkEmployers(
  runtime: Runtime,
  event: { manifest: string },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const engine = await Engine.open(runtime.engine);
  try {
    for (const feed of [REGISTRATIONS, ...EMPLOYER_NAMES]) await load(engine, runtime, manifest, feed);
    await storeEmployers(engine, runtime, manifest.id);
    const matches = await matchCounts(engine, manifest);
    await runtime.objects.write(employerMatchKey(manifest.id), canonicalJson(matches));
  } finally {
    await engine.close();
  }
  return {};
}

async function load(
  engine: Engine,
  runtime: Runtime,
  manifest: ReleaseManifest,
  { feed, table, columns }: FeedTable,
): Promise<void> {
  const buckets = Array.from({ length: runtime.profile.buckets }, (_, bucket) => bucket);
  const pieces = manifest.months.flatMap((month) => {
    const input = inputOf(manifest, feed, month);
    return input === undefined
      ? []
      : buckets.map((bucket) => ({ key: bucketKey(input.lake, bucket), month }));
  });
  await loadLakeTable(engine, runtime.objects, { table, columns, pieces });
}

async function storeEmployers(engine: Engine, runtime: Runtime, release: string): Promise<void> {
  await fillActivityTables(engine, runtime.profile);
  const file = join(engine.scratch, 'employers.parquet');
  await engine.copyOrdered(
    `SELECT month, registration_number, insurance_number, section AS activity, size_band
     FROM moic LEFT JOIN isic_sections ON code = activity ORDER BY month, registration_number`,
    file,
  );
  await runtime.objects.upload(employersKey(release), file);
}

/** The number an employer is looked up by, and whether a registration answers, per feed. */
const LOOKUPS: Readonly<Record<string, string>> = {
  sio: `SELECT month, coalesce(employer_registration, 'sio:' || employer_number) AS number,
      coalesce((month, employer_registration) IN (SELECT (month, registration_number) FROM moic), false)
        OR coalesce((month, employer_number) IN (SELECT (month, insurance_number) FROM moic), false) AS found FROM sio`,
  lmra: `SELECT month, employer_registration AS number,
      (month, employer_registration) IN (SELECT (month, registration_number) FROM moic) AS found FROM lmra`,
  vacancies: `SELECT month, employer_registration AS number,
      (month, employer_registration) IN (SELECT (month, registration_number) FROM moic) AS found FROM vacancies`,
};

async function matchCounts(engine: Engine, manifest: ReleaseManifest): Promise<EmployerMatch[]> {
  const matches: EmployerMatch[] = [];
  for (const { feed, table } of EMPLOYER_NAMES) {
    const rows = await engine.rows<{ month: string; named: number; unmatched: number }>(
      `SELECT month, count(DISTINCT number)::INTEGER AS named,
         count(DISTINCT number) FILTER (NOT coalesce(found, false))::INTEGER AS unmatched
       FROM (${LOOKUPS[table]}) WHERE number IS NOT NULL GROUP BY month`,
    );
    const byMonth = new Map(rows.map((row) => [row.month, row]));
    for (const period of manifest.months) {
      const row = byMonth.get(period);
      matches.push({ period, feed, named: row?.named ?? 0, unmatched: row?.unmatched ?? 0 });
    }
  }
  return matches;
}
