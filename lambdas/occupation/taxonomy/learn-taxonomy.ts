import { sha256 } from '../../model/fingerprint.ts';
import { builtInVersion } from '../coder/built-in-version.ts';
import { calibrate } from '../coder/calibrate.ts';
import { calibrationTitles } from '../coder/calibration-titles.ts';
import { evaluateTitles, type TitleEvaluation } from '../coder/evaluate-titles.ts';
import { judge, type KnownTitle } from '../coder/judge.ts';
import type { TitleModel } from '../coder/model-file.ts';
import { rankTogether } from '../coder/rank-again.ts';
import { type Label, type Training, trainModel } from '../coder/train-model.ts';
import { lexiconLabels } from '../lexicon/lexicon-labels.ts';
import type { EscoOccupation } from './read-esco.ts';

/** A model of the lexicon and an imported taxonomy, and how well one without part of the taxonomy codes that part. */
export interface LearntTaxonomy {
  readonly model: TitleModel;
  /** Of the occupations held out: every tenth concept, whose labels in neither language were learnt from. */
  readonly heldOut: TitleEvaluation;
}

/** What is learnt beside the taxonomy, and who is told how far it is. */
export interface LearningOptions {
  readonly lexicon?: readonly Label[];
  /** What stewards decided of titles. */
  readonly decided?: readonly Label[];
  readonly onProgress?: (line: string) => void;
}

/** One concept in so many is held out. */
const HELD_OUT = 10;

/**
 * Learns from a lexicon, the built-in one unless another is given, what stewards decided, and the occupations of ESCO. Twice: without every tenth concept, to calibrate and to
 * tell how well concepts are coded that it has not seen, then with all of them. Takes minutes.
 */
export function learnTaxonomy(
  occupations: readonly EscoOccupation[],
  training: Training,
  { lexicon = lexiconLabels(), decided = [], onProgress = () => {} }: LearningOptions = {},
): LearntTaxonomy {
  const uris = [...new Set(occupations.map(({ uri }) => uri))].sort();
  const heldOut = new Set(uris.filter((_, at) => at % HELD_OUT === 0));
  const learn = (some: readonly EscoOccupation[], name: string) =>
    trainModel([...lexicon, ...decided, ...labelsOf(some)], {
      ...training,
      onRound: (round, loss) =>
        onProgress(`${name}: round ${round} of ${training.rounds}, loss ${loss.toFixed(3)}`),
    });
  const partial = learn(
    occupations.filter(({ uri }) => !heldOut.has(uri)),
    'without every tenth occupation',
  );
  const unseen = knownTitles(occupations.filter(({ uri }) => heldOut.has(uri)));
  const titles = calibrationTitles(unseen);
  const calibration = calibrate(judge({ ...partial, calibration: { weights: [] } }, titles, rankTogether));
  const head = {
    version: taxonomyVersion(occupations, decided, training),
    sources: [
      'built-in lexicon',
      'ESCO occupations in English and Arabic',
      ...(decided.length > 0 ? ['decisions of stewards'] : []),
    ],
    labels: lexicon.length + decided.length + labelsOf(occupations).length,
  };
  const evaluation = evaluateTitles(unseen, { head, weights: { ...partial, calibration } });
  const weights = learn(occupations, 'with all of them');
  return { model: { head, weights: { ...weights, calibration } }, heldOut: evaluation };
}

/** How it is asked together with the built-in model; to be raised with any change of that. */
const TOGETHER = 'geometric-2';

/** The version of what is learnt, known before it is: the same taxonomy, decisions, lexicon and method give the same. */
export function taxonomyVersion(
  occupations: readonly EscoOccupation[],
  decided: readonly Label[],
  { bits, dimensions, rounds, seed }: Training,
): string {
  const told = [...labelsOf(occupations), ...decided].map(({ code, text }) => `${code} ${text}`);
  return `esco-${sha256([builtInVersion(), TOGETHER, bits, dimensions, rounds, seed, ...told].join('\n')).slice(0, 12)}`;
}

/** The labels of all occupations, in both languages. */
export function labelsOf(occupations: readonly EscoOccupation[]): Label[] {
  return occupations.flatMap(({ code, labels }) => labels.map((text) => ({ code, text })));
}

/** Every label once, with all the groups whose occupations bear it. */
function knownTitles(occupations: readonly EscoOccupation[]): KnownTitle[] {
  const codes = new Map<string, Set<string>>();
  for (const { text, code } of labelsOf(occupations)) {
    const known = codes.get(text) ?? new Set<string>();
    codes.set(text, known.add(code));
  }
  return [...codes].map(([title, of]) => ({ title, codes: of }));
}
