import { Engine } from '../../../lambdas/engine/engine.ts';
import { fillActivityTables } from '../../../lambdas/link/activity-tables.ts';
import { type DimensionId, groupingOf } from '../../../lambdas/measure/dimensions.ts';
import { EMPLOYER_ROWS, mergedJobs } from '../../../lambdas/measure/employer-sql.ts';
import { fillReferences } from '../../../lambdas/measure/fill-references.ts';
import { type Indicator, type Tally, talliesOf } from '../../../lambdas/measure/indicator.ts';
import { INDICATORS } from '../../../lambdas/measure/indicator-catalogue.ts';
import { loadReading } from '../../../lambdas/measure/load-reading.ts';
import type { KeptMonths } from '../../../lambdas/measure/month-views.ts';
import { type Reading, readingNamed } from '../../../lambdas/measure/reading.ts';
import { readingInputs } from '../../../lambdas/measure/reading-inputs.ts';
import { personMonthsKey, spellsKey } from '../../../lambdas/model/month-keys.ts';
import type { Period } from '../../../lambdas/model/period.ts';
import { ReleaseManifest } from '../../../lambdas/model/release.ts';
import { inputOf, planKey } from '../../../lambdas/model/release-keys.ts';
import { ReleasePlan } from '../../../lambdas/model/release-plan.ts';
import { builtInSkills } from '../../../lambdas/skills/skill-list.ts';
import { readJson } from '../../../lambdas/stores/object-store.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { PlainFiles } from './plain-files.ts';
import { monthTables, type PlainLink, plainLink, prefixOf } from './plain-link.ts';
import { type Spent, stopwatch } from './spent.ts';

export interface PlainRun extends Spent {
  /** Queries that made cells. */
  readonly queries: number;
}

/** Memory of the one engine: a machine's, for it holds the whole country. */
export const PLAIN_MEMORY_MIB = 6000;

/**
 * What a release of a new month links and measures, by plain queries: one engine, every table of a month one Parquet file
 * that is not partitioned, a query a tally, no parts, nothing kept, nothing checked, nothing in order. The files of what
 * was there before are made before the clock starts.
 */
export async function plainRelease(runtime: Runtime, manifestKey: string): Promise<PlainRun> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, manifestKey));
  const plan = ReleasePlan.parse(await readJson(runtime.objects, planKey(manifest.id)));
  const engine = await Engine.open({ ...runtime.engine, memoryMiB: PLAIN_MEMORY_MIB });
  try {
    const files = new PlainFiles(engine, runtime.objects);
    for (const prefix of filesNeeded(manifest, plan)) await files.prepare(prefix);
    const link = { engine, files, manifest, runtime: { ...runtime, objects: files.store() } };
    await fillActivityTables(engine, runtime.profile);
    const spent = stopwatch();
    await plainLink(link);
    const queries = await plainMeasure(link, plan);
    return { ...spent(), queries };
  } finally {
    await engine.close();
  }
}

type Named = readonly [reading: Reading, months: Period[]];

function planned({ measure }: ReleasePlan): Named[] {
  return [...Map.groupBy(measure, ({ reading }) => reading)].map(([name, own]) => [
    readingNamed(name),
    own.map(({ month }) => month),
  ]);
}

function filesNeeded(manifest: ReleaseManifest, plan: ReleasePlan): Set<string> {
  const [before, now] = manifest.prints.slice(-2);
  const linked = monthTables(now?.month ?? '').flatMap(
    ({ feed, of }) => inputOf(manifest, feed, of)?.lake ?? [],
  );
  const read = planned(plan).flatMap(([reading, months]) => {
    const { persons, spells, feeds } = readingInputs(reading, manifest, months);
    return [
      ...persons.filter((print) => print !== now).map((print) => prefixOf(personMonthsKey(print, 0))),
      ...spells.filter((print) => print !== now).map((print) => prefixOf(spellsKey(print, 0))),
      ...feeds.map(({ input }) => input.lake),
    ];
  });
  return new Set([...linked, ...(before ? [prefixOf(spellsKey(before, 0))] : []), ...read]);
}

async function plainMeasure({ engine, runtime, manifest }: PlainLink, plan: ReleasePlan): Promise<number> {
  await engine.run('DROP TABLE employers; DROP VIEW months; DROP VIEW spells; DROP TABLE entity_sections');
  await fillReferences(engine, { profile: runtime.profile, skills: builtInSkills() });
  const kept: KeptMonths = new Map();
  let queries = 0;
  for (const [reading, months] of planned(plan)) {
    await loadReading({ engine, runtime, manifest, batch: { first: 0, last: 0 }, reading, months, kept });
    for (const sql of queriesOf(reading, 10 ** runtime.profile.currency.decimals)) {
      await engine.run(`CREATE OR REPLACE TEMP TABLE answer AS ${sql}`);
      queries += 1;
    }
  }
  return queries;
}

function queriesOf({ relations }: Reading, minor: number): string[] {
  const among = ({ rows }: Pick<Tally, 'rows'>) => relations.includes(rows);
  const tallies = INDICATORS.flatMap(talliesOf).filter(({ tally }) => among(tally));
  const jobs = `${mergedJobs()}`.replace('FROM jobs', `FROM ${EMPLOYER_ROWS}`);
  return [
    ...tallies.map(({ tables, tally: { value, employer, rows, where } }) =>
      grouped(tables, { value: `${value}, ${distinct(employer)}`, from: `${rows} WHERE ${where}` }),
    ),
    ...INDICATORS.flatMap((indicator) => quantileOf(indicator, among, minor)),
    ...(relations.includes(EMPLOYER_ROWS) ? [jobs] : []),
  ].map((sql) => `SELECT * FROM (${sql})`);
}

function quantileOf(
  { tables, method }: Indicator,
  among: (of: Pick<Tally, 'rows'>) => boolean,
  minor: number,
): string[] {
  if (method.by !== 'quantile' || !among(method.of)) return [];
  const { rows, where, units, employer } = method.of;
  const value = `quantile_disc(units, ${method.quarter / 4}), count(*), ${distinct(employer)}`;
  const from = `(SELECT *, ${units} AS units FROM (SELECT *, ${minor} AS minor FROM ${rows}) WHERE ${where})`;
  return [grouped(tables, { value, from })];
}

function distinct(employer: string | null): string {
  return employer === null ? '0' : `count(DISTINCT ${employer})`;
}

function grouped(
  tables: readonly (readonly DimensionId[])[],
  { value, from }: { readonly value: string; readonly from: string },
): string {
  const { columns, sets, known, categories } = groupingOf(tables);
  return `SELECT month, ${categories} AS cell, ${value} FROM (SELECT *${columns} FROM ${from})
    GROUP BY ${sets(['month'])} HAVING ${known}`;
}
