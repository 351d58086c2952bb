import type { z } from 'zod';
import { TaxonomyLabels, titleLabelsKey, titleModelKey } from '../../../lambdas/model/taxonomy.ts';
import { answerTitle, type TitleAnswer } from '../../../lambdas/occupation/coder/answer-title.ts';
import { builtInModel } from '../../../lambdas/occupation/coder/built-in-model.ts';
import { evaluateTitles } from '../../../lambdas/occupation/coder/evaluate-titles.ts';
import { explainTitle } from '../../../lambdas/occupation/coder/explain-title.ts';
import { readModel, type TitleModel } from '../../../lambdas/occupation/coder/model-file.ts';
import { nearestLabels } from '../../../lambdas/occupation/coder/nearest-labels.ts';
import type { JobContext } from '../../../lambdas/occupation/context/job-context.ts';
import { lexiconTitles } from '../../../lambdas/occupation/lexicon/lexicon-labels.ts';
import { DirectoryObjectStore } from '../../../lambdas/stores/directory-object-store.ts';
import { readJson } from '../../../lambdas/stores/object-store.ts';
import { taxonomyInForce } from '../../../lambdas/stores/taxonomy-in-force.ts';
import { OK } from '../exit-codes.ts';
import { runFolder } from '../run-folder.ts';
import { say } from '../say.ts';
import { textLines } from '../text-lines.ts';
import { UsageError } from '../usage-error.ts';
import { writeAnswers } from '../write-answers.ts';
import { evaluationText } from './evaluation-text.ts';
import { isTitleHeading, knownTitles } from './known-titles.ts';
import { readContext } from './read-context.ts';
import { rememberAnswers } from './remember-answers.ts';

/** What `maharat occupation code` is asked for. */
export interface CodeOptions extends EvalOptions {
  readonly in?: string;
  readonly out?: string;
}

/** What `maharat occupation eval` is asked for. */
export interface EvalOptions {
  readonly json?: true;
  /** Folder of runs, whose imported taxonomy is asked. */
  readonly run?: string;
  readonly builtIn?: true;
}

const COLUMNS = ['title', 'isco', 'level', 'probability', 'runner_up', 'source'] as const;

/** Does what `maharat occupation code` says, line by line, each distinct title and context once; returns what the process ends with. */
export async function executeCode(options: CodeOptions): Promise<number> {
  const { in: from, out, json } = options;
  const taxonomy = await taxonomyOf(options);
  const imported = taxonomy?.model;
  const { version } = (imported ?? builtInModel()).head;
  // reasons take longer than codes: they are looked for where they are printed
  const answering = json === undefined ? answerBy(imported) : explainingBy(taxonomy);
  const answerOf = rememberAnswers((title, said) => answering(title, readContext(said)));
  const lines = textLines(from);
  const head = await lines.next(); // before anything is written, so that a file that is none leaves nothing
  let titles = 0;
  let coded = 0;
  async function* answers(): AsyncGenerator<string> {
    yield json ? '[' : `${COLUMNS.join('\t')}\n`;
    for await (const line of withFirst(head, lines)) {
      const [title = '', said = ''] = line.split('\t').map((cell) => cell.trim());
      if (title === '') continue;
      const answer = answerOf(title, said);
      yield json ? `${titles === 0 ? '' : ','}\n${JSON.stringify(answer)}` : lineOf(answer);
      titles += 1;
      if (answer.level === 4) coded += 1;
    }
    if (json) yield '\n]\n';
  }
  await writeAnswers(answers, options);
  say(
    `${titles} titles, ${coded} of them given a unit group, by ${version}.${out === undefined ? '' : ` They are in ${out}.`}`,
  );
  return OK;
}

/** The lines from the first on, that one left out where it names the columns. */
async function* withFirst(
  first: IteratorResult<string>,
  lines: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (first.done) return;
  if (!isTitleHeading(first.value)) yield first.value;
  yield* lines;
}

function lineOf(answer: TitleAnswer): string {
  return `${COLUMNS.map((column) => answer[column] ?? '').join('\t')}\n`;
}

/** Does what `maharat occupation eval` says, and returns what the process ends with. */
export async function executeEval(file: string, options: EvalOptions): Promise<number> {
  const lines: string[] = [];
  for await (const line of textLines(file)) lines.push(line);
  const known = knownTitles(lines, file);
  if (known.length === 0) throw new UsageError(`${file} has no titles.`);
  const taxonomy = await taxonomyOf(options);
  const evaluation = evaluateTitles(known, taxonomy?.model);
  process.stdout.write(
    options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : evaluationText(evaluation),
  );
  return OK;
}

interface InForce {
  readonly model: TitleModel;
  /** Titles that are not the lexicon's. */
  readonly labels: z.infer<typeof TaxonomyLabels>;
}

/** The taxonomy in force in the folder; undefined where there is none, or it is not to be asked. */
async function taxonomyOf({ run, builtIn }: EvalOptions): Promise<InForce | undefined> {
  if (builtIn) return undefined;
  const objects = new DirectoryObjectStore(await runFolder(run));
  const inForce = await taxonomyInForce(objects);
  if (inForce === null) return undefined;
  const { version } = inForce;
  const labels = titleLabelsKey(version);
  return {
    model: readModel(await objects.read(titleModelKey(version))),
    labels:
      (await objects.size(labels)) === null ? [] : TaxonomyLabels.parse(await readJson(objects, labels)),
  };
}

type Answering = (title: string, context: JobContext | undefined) => TitleAnswer;

function answerBy(imported: TitleModel | undefined): Answering {
  return (title, context) => answerTitle(title, imported, context);
}

function explainingBy(taxonomy: InForce | undefined): Answering {
  const { weights } = taxonomy?.model ?? builtInModel();
  const nearest = nearestLabels([...lexiconTitles(), ...(taxonomy?.labels ?? [])], weights);
  const by = { nearest, ...(taxonomy && { imported: taxonomy.model }) };
  return (title, context) => explainTitle(title, by, context);
}
