import type { Contract } from '../contracts/contract.ts';
import { causeOf, messageOf, remedyOf, severityOf } from '../contracts/defects.ts';
import { contractFor } from '../contracts/index.ts';
import type { Finding, SubmissionKind, SubmissionRecord } from '../model/submission.ts';
import type { DefectsReport, ReportedDefect } from './defects-report.ts';
import { exampleName } from './excerpt.ts';
import type { Rejected } from './write-rejected.ts';

/**
 * A submission as its sender is told of it; agency, feed and period are null where the upload named none, and what
 * only the ledger knows is left out of a file that it does not keep.
 */
export type FeedbackSubject = Pick<
  SubmissionRecord,
  'file' | 'sha256' | 'state' | 'reason' | 'rows' | 'findings'
> & { readonly [name in 'agency' | 'feed' | 'period']: string | null } & {
  readonly kind?: SubmissionKind;
} & Partial<Pick<SubmissionRecord, 'excluded' | 'breaches' | 'override' | 'fingerprint'>>;

/** No row quarantined, or none counted. */
export const NOTHING_REJECTED: Rejected = { files: null, examples: {} };

const NO_ROWS = { read: 0, accepted: 0, quarantined: 0, duplicate: 0 };

/** What is told of a submission, with every finding in words. */
export function reportOf(subject: FeedbackSubject, { files, examples }: Rejected): DefectsReport {
  const { agency, feed, period, kind = 'full', file, sha256, state, reason } = subject;
  const contract = contractOf(subject);
  return {
    agency,
    feed,
    period,
    kind,
    file,
    sha256,
    fingerprint: subject.fingerprint ?? '',
    state,
    reason,
    breaches: [...(subject.breaches ?? [])],
    override: subject.override ?? null,
    rows: subject.rows ?? NO_ROWS,
    excluded: subject.excluded ?? {},
    rejected: files,
    defects: reported(subject).map((finding) => inWords(contract, finding, examples)),
  };
}

/** The contract of the feed that a file was sent for; undefined where there is none. */
export function contractOf({ agency, feed }: Pick<FeedbackSubject, 'agency' | 'feed'>): Contract | undefined {
  return contractFor(`${agency}/${feed}`);
}

/** The findings, and the reason of a hold, which is about the file among others and so not among its findings. */
function reported({ findings, reason }: FeedbackSubject): Finding[] {
  if (reason === null || findings.some((finding) => finding.code === reason)) return [...findings];
  return [{ code: reason, severity: severityOf(reason), field: null, count: 1, rows: [] }, ...findings];
}

function inWords(
  contract: Contract | undefined,
  finding: Finding,
  examples: Rejected['examples'],
): ReportedDefect {
  const field = contract?.fields.find(({ name }) => name === finding.field);
  return {
    ...finding,
    title: field?.title ?? null,
    message: messageOf(finding.code),
    cause: causeOf(finding.code),
    remedy: remedyOf(finding.code),
    examples: [...(examples[exampleName(finding)] ?? [])],
  };
}
