import type { Language } from '../../../lambdas/page/language.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { NOT_CLEAN, OK } from '../exit-codes.ts';
import { localProfile } from '../local-profile.ts';
import { openRunFolder } from '../review/review-world.ts';
import { say } from '../say.ts';
import { UsageError } from '../usage-error.ts';
import { listText, shownText } from './definition-text.ts';
import { indicatorSlice } from './indicator-slice.ts';
import { indicatorList, indicatorNamed, shownIndicator } from './known-indicators.ts';
import { findRelease, type WantedRelease } from './release-chain.ts';
import { sliceCsv } from './slice-csv.ts';
import { sliceText } from './slice-text.ts';
import type { SliceOptions } from './wanted-slice.ts';

/** Options of `list` and `show`. */
export interface PrintOptions {
  readonly lang: Language;
  readonly json?: true;
}

/** Options of `get`. */
export interface GetOptions extends PrintOptions, SliceOptions, WantedRelease {
  readonly out?: string;
  readonly store: 'directory' | 'aws';
  readonly vintages?: true;
  readonly csv?: true;
}

/** Prints the indicators, by id. */
export function executeList({ lang, json }: PrintOptions): number {
  const list = indicatorList(localProfile(process.env));
  process.stdout.write(json ? asJson(list) : listText(list, lang));
  return OK;
}

/** Prints what is told of one indicator. */
export function executeShow(id: string, { json }: Pick<PrintOptions, 'json'>): number {
  const shown = shownIndicator(indicatorNamed(id), localProfile(process.env));
  process.stdout.write(json ? asJson(shown) : shownText(shown));
  return OK;
}

/** Prints a slice of an indicator in a release; returns 1 where there is no release, or no such cell in it. */
export async function executeGet(id: string, options: GetOptions): Promise<number> {
  const { store } = options;
  const out = options.out ?? (store === 'aws' ? '.' : undefined);
  if (out === undefined) throw new UsageError('Give --out, the folder of a run, or --store aws.');
  const world = await openRunFolder({ out, store });
  try {
    return await printSlice(world.runtime, id, options);
  } finally {
    await world.close();
  }
}

async function printSlice(runtime: Runtime, id: string, options: GetOptions): Promise<number> {
  const release = await findRelease(runtime, options);
  if (release === null) {
    say('There is no release yet. Make one with maharat run, then ask again.');
    return NOT_CLEAN;
  }
  const slice = await indicatorSlice(runtime, release, { ...options, id });
  if (options.json) process.stdout.write(asJson(slice));
  else process.stdout.write(options.csv ? sliceCsv(slice) : sliceText(slice, options.lang));
  if (slice.cells.length > 0) return OK;
  say(`Nothing is published of that. See the tables of ${id} with maharat indicator show ${id}.`);
  return NOT_CLEAN;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
