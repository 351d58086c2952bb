import { SubmissionKey } from '../../../lambdas/model/submission.ts';
import { LIFTABLE, overrideHold } from '../../../lambdas/settle/override-hold.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { UsageError } from '../usage-error.ts';
import { codeWritten, decide } from './decide.ts';
import { type HoldQuestion, isText, type Question, type TextQuestion } from './question.ts';
import type { Asked } from './questions.ts';
import type { Resolved } from './resolved.ts';

/** What a steward says. */
export interface Wanted {
  /** Code of the list, or `none`; for questions about texts. */
  readonly code?: string;
  /** Why; a hold is not lifted without. */
  readonly reason?: string;
  /** Who answers for it. */
  readonly by: string;
}

type Done = Omit<Resolved, 'recomputed' | 'waiting'>;

/** Answers a question. Throws UsageError, which says what to do next, where the answer does not fit it. */
export async function resolveQuestion(
  runtime: Runtime,
  asked: Asked,
  { question, ...wanted }: Wanted & { readonly question: Question },
): Promise<Done> {
  return isText(question)
    ? resolveText(runtime, asked, question, wanted)
    : resolveHold(runtime, asked, question, wanted);
}

async function resolveText(
  runtime: Runtime,
  { keys }: Asked,
  question: TextQuestion,
  wanted: Wanted,
): Promise<Done> {
  const { id, list, candidates } = question;
  const near = candidates.map(({ code, title }) => `${code} ${title.en}`).join(', ');
  if (wanted.code === undefined)
    throw new UsageError(`${id} asks for a code. Give --code${near && ` (maybe ${near})`}, or --code none.`);
  const code = codeWritten(question, wanted.code, runtime.profile);
  if (code === undefined)
    throw new UsageError(
      `The list ${list} has no code ${wanted.code}. Give one of it${near && ` (maybe ${near})`}, or none.`,
    );
  const answer = { question, code, reason: wanted.reason ?? null };
  const { version, decisions } = await decide(runtime, [answer], { by: wanted.by, keys });
  return { version, decisions, hold: null };
}

async function resolveHold(
  runtime: Runtime,
  { held }: Asked,
  { id, breaches, reason }: HoldQuestion,
  wanted: Wanted,
): Promise<Done> {
  const record = held.get(id);
  if (record === undefined) throw new UsageError(`${id} is held no more. See maharat review list.`);
  if (wanted.code !== undefined) throw new UsageError(`${id} is a hold, which has no code. Give --reason.`);
  if (wanted.reason === undefined) throw new UsageError(`${id} is a hold. Give --reason "why it may stand".`);
  const codes = [...new Set([reason.code, ...breaches.map(({ code }) => code)])].filter((code) =>
    LIFTABLE.includes(code),
  );
  const override = { reason: wanted.reason, by: wanted.by, at: runtime.now().toISOString(), codes };
  const key = SubmissionKey.parse(record);
  const outcome = await overrideHold(runtime, key, override);
  if (outcome.refused !== null) throw new UsageError(`${outcome.message.en}\n${outcome.message.ar}`);
  return { version: null, decisions: [], hold: { ...key, state: outcome.record.state } };
}
