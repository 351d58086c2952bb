import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../../lambdas/intake/limits.ts';
import { submissionPrefix } from '../../lambdas/model/object-keys.ts';
import type { RowCounts, SubmissionRecord } from '../../lambdas/model/submission.ts';
import { feedOf } from '../../lambdas/model/submission.ts';
import { type LakeRow, lakeRows } from '../lake-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import type { CorpusCase } from './corpus-case.ts';

/** What the steps made of the input of a case. */
export interface Outcome {
  readonly record: SubmissionRecord;
  /** Accepted rows as they lie in the lake, in source order. */
  readonly lake: readonly LakeRow[];
  /** Rows in quarantine. */
  readonly setAside: number;
  /** Rows that stand for the feed and period; null where nothing stands. */
  readonly standing: RowCounts | null;
  /** States of the files submitted before. */
  readonly earlier: readonly SubmissionRecord['state'][];
}

/** Takes the files of a case through intake, cleanse and settle in a world of their own, and gathers what came out. */
export async function runCase(folder: string, corpusCase: CorpusCase): Promise<Outcome> {
  const runtime = await memoryRuntime();
  try {
    const records: SubmissionRecord[] = [];
    for (const file of [...corpusCase.before, corpusCase])
      records.push(await submitOf(runtime, { folder, corpusCase, file, hour: records.length }));
    const before = records.slice(0, -1);
    const record = records[before.length] as SubmissionRecord; // the input itself comes last
    return {
      record,
      lake: record.lake === null ? [] : await lakeRows(runtime, record.lake),
      setAside: await setAsideRows(runtime, record),
      standing: await standingRows(runtime, record),
      earlier: await statesOf(runtime, before),
    };
  } finally {
    await runtime.dispose();
  }
}

interface Arrival {
  readonly folder: string;
  readonly corpusCase: CorpusCase;
  readonly file: CorpusCase['before'][number];
  /** Files of a case arrive one an hour. */
  readonly hour: number;
}

async function submitOf(
  runtime: TestRuntime,
  { folder, corpusCase, file: { input, period, kind }, hour }: Arrival,
): Promise<SubmissionRecord> {
  const { feed, limits } = corpusCase;
  const key = `${feed}/${period}/${kind === 'full' ? '' : `${kind}/`}${input}`;
  const bytes = await readFile(join(folder, input));
  return submit(runtime, key, bytes, {
    limits: { ...DEFAULT_LIMITS, ...defined(limits) },
    receivedAt: `2026-10-01T${String(hour).padStart(2, '0')}:00:00Z`,
  });
}

/** Leaves out what is there but undefined. */
function defined<T extends object>(object: T): { [name in keyof T]?: Exclude<T[name], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [name in keyof T]?: Exclude<T[name], undefined>; // the filter is the proof
  };
}

async function setAsideRows(runtime: TestRuntime, record: SubmissionRecord): Promise<number> {
  const prefix = submissionPrefix('quarantine', record, record.fingerprint);
  let rows = 0;
  for (const key of await runtime.objects.list(`${prefix}/`)) {
    const text = Buffer.from(await runtime.objects.read(key)).toString();
    rows += text.split('\n').filter((line) => line !== '').length;
  }
  return rows;
}

async function standingRows(runtime: TestRuntime, record: SubmissionRecord): Promise<RowCounts | null> {
  const standings = await runtime.ledger.standings(feedOf(record));
  return standings.find(({ period }) => period === record.period)?.rows ?? null;
}

async function statesOf(runtime: TestRuntime, before: readonly SubmissionRecord[]) {
  const states: SubmissionRecord['state'][] = [];
  for (const record of before) states.push((await runtime.ledger.get(record))?.state ?? record.state);
  return states;
}
