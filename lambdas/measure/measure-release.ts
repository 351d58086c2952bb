import { z } from 'zod';
import { Engine } from '../engine/engine.ts';
import { literalList } from '../engine/sql.ts';
import type { Cell } from '../model/cell.ts';
import { EmployerMatch } from '../model/employer-match.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { indicatorsKey, measuredTitlesKey, type UncodedTitle } from '../model/indicator.ts';
import { ReleaseManifest } from '../model/release.ts';
import { employerMatchKey, measurePartKey } from '../model/release-keys.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { parseCategories } from './dimensions.ts';
import { expectEveryRow } from './expect-every-row.ts';
import { talliesOf } from './indicator.ts';
import { INDICATORS, indicatorDefinitions } from './indicator-catalogue.ts';
import { MERGED_COUNTS, MERGED_TITLES, MERGED_WAGES } from './merge-sql.ts';
import { AGGREGATES } from './part-sql.ts';

/**
 * Merges the parts of all buckets into the cells of the release, in the unprotected store, and writes the indicator
 * definitions and the uncoded titles. The order and the number of parts do not matter. Throws when the lake lacks rows
 * that were accepted.
 */
export async function measureRelease(
  runtime: Runtime,
  event: { manifest: string },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  await expectEveryRow(runtime, manifest);
  const engine = await Engine.open(runtime.engine);
  try {
    await viewParts(engine, runtime, manifest.id);
    const cells = [
      ...(await countCells(engine)),
      ...(await wageCells(engine)),
      ...(await employerMatchCells(runtime, manifest.id)),
    ];
    await runtime.unprotected.write(manifest.id, cells);
    await runtime.objects.write(indicatorsKey(manifest.id), canonicalJson(indicatorDefinitions(), 2));
    const titles = await engine.rows<UncodedTitle>(MERGED_TITLES);
    await runtime.objects.write(
      measuredTitlesKey(manifest.id),
      titles.map((title) => `${canonicalJson(title)}\n`).join(''),
    );
    runtime.log('measure', { release: manifest.id, cells: cells.length });
  } finally {
    await engine.close();
  }
  return {};
}

async function viewParts(engine: Engine, runtime: Runtime, release: string): Promise<void> {
  for (const aggregate of AGGREGATES) {
    const files: string[] = [];
    for (let bucket = 0; bucket < runtime.profile.buckets; bucket++) {
      files.push(
        await runtime.objects.materialise(measurePartKey(release, bucket, aggregate), engine.scratch),
      );
    }
    await engine.run(
      `CREATE VIEW ${aggregate} AS SELECT * FROM read_parquet(${literalList(files)}, hive_partitioning = false)`,
    );
  }
}

interface CountRow {
  readonly indicator: string;
  readonly month: string;
  readonly categories: string;
  readonly value: string;
  readonly employers: number;
}

async function countCells(engine: Engine): Promise<Cell[]> {
  const tallies = new Map(INDICATORS.flatMap(talliesOf).map((named) => [named.id, named.tally]));
  const rows = await engine.rows<CountRow>(MERGED_COUNTS);
  return rows.map(({ indicator, month, categories, value, employers }) => {
    const tally = tallies.get(indicator);
    return {
      indicator,
      period: month,
      dimensions: parseCategories(categories),
      value: Number(value),
      persons: tally?.persons ? Number(value) : null,
      employers: tally?.employer == null ? null : employers,
    };
  });
}

interface WageRow {
  readonly month: string;
  readonly categories: string;
  readonly persons: number;
  readonly employers: number;
  readonly p1: number;
  readonly p2: number;
  readonly p3: number;
}

async function wageCells(engine: Engine): Promise<Cell[]> {
  const rows = await engine.rows<WageRow>(MERGED_WAGES);
  return INDICATORS.flatMap(({ id, method }) => {
    if (method.by !== 'quantile') return [];
    return rows.map((row) => ({
      indicator: id,
      period: row.month,
      dimensions: parseCategories(row.categories),
      value: row[`p${method.quarter}`],
      persons: row.persons,
      employers: row.employers,
    }));
  });
}

async function employerMatchCells(runtime: Runtime, release: string): Promise<Cell[]> {
  const matches = z.array(EmployerMatch).parse(await readJson(runtime.objects, employerMatchKey(release)));
  return matches
    .filter((match) => match.unmatched > 0)
    .map(({ period, feed, unmatched }) => ({
      indicator: 'employers-unmatched',
      period,
      dimensions: { feed },
      value: unmatched,
      persons: null,
      employers: unmatched,
    }));
}
