import { fingerprint } from '../model/fingerprint.ts';
import { type Period, shiftPeriod } from '../model/period.ts';
import type { MonthPrint, ReleaseInput } from '../model/release.ts';
import { RELEASE_CODE } from '../model/release-code.ts';
import type { FeedId } from '../model/submission.ts';
import type { CountryProfile } from '../profile/profile.ts';
import {
  EMPLOYER_NAMES,
  PERSON_TABLES,
  REGISTER_BEFORE,
  REGISTRATIONS,
  SPELL_TABLES,
} from './feed-tables.ts';

const feedsOf = (tables: readonly { feed: FeedId }[]) => new Set(tables.map(({ feed }) => feed));
const BEHIND_PERSONS = feedsOf([...PERSON_TABLES, REGISTRATIONS]);
const BEHIND_DEPARTURES = feedsOf([REGISTER_BEFORE]);
const BEHIND_SPELLS = feedsOf(SPELL_TABLES);
const BEHIND_EMPLOYERS = feedsOf([...EMPLOYER_NAMES, REGISTRATIONS]);

/**
 * The fingerprints of every month: of that month's inputs, and the population register of the month before, so that a
 * corrected file changes its own month and at most the next; of its spells also of all months before.
 */
export function monthPrints(
  profile: CountryProfile,
  { months, inputs }: { readonly months: readonly Period[]; readonly inputs: readonly ReleaseInput[] },
): MonthPrint[] {
  const code = { link: RELEASE_CODE.link, profile };
  const printOf = (month: Period, feeds: ReadonlySet<FeedId>) =>
    fingerprint({ code, month, inputs: inputs.filter(of(month, feeds)).map(contentOf) }).slice(0, 24);
  let spells = '';
  return months.map((month) => {
    const before = printOf(shiftPeriod(month, -1), BEHIND_DEPARTURES);
    const persons = fingerprint([printOf(month, BEHIND_PERSONS), before]).slice(0, 24);
    spells = fingerprint({ before: spells, persons, records: printOf(month, BEHIND_SPELLS) }).slice(0, 24);
    return { month, persons, spells, employers: printOf(month, BEHIND_EMPLOYERS) };
  });
}

function of(month: Period, feeds: ReadonlySet<FeedId>): (input: ReleaseInput) => boolean {
  return ({ feed, period }) => period === month && feeds.has(feed);
}

/** What of an input shapes linked rows: the version of the mappings shows in its fingerprint. */
function contentOf({ mappings: _, ...input }: ReleaseInput): Omit<ReleaseInput, 'mappings'> {
  return input;
}
