import { statSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, measure } from './measure.ts';
import { writeSioFile } from './sio-file.ts';

const TIMES = 10;

/** The same file ten times as long: whether time grows with the rows, and memory does not. */
export async function growth(folder: string): Promise<void> {
  const rows = Number(process.env.BENCH_ROWS ?? 1_000_000);
  const [small, large] = [join(folder, 'small.csv'), join(folder, 'large.csv')];
  await writeSioFile(small, rows);
  await writeSioFile(large, rows * TIMES);
  console.log(`Growth: ${rows.toLocaleString('en')} rows and ${TIMES} times as many\n`);
  const one = measure('maharat', small, 3);
  console.log(lineOf(`${megabytes(small)} MB`, one));
  const many = measure('maharat', large);
  console.log(lineOf(`${megabytes(large)} MB`, many));
  const times = (many.timings.total ?? 0) / (one.timings.total ?? 1);
  console.log(`\n${TIMES} times the rows take ${times.toFixed(2)} times as long,`);
  console.log(`  with ${(many.peakMiB / one.peakMiB).toFixed(2)} times the peak memory`);
}

function megabytes(file: string): string {
  return (statSync(file).size / 1e6).toFixed(0);
}
