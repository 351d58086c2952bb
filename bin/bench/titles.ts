import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerTitle } from '../../lambdas/occupation/coder/answer-title.ts';
import { builtInModel } from '../../lambdas/occupation/coder/built-in-model.ts';
import { evaluateTitles, type TitleEvaluation } from '../../lambdas/occupation/coder/evaluate-titles.ts';
import type { KnownTitle } from '../../lambdas/occupation/coder/judge.ts';
import { modelBytes, readModel, type TitleModel } from '../../lambdas/occupation/coder/model-file.ts';
import { lexiconLabels } from '../../lambdas/occupation/lexicon/lexicon-labels.ts';
import { learnTaxonomy } from '../../lambdas/occupation/taxonomy/learn-taxonomy.ts';
import { readEscoOccupations } from '../../lambdas/occupation/taxonomy/read-esco.ts';
import { evaluationText } from '../local/occupation/evaluation-text.ts';
import { TRAINING } from '../local/occupation/execute-taxonomy.ts';
import { readKnownTitles } from '../local/occupation/known-titles.ts';
import { say } from '../local/say.ts';

/** What was measured of one model of titles. */
export interface TitleModelFigures {
  readonly version: string;
  readonly sources: readonly string[];
  readonly labels: number;
  readonly megabytes: number;
  readonly loadSeconds: number;
  /** On one core, each title once; by the rules where they know it. */
  readonly titlesASecond: number;
  /** Resident set of the process with the model loaded. */
  readonly peakMiB: number;
  /** On the development titles, which nothing was calibrated on. */
  readonly development: TitleEvaluation;
  /** On the titles of the file that BENCH_INDEX names; null where it names none. */
  readonly index: TitleEvaluation | null;
  /** On the even lines of the titles of the file that BENCH_WRITTEN names; null where it names none. */
  readonly written: TitleEvaluation | null;
  /** On the even lines of titles of one language in the letters of the other. */
  readonly sound: { readonly latin: TitleEvaluation; readonly arabic: TitleEvaluation };
  /** On the even lines of Arabic titles in the dual and the plural. */
  readonly plural: TitleEvaluation;
}

/** What docs/title-coder.json keeps. */
export interface TitleCoderFigures {
  readonly processor: string;
  readonly lexicon: TitleModelFigures;
  readonly esco: TitleModelFigures | null;
  /** Occupations of ESCO that the model had not learnt. */
  readonly heldOut: TitleEvaluation | null;
  /** Titles that say no trade, on lines that nothing was chosen on: by themselves, and with what is known beside them. */
  readonly context: { readonly alone: TitleEvaluation; readonly known: TitleEvaluation };
}

const fileOf = (kind: string) => join(import.meta.dirname, `../../test/occupation/titles-${kind}.tsv`);
const filesOf = (kind: string) => ['en', 'ar'].map((language) => fileOf(`${kind}-${language}`));
const DEVELOPMENT = filesOf('dev');
const IN_CONTEXT = filesOf('context');
/** One lexicon title in so many is coded for the speed, beside the development titles. */
const EVERY = 5;

/**
 * How well and how fast titles are coded: by the built-in lexicon, and with ESCO where BENCH_ESCO names the folder of its
 * download; BENCH_INDEX names more titles whose unit groups are known, BENCH_WRITTEN such of which the odd lines were seen. Writes what it found to the JSON that BENCH_OUT names.
 */
export async function titles(): Promise<void> {
  const { cpus } = await import('node:os');
  const lexicon = figuresOf(builtInModel(), false);
  print(lexicon);
  const folder = process.env.BENCH_ESCO;
  const learnt =
    folder === undefined ? null : learnTaxonomy(readEscoOccupations(folder), TRAINING, { onProgress: say });
  const esco = learnt === null ? null : figuresOf(learnt.model, true);
  if (esco !== null) print(esco);
  const context = inContext();
  console.log(`Titles that say no trade, by themselves:\n\n${evaluationText(context.alone)}`);
  console.log(`The same with what is known beside them:\n\n${evaluationText(context.known)}`);
  const out = process.env.BENCH_OUT;
  if (out === undefined) return;
  const figures: TitleCoderFigures = {
    processor: cpus()[0]?.model ?? '',
    lexicon,
    esco,
    heldOut: learnt?.heldOut ?? null,
    context,
  };
  writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
}

function figuresOf({ head, weights }: TitleModel, isImported: boolean): TitleModelFigures {
  const bytes = modelBytes({ head, weights });
  const started = performance.now();
  const read = readModel(bytes);
  const imported = isImported ? read : undefined;
  const loaded = performance.now();
  const { BENCH_INDEX: indexFile, BENCH_WRITTEN: writtenFile } = process.env;
  const known = DEVELOPMENT.flatMap(readKnownTitles);
  const all = [...known.map(({ title }) => title), ...lexiconLabels().flatMap(everyFifth)];
  const before = performance.now();
  for (const title of all) answerTitle(title, imported);
  const seconds = (performance.now() - before) / 1000;
  const { version, sources, labels } = head;
  return {
    version,
    sources,
    labels,
    megabytes: bytes.length / 1e6,
    loadSeconds: (loaded - started) / 1000,
    titlesASecond: all.length / seconds,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    development: evaluateTitles(known, imported),
    index: indexFile === undefined ? null : evaluateTitles(readKnownTitles(indexFile), imported),
    written:
      writtenFile === undefined ? null : evaluateTitles(evenLines(readKnownTitles(writtenFile)), imported),
    sound: { latin: unseen('sound-latin', imported), arabic: unseen('sound-arabic', imported) },
    plural: unseen('plural-ar', imported),
  };
}

/** On lines that were not looked at. */
function unseen(kind: string, imported: TitleModel | undefined): TitleEvaluation {
  return evaluateTitles(evenLines(readKnownTitles(fileOf(kind))), imported);
}

/** By the built-in lexicon. */
function inContext(): TitleCoderFigures['context'] {
  const titles = IN_CONTEXT.flatMap((file) => evenLines(readKnownTitles(file)));
  const alone = titles.map(({ title, codes }) => ({ title, codes }));
  return { alone: evaluateTitles(alone), known: evaluateTitles(titles) };
}

/** With a word that no rule knows, so that the model is asked. */
function everyFifth({ text }: { readonly text: string }, at: number): string[] {
  return at % EVERY === 0 ? [`${text} zq`] : [];
}

function evenLines(known: readonly KnownTitle[]): KnownTitle[] {
  return known.filter((_, at) => at % 2 === 0);
}

function print({ development, ...figures }: TitleModelFigures): void {
  console.log(
    `Titles by ${figures.version}: ${Math.round(figures.titlesASecond).toLocaleString('en')} a second on one core, ` +
      `${figures.megabytes.toFixed(1)} MB, loaded in ${figures.loadSeconds.toFixed(2)} s, peak ${figures.peakMiB.toFixed(0)} MiB\n`,
  );
  console.log(evaluationText(development));
}
