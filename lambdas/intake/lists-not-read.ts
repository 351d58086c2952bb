import type { Finding } from '../model/submission.ts';

/** The warning where a document holds more lists of records of the feed than the one that is read. */
export function listsNotRead(others: number): Finding[] {
  if (others === 0) return [];
  return [{ code: 'list.not-read', severity: 'warn', field: null, count: others, rows: [] }];
}
