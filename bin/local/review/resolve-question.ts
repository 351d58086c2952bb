import { SubmissionKey, type SubmissionRecord } from '../../../lambdas/model/submission.ts';
import { LIFTABLE, overrideHold } from '../../../lambdas/settle/override-hold.ts';
import type { RunWorld } from '../open-world.ts';
import { throughFlow } from '../run-again.ts';
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
  world: RunWorld,
  asked: Asked,
  { question, ...wanted }: Wanted & { readonly question: Question },
): Promise<Done> {
  return isText(question)
    ? resolveText(world, asked, question, wanted)
    : resolveHold(world, asked, question, wanted);
}

async function resolveText(
  { runtime }: RunWorld,
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
  world: RunWorld,
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
  const override = { reason: wanted.reason, by: wanted.by, at: world.runtime.now().toISOString(), codes };
  const key = SubmissionKey.parse(record);
  const standing = world.deployed ? standingElsewhere(world, record) : undefined;
  const outcome = await overrideHold(world.runtime, key, override, standing);
  if (outcome.refused !== null) throw new UsageError(`${outcome.message.en}\n${outcome.message.ar}`);
  return { version: null, decisions: [], hold: { ...key, state: outcome.record.state } };
}

/** What stands is decided where rows may be read: the flow of the held file goes on with the reason that the ledger has. */
function standingElsewhere(world: RunWorld, record: SubmissionRecord): () => Promise<void> {
  return async () => {
    const landing = await world.originalOf(record);
    if (landing === null || (await throughFlow(world, record, landing)) === 'missing')
      throw new UsageError(`The original bytes of ${record.file} are kept no longer. Send the file again.`);
  };
}
