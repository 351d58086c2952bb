import { statSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, measure } from './measure.ts';
import { writeWorkbook } from './workbook-case.ts';

const TIMES = 10;

/** A workbook of half a million rows (half of `BENCH_ROWS`), beside the library's bare read of it and a tenth of the rows. */
export async function workbook(folder: string): Promise<void> {
  const rows = Number(process.env.BENCH_ROWS ?? 1_000_000) / 2;
  const [small, large] = [join(folder, 'small.xlsx'), join(folder, 'large.xlsx')];
  writeWorkbook(small, rows / TIMES);
  writeWorkbook(large, rows);
  const megabytes = (statSync(large).size / 1e6).toFixed(0);
  console.log(`A workbook: ${rows.toLocaleString('en')} rows, ${megabytes} MB compressed\n`);
  const bare = measure('bare read', large);
  const tenth = measure('workbook', small);
  const whole = measure('workbook', large);
  console.log(lineOf('bare read', bare));
  console.log(lineOf('a tenth', tenth));
  console.log(lineOf('intake', whole));
  const total = ({ timings }: typeof bare) => timings.total ?? Number.NaN;
  console.log(`\n${(total(whole) / total(bare)).toFixed(2)} times the bare read of the same sheet`);
  console.log(`${TIMES} times the rows take ${(total(whole) / total(tenth)).toFixed(2)} times as long,`);
  console.log(`  with ${(whole.peakMiB / tenth.peakMiB).toFixed(2)} times the peak memory`);
}
