import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_FILE } from '../../lambdas/occupation/coder/built-in-model.ts';
import { builtInVersion } from '../../lambdas/occupation/coder/built-in-version.ts';
import { calibrate } from '../../lambdas/occupation/coder/calibrate.ts';
import { calibrationTitles } from '../../lambdas/occupation/coder/calibration-titles.ts';
import { judge, type KnownTitle } from '../../lambdas/occupation/coder/judge.ts';
import { modelBytes } from '../../lambdas/occupation/coder/model-file.ts';
import { trainModel } from '../../lambdas/occupation/coder/train-model.ts';
import { lexiconLabels } from '../../lambdas/occupation/lexicon/lexicon-labels.ts';
import { readEscoOccupations } from '../../lambdas/occupation/taxonomy/read-esco.ts';
import { USAGE } from '../local/exit-codes.ts';
import { say } from '../local/say.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Learns the built-in model anew from the lexicon, which is due whenever the lexicon changes: `node
 * bin/commands/train-coder.ts ESCO_FOLDER`. Its probabilities are calibrated on titles it has not seen: of ESCO one label a
 * concept and language, and titles as payrolls write them.
 */
async function main(folder: string): Promise<void> {
  const labels = lexiconLabels();
  const weights = trainModel(labels, {
    bits: 16,
    dimensions: 48,
    rounds: 10,
    seed: 7,
    onRound: (round, loss) => say(`round ${round} of 10: loss ${loss.toFixed(3)}`),
  });
  const unseen = calibrationTitles(escoTitles(folder));
  const uncalibrated = { ...weights, calibration: { weights: [] } };
  const calibration = calibrate(judge(uncalibrated, unseen));
  const head = { version: builtInVersion(), sources: ['built-in lexicon'], labels: labels.length };
  const file = join(ROOT, 'lambdas/occupation/coder', BUILT_IN_FILE);
  writeFileSync(file, modelBytes({ head, weights: { ...weights, calibration } }));
  say(
    `${head.version}: ${readFileSync(file).length} bytes, calibration ${calibration.weights.map((each) => each.toFixed(3)).join(' ')}`,
  );
}

function escoTitles(folder: string): KnownTitle[] {
  return readEscoOccupations(folder).flatMap(({ code, labels: [preferred, other] }) => {
    const title = other ?? preferred;
    return title === undefined ? [] : [{ title, codes: new Set([code]) }];
  });
}

const [, , folder] = process.argv;
if (folder === undefined) {
  say("Give the folder of ESCO's download, whose labels the probabilities are calibrated on.");
  process.exitCode = USAGE;
} else await main(folder);
