import type { SubmissionRecord } from '../../lambdas/model/submission.ts';

/** A counted full submission of sio/contributions; a test states only what matters to it. */
export function aSubmission(
  changes: Partial<SubmissionRecord> & { name?: string; read?: number } = {},
): SubmissionRecord {
  const { name = 'a', read = 100, ...rest } = changes;
  return {
    agency: 'sio',
    feed: 'contributions',
    period: '2026-09',
    kind: 'full',
    sha256: Buffer.from(name).toString('hex').padEnd(64, '0'),
    file: `${name}.csv`,
    landing: `landing/sio/contributions/2026-09/${name}.csv`,
    bytes: 1000,
    receivedAt: null,
    revision: 0,
    state: 'settled',
    reason: null,
    contractVersion: '1.0.0',
    fingerprint: 'f'.repeat(64),
    rows: { read, accepted: read, quarantined: 0, duplicate: 0 },
    excluded: {},
    findings: [],
    filled: {},
    pseudonymKeyVersion: 'k1',
    lake: `lake/sio/contributions/2026-09/${name}`,
    measures: null,
    breaches: [],
    override: null,
    mappings: 0,
    codedBy: null,
    titled: null,
    ...rest,
  };
}
