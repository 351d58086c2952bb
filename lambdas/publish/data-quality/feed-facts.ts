import { type Contract, contractFeed } from '../../contracts/contract.ts';
import { lastDay, monthsBetween, shiftPeriod } from '../../model/period.ts';
import type { ReleaseInput } from '../../model/release.ts';
import { latestInputOf } from '../../model/release-keys.ts';
import type { SubmissionRecord } from '../../model/submission.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/** What a release has of one feed. */
export interface FeedFacts {
  readonly contract: Contract;
  readonly feed: string;
  /** The newest data the release uses; undefined where the feed is missing. */
  readonly input: ReleaseInput | undefined;
  /** The files behind it: the base, then its supplements in order. */
  readonly files: readonly SubmissionRecord[];
  /** Months from the data's period to the release's. */
  readonly age: number | null;
  /** ISO date by which the file was to be there. */
  readonly due: string | null;
  /** ISO date of receipt in national time; null where nobody recorded it. */
  readonly received: string | null;
  /** Days after the due date, 0 when in time; null where receipt is not recorded. */
  readonly daysLate: number | null;
}

/** One entry a feed there is a contract for, in the order of the agencies. */
export function feedFacts(facts: ReleaseFacts): FeedFacts[] {
  return facts.contracts.map((contract) => oneFeed(facts, contract));
}

function oneFeed(facts: ReleaseFacts, contract: Contract): FeedFacts {
  const feed = contractFeed(contract);
  const input = latestInputOf(facts.manifest, feed, facts.manifest.period);
  const files = filesBehind(facts, input);
  const due = input === undefined ? null : dueDate(input.period, contract.dueDay);
  const received = receivedOn(files[0], facts.profile.timeZone);
  return {
    contract,
    feed,
    input,
    files,
    age: input === undefined ? null : monthsBetween(input.period, facts.manifest.period),
    due,
    received,
    daysLate: due === null || received === null ? null : Math.max(0, daysBetween(due, received)),
  };
}

/** The files behind the data of a feed and month: the base, then its supplements in order; none where there is none. */
export function filesBehind(facts: ReleaseFacts, input: ReleaseInput | undefined): SubmissionRecord[] {
  if (input === undefined) return [];
  return input.sha256.flatMap((sha256) => {
    return (
      facts.submissions.find(
        (each) =>
          each.sha256 === sha256 &&
          each.period === input.period &&
          `${each.agency}/${each.feed}` === input.feed,
      ) ?? []
    );
  });
}

/** The due day of the month after the reference period, or that month's last day where it is shorter. */
export function dueDate(period: string, day: number): string {
  const month = shiftPeriod(period, 1);
  const due = `${month}-${String(day).padStart(2, '0')}`;
  const end = lastDay(month);
  return due < end ? due : end;
}

function receivedOn(file: SubmissionRecord | undefined, timeZone: string): string | null {
  return file === undefined || file.receivedAt === null ? null : dayIn(timeZone, file.receivedAt);
}

/** ISO date of a moment in a time zone. */
export function dayIn(timeZone: string, moment: string): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
