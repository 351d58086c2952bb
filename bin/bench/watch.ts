import { writeFileSync } from 'node:fs';
import { type FalseAlarms, falseAlarms } from './watch/false-alarms.ts';
import { type Recall, recall } from './watch/recall.ts';

/** What docs/watch.json keeps. */
export interface WatchFigures {
  readonly clean: readonly FalseAlarms[];
  readonly planted: readonly Recall[];
}

const END = '2026-09';
/** Seeds that no limit of the watch was chosen by. */
const SEEDS = [101, 102, 103, 104, 105, 106, 107, 108];
/** Persons of a country, and how many seeds of it are watched. */
const CLEAN = [
  [3_000, 8],
  [10_000, 8],
  [60_000, 4],
] as const;
const PLANTED = [
  [3_000, 14],
  [10_000, 26],
] as const;
const STRENGTHS = [1, 0.5, 0.25];

/**
 * How often the watch finds something in histories without anomalies, and how many of planted ones it finds. Histories are
 * those of the generator, three years long, counted without files. Writes what it found to the JSON that BENCH_OUT names.
 */
export async function watch(): Promise<void> {
  const clean = CLEAN.map(([persons, seeds]) => {
    const figures = falseAlarms(SEEDS.slice(0, seeds), { persons, months: 36, end: END });
    console.log(cleanLine(figures));
    return figures;
  });
  const planted = PLANTED.flatMap(([persons, months]) =>
    STRENGTHS.map((strength) => {
      const figures = recall(SEEDS, { persons, months, end: END, strength });
      console.log(plantedLine(figures));
      return figures;
    }),
  );
  const out = process.env.BENCH_OUT;
  const figures: WatchFigures = { clean, planted };
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
}

function cleanLine({ persons, feedMonths, findings, told, kinds }: FalseAlarms): string {
  const often = ((100 * findings) / feedMonths).toFixed(2);
  return (
    `Clean, ${persons.toLocaleString('en')} persons: ${findings} findings in ${told} of ${feedMonths} feed-months, ` +
    `${often} in a hundred; ${JSON.stringify(kinds)}`
  );
}

function plantedLine({ persons, months, strength, seeds, found, elsewhere }: Recall): string {
  const kinds = Object.entries(found).map(([code, count]) => `${code} ${count}`);
  return (
    `Planted, ${persons.toLocaleString('en')} persons, ${months} months, strength ${strength}: ` +
    `of ${seeds.length} each ${kinds.join(', ')}; elsewhere ${elsewhere}`
  );
}
