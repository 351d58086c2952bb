import { compare } from './compare.ts';
import { firstRows } from './row-tally.ts';
import type { Finding } from './submission.ts';

/** Merges findings of parts into those of the submission: counts add up, the first ten rows stay; ordered by code, field and detail. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const name = `${finding.code} ${finding.field ?? ''} ${finding.detail ?? ''}`;
    const known = merged.get(name);
    merged.set(name, known === undefined ? finding : add(known, finding));
  }
  return [...merged.entries()]
    .sort(([a], [b]) => compare(a, b))
    .map(([, finding]) => ({ ...finding, rows: firstRows(finding.rows) }));
}

function add(a: Finding, b: Finding): Finding {
  return { ...a, count: a.count + b.count, rows: firstRows([...a.rows, ...b.rows]) };
}
