import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { NOT_CLEAN, OK } from '../exit-codes.ts';
import type { RunWorld } from '../open-world.ts';
import { writing } from '../out-unusable.ts';
import { requireKey } from '../run-again.ts';
import { say } from '../say.ts';
import { wholeText } from '../text-lines.ts';
import { UsageError } from '../usage-error.ts';
import { decide } from './decide.ts';
import { decisionSheet, readDecisionSheet } from './decision-sheet.ts';
import { isText, type Question, type ReviewList } from './question.ts';
import { type Asked, isWaiting, questionsOf } from './questions.ts';
import { resolveQuestion, type Wanted } from './resolve-question.ts';
import { type Resolved, recomputeTouched } from './resolved.ts';
import { againText, listText, questionText } from './review-text.ts';
import { openRunFolder, type RunFolderOptions } from './review-world.ts';

/** Which questions `list` and `export` tell of. */
export interface ListOptions extends RunFolderOptions {
  readonly feed?: string;
  readonly kind?: 'code' | 'title' | 'hold';
  readonly all?: true;
}

/** What `resolve` and `import` are asked for. */
export interface ResolveOptions extends RunFolderOptions, Wanted {
  /** False with --no-recompute. */
  readonly recompute: boolean;
}

/** Prints the questions that wait, most rows first; returns 1 when there are any. */
export async function executeList(options: ListOptions): Promise<number> {
  return inFolder(options, async ({ runtime }) => {
    const list = await listOf(runtime, options);
    print(options, list, listText(list));
    return list.questions.some(isWaiting) ? NOT_CLEAN : OK;
  });
}

/** Prints one question with all that is known of it. */
export async function executeShow(id: string, options: RunFolderOptions): Promise<number> {
  return inFolder(options, async ({ runtime }) => {
    const question = questionNamed(await questionsOf(runtime), id);
    print(options, question, questionText(question));
    return OK;
  });
}

/** Answers one question and recomputes what that touches. */
export async function executeResolve(id: string, options: ResolveOptions): Promise<number> {
  return inFolder(options, async (world) => {
    const asked = await answerable(world, options);
    const resolved = await resolveQuestion(world, asked, {
      ...options,
      question: questionNamed(asked, id),
    });
    return finish(world, options, resolved);
  });
}

/** Writes the questions about texts as a spreadsheet to fill in. */
export async function executeExport(file: string, options: ListOptions): Promise<number> {
  return inFolder(options, async ({ runtime }) => {
    const { questions } = await listOf(runtime, options);
    const path = resolve(file);
    await writing(path, () => writeFile(path, decisionSheet(questions)));
    const count = questions.filter(isText).length;
    print(
      options,
      { file: path, questions: count },
      `${count} questions in ${path}: write yes under accept, or a code under code, then import it.\n`,
    );
    return OK;
  });
}

/** Takes the answers of a filled-in spreadsheet, all or none, and recomputes what they touch. */
export async function executeImport(file: string, options: ResolveOptions): Promise<number> {
  const sheet = await wholeText(file);
  return inFolder(options, async (world) => {
    const { runtime } = world;
    const asked = await answerable(world, options);
    const { answers, errors } = readDecisionSheet(sheet, asked.questions, runtime.profile);
    if (errors.length > 0) {
      for (const { line, en, ar } of errors) say(`line ${line}: ${en}\nالسطر ${line}: ${ar}`);
      throw new UsageError(
        `Nothing was kept: ${errors.length} lines are to be corrected · لم يُحفظ شيء، صحّح الأسطر المذكورة.`,
      );
    }
    if (answers.length === 0) return finish(world, options, NOTHING); // nothing filled in, or all of it stands
    const { version, decisions } = await decide(runtime, answers, { by: options.by, keys: asked.keys });
    return finish(world, options, { ...NOTHING, version, decisions });
  });
}

/** The questions, once it is clear that an answer can be kept and what it touches recomputed. Throws UsageError. */
async function answerable(world: RunWorld, { by, recompute }: ResolveOptions): Promise<Asked> {
  if (by.trim() === '') throw new UsageError('--by is empty. Say who answers for the decision.');
  const asked = await questionsOf(world.runtime);
  if (recompute) await requireKey(world, asked.askers);
  return asked;
}

const NOTHING = { version: null, decisions: [], hold: null };

async function finish(
  world: RunWorld,
  options: ResolveOptions,
  done: Omit<Resolved, 'recomputed' | 'waiting'>,
): Promise<number> {
  const resolved: Resolved = { ...done, ...(await recomputeTouched(world, options.recompute)) };
  print(options, resolved, resolvedText(resolved));
  return OK;
}

function resolvedText({ version, decisions, hold, recomputed, waiting }: Resolved): string {
  const decided = decisions.map(
    ({ list, text, code }) => `v${version}: "${text}" in ${list} is ${code ?? 'none'}\n`,
  );
  const stands = hold === null ? '' : `${hold.agency}/${hold.feed} ${hold.period} is ${hold.state}\n`;
  const left = waiting.map(
    ({ agency, feed, period }) =>
      `waits: maharat replay --feed ${agency}/${feed} --from ${period} --to ${period} --out DIR\n`,
  );
  return [...decided, stands, waiting.length > 0 ? left.join('') : againText(recomputed)].join('');
}

async function listOf(runtime: Runtime, { feed, kind, all }: ListOptions): Promise<ReviewList> {
  const { questions, unlisted } = await questionsOf(runtime);
  const isWanted = (question: Question) =>
    (all === true || isWaiting(question)) &&
    (kind === undefined || question.kind === kind) &&
    (feed === undefined || (isText(question) ? question.feeds.includes(feed) : question.feed === feed));
  return { questions: questions.filter(isWanted), unlisted };
}

function questionNamed({ questions }: Asked, id: string): Question {
  const found = questions.find((question) => question.id === id);
  if (found !== undefined) return found;
  throw new UsageError(`There is no question ${id}. See maharat review list.`);
}

function print({ json }: RunFolderOptions, value: unknown, text: string): void {
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : text);
}

async function inFolder(
  options: RunFolderOptions,
  action: (world: RunWorld) => Promise<number>,
): Promise<number> {
  const world = await openRunFolder(options);
  try {
    const code = await action(world);
    await world.copyOut();
    return code;
  } finally {
    await world.close();
  }
}
