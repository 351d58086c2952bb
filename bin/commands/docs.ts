import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataDictionary } from '../../lambdas/contracts/data-dictionary.ts';
import { defectCatalogue } from '../../lambdas/contracts/defect-catalogue.ts';
import { defects } from '../../lambdas/contracts/defects.ts';
import { contracts } from '../../lambdas/contracts/index.ts';
import { rowSchema } from '../../lambdas/contracts/json-schema.ts';
import { indicatorDefinitions } from '../../lambdas/measure/indicator-catalogue.ts';
import { indicatorDocument } from '../../lambdas/measure/indicator-document.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { scaleDocument } from '../bench/release/scale-document.ts';
import type { ScaleFigures } from '../bench/release.ts';
import { skillCard } from '../bench/skill-card.ts';
import type { SkillFinderFigures } from '../bench/skills.ts';
import { titleCard } from '../bench/title-card.ts';
import type { TitleCoderFigures } from '../bench/titles.ts';
import { watchDocument } from '../bench/watch/watch-document.ts';
import type { WatchFigures } from '../bench/watch.ts';
import { corpusExamples } from '../local/corpus-examples.ts';
import { outputSchemas } from '../local/output-schemas.ts';

/** The root of the repository. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every generated document by its path within the repository, as it should read. */
export function documents(): ReadonlyMap<string, string> {
  const schemas = contracts.map((contract): [string, string] => [
    `docs/schemas/feeds/${contract.agency}-${contract.feed}.schema.json`,
    `${JSON.stringify(rowSchema(contract, bahrain), null, 2)}\n`,
  ]);
  return new Map([
    ['docs/data-dictionary.md', dataDictionary(contracts, bahrain)],
    ['docs/scale.md', scaleDocument(scaleFigures())],
    ['docs/title-coder.md', titleCard(titleFigures())],
    ['docs/skill-finder.md', skillCard(skillFigures())],
    ['docs/anomalies.md', watchDocument(watchFigures())],
    ['docs/indicators.md', indicatorDocument(indicatorDefinitions())],
    ['docs/defects.md', defectCatalogue(defects, corpusExamples(ROOT))],
    ...schemas,
    ...outputSchemas(),
  ]);
}

/** What the bench of releases found when it was last written down. */
function scaleFigures(): ScaleFigures {
  return JSON.parse(readFileSync(join(ROOT, 'docs/scale.json'), 'utf8')) as ScaleFigures; // written by the bench
}

/** What the bench of the coder of titles found when it was last written down. */
function titleFigures(): TitleCoderFigures {
  return JSON.parse(readFileSync(join(ROOT, 'docs/title-coder.json'), 'utf8')) as TitleCoderFigures; // written by the bench
}

/** What the bench of the finder of skills found when it was last written down. */
function skillFigures(): SkillFinderFigures {
  return JSON.parse(readFileSync(join(ROOT, 'docs/skill-finder.json'), 'utf8')) as SkillFinderFigures; // written by the bench
}

/** What the bench of the watch found when it was last written down. */
function watchFigures(): WatchFigures {
  return JSON.parse(readFileSync(join(ROOT, 'docs/watch.json'), 'utf8')) as WatchFigures; // written by the bench
}

/** Writes the generated documents under the root of the repository; returns their paths within it. */
export function writeDocs(root: string): string[] {
  for (const [path, text] of documents()) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return [...documents().keys()];
}

if (import.meta.main) {
  process.stdout.write(`${writeDocs(ROOT).join('\n')}\n`);
}
