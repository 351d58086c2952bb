import { closeCodes } from '../../../lambdas/contracts/codelists/close-codes.ts';
import { codeListsIn } from '../../../lambdas/contracts/codelists/index.ts';
import { isco08 } from '../../../lambdas/contracts/codelists/isco-08.ts';
import { contractFeed } from '../../../lambdas/contracts/contract.ts';
import { messageOf } from '../../../lambdas/contracts/defects.ts';
import { contracts } from '../../../lambdas/contracts/index.ts';
import { compare } from '../../../lambdas/model/compare.ts';
import {
  holdId,
  type MappingEntry,
  OTHER_TEXTS,
  type ReviewItem,
  textId,
} from '../../../lambdas/model/review.ts';
import { feedOf, type SubmissionRecord } from '../../../lambdas/model/submission.ts';
import type { Runtime } from '../../../lambdas/stores/runtime.ts';
import { hasLength } from './code-length.ts';
import { type HoldQuestion, isText, type Question, rowsOf, type TextQuestion } from './question.ts';

/** Every question there is, with what is behind it. */
export interface Asked {
  /** Most rows first, decided ones too. */
  readonly questions: readonly Question[];
  /** Rows whose texts were too many to be listed. */
  readonly unlisted: number;
  /** Key of a text question, by id. */
  readonly keys: ReadonlyMap<string, string>;
  /** Standing and held submissions that ask something. */
  readonly askers: readonly SubmissionRecord[];
  /** Held submissions, by id. */
  readonly held: ReadonlyMap<string, SubmissionRecord>;
}

const CANDIDATES = 3;

/**
 * What no rule could decide of the submissions that stand or are held: texts without a code or a sure one, one question over all
 * feeds; holds, one a submission. What was asked of submissions that stand no more, or that came to something else
 * since, is left out.
 */
export async function questionsOf(runtime: Pick<Runtime, 'ledger' | 'reviews' | 'profile'>): Promise<Asked> {
  const items: ReviewItem[] = [];
  const askers = new Set<SubmissionRecord>();
  const held: SubmissionRecord[] = [];
  for (const feed of contracts.map(contractFeed)) {
    const history = await runtime.ledger.history(feed);
    const open = new Map(
      history.filter(isOpen).map((record) => [nameOf(record, record.fingerprint), record]),
    );
    held.push(...history.filter(({ state }) => state === 'held'));
    for (const item of await runtime.reviews.asked(feed)) {
      const asker = open.get(nameOf(item.submission, item.fingerprint));
      if (asker === undefined) continue;
      askers.add(asker);
      items.push(item);
    }
  }
  const listed = items.filter(({ key }) => key !== OTHER_TEXTS);
  const byId = Map.groupBy(listed, ({ list, key }) => textId(list, key));
  const log = await runtime.reviews.mappings();
  const lists = codeListsIn(runtime.profile);
  const texts = [...byId].map(([id, of]) => textQuestion(id, of, { log, lists }));
  return {
    questions: [...texts, ...held.map(holdQuestion)].sort(byRows),
    unlisted: items.filter(({ key }) => key === OTHER_TEXTS).reduce((sum, { rows }) => sum + rows, 0),
    keys: new Map([...byId].map(([id, [first]]) => [id, first?.key ?? ''])),
    askers: [...askers],
    held: new Map(held.map((record) => [holdId(record), record])),
  };
}

function isOpen({ state }: SubmissionRecord): boolean {
  return state === 'settled' || state === 'held';
}

function nameOf({ period, kind, sha256 }: ReviewItem['submission'], fingerprint: string): string {
  return [period, kind, sha256, fingerprint].join(' ');
}

interface Known {
  readonly log: readonly MappingEntry[];
  readonly lists: ReturnType<typeof codeListsIn>;
}

function textQuestion(id: string, items: readonly ReviewItem[], { log, lists }: Known): TextQuestion {
  const [most = NO_ITEM] = [...items].sort((a, b) => b.rows - a.rows || compare(a.text, b.text));
  const distinct = (of: (item: ReviewItem) => string) => [...new Set(items.map(of))].sort();
  return {
    id,
    kind: most.list === isco08.id ? 'title' : 'code',
    list: most.list,
    text: most.text,
    feeds: distinct(({ feed }) => feed),
    fields: distinct(({ field }) => field),
    periods: distinct(({ submission }) => submission.period),
    rows: items.reduce((sum, { rows }) => sum + rows, 0),
    settled: items.reduce((sum, { settled = 0 }) => sum + settled, 0),
    submissions: new Set(items.map(({ submission }) => nameOf(submission, ''))).size,
    ...meantBy(most, lists),
    decided: newestDecision(log, most),
  };
}

const NO_ITEM: Asking = { list: '', key: '', text: '' };
type Asking = Pick<ReviewItem, 'list' | 'key' | 'text' | 'guess'>;

function meantBy(
  { list: id, text, guess }: Asking,
  lists: Known['lists'],
): Pick<TextQuestion, 'guess' | 'candidates'> {
  const list = lists.get(id);
  if (list === undefined) return { guess: null, candidates: [] };
  const titles = new Map(list.codes.map(({ code, title }) => [code, title]));
  const titleOf = (code: string) => titles.get(code) ?? { ar: code, en: code };
  // what is close in letters is a guess of its own, and a poor one where there is another
  const near = guess === undefined ? closeCodes(list, text, CANDIDATES * 3).map(({ code }) => code) : [];
  const guessed = [guess?.code, guess?.runnerUp].filter((code) => code !== undefined && code !== null);
  return {
    guess: guess === undefined ? null : { ...guess, title: titleOf(guess.code) },
    candidates: [...new Set([...guessed, ...near])]
      .filter((code) => hasLength(id, code))
      .slice(0, CANDIDATES)
      .map((code) => ({ code, title: titleOf(code) })),
  };
}

function newestDecision(
  log: readonly MappingEntry[],
  { list, key }: Pick<ReviewItem, 'list' | 'key'>,
): TextQuestion['decided'] {
  for (const { version, by, at, decisions } of [...log].reverse()) {
    const found = decisions.findLast((decision) => decision.list === list && decision.key === key);
    if (found !== undefined) return { code: found.code, by, at, version, reason: found.reason };
  }
  return null;
}

function holdQuestion(record: SubmissionRecord): HoldQuestion {
  const { period, file, sha256, breaches, rows } = record;
  const code = record.reason ?? 'hold.fewer-rows';
  const reason = { code, message: messageOf(code) };
  return {
    id: holdId(record),
    kind: 'hold',
    feed: feedOf(record),
    period,
    file,
    sha256,
    reason,
    breaches,
    rows,
  };
}

/** Ties by kind and id, so that the list is the same however it is read. */
function byRows(a: Question, b: Question): number {
  return rowsOf(b) - rowsOf(a) || (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1);
}

/** Questions that still wait for somebody. */
export function isWaiting(question: Question): boolean {
  return !isText(question) || (question.decided === null && question.rows > 0);
}
