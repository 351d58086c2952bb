import { statSync } from 'node:fs';
import { join } from 'node:path';
import { TEXT_CASES } from './cases.ts';
import { lineOf, type Measured, measure } from './measure.ts';
import { writeSioFile } from './sio-file.ts';

const RUNS = 3;

/** A delimited file of a million rows (`BENCH_ROWS`), beside the engine alone and a row loop; says whether the rows are the same. */
export async function textFile(folder: string): Promise<void> {
  const rows = Number(process.env.BENCH_ROWS ?? 1_000_000);
  const file = join(folder, 'sio.csv');
  await writeSioFile(file, rows);
  const megabytes = statSync(file).size / 1e6;
  console.log(
    `A delimited file: ${rows.toLocaleString('en')} rows, ${megabytes.toFixed(0)} MB; median of ${RUNS} runs\n`,
  );
  const medians = new Map(Object.keys(TEXT_CASES).map((name) => [name, measure(name, file, RUNS)]));
  for (const [name, measured] of medians) console.log(lineOf(name, measured));
  report(medians, megabytes);
}

function report(medians: ReadonlyMap<string, Measured>, megabytes: number): void {
  const total = (name: string) => medians.get(name)?.timings.total ?? Number.NaN;
  const ours = total('maharat');
  console.log(
    `\nfrom the landed file to ordered bucket files: ${ours.toFixed(2)} s, ${(megabytes / ours).toFixed(0)} MB/s`,
  );
  console.log(
    `  ${(ours / total('duckdb copy')).toFixed(2)} times DuckDB copying the file to Parquet untouched`,
  );
  console.log(
    `  ${(ours / total('duckdb buckets')).toFixed(2)} times DuckDB writing it uncleansed into the same ordered bucket files`,
  );
  const loop = medians.get('row loop')?.timings.cleanse ?? Number.NaN;
  console.log(
    `  ${(total('row loop') / ours).toFixed(2)} times faster than a row loop that cleanses and sends rows back the same (${(loop / ours).toFixed(2)} where it sends none back)`,
  );
  requireSameRows(medians.get('maharat'), medians.get('row loop'));
}

/** Two ways that come to other rows are not to be compared. */
function requireSameRows(ours?: Measured, loop?: Measured): void {
  const same =
    ours?.checksum === loop?.checksum &&
    ours?.rejected === loop?.rejected &&
    JSON.stringify(ours?.totals) === JSON.stringify(loop?.totals);
  if (!same) throw new Error('The row loop came to other rows than the steps: compare their rules.');
  const { accepted = 0, quarantined = 0, duplicate = 0 } = ours?.totals ?? {};
  console.log(
    `  the same rows as the loop's: ${accepted} accepted, ${quarantined} quarantined, ${duplicate} duplicates`,
  );
}
