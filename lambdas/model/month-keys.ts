import { bucketKey } from './object-keys.ts';
import type { MonthPrint } from './release.ts';

/**
 * Months are kept under the fingerprint of what they are made from, not under a release: a later release finds a month
 * whose inputs are the same, and a corrected one lies beside what it replaces.
 */
function personMonthsPrefix({ month, persons }: MonthPrint): string {
  return `lake/maharat/person-months/${month}/${persons}`;
}

/** Prefix (with its slash) of all that is kept of a month's persons: one object a bucket and the account. */
export function linkedMonthPrefix(print: MonthPrint): string {
  return `${personMonthsPrefix(print)}/`;
}

/** Object key of one bucket's rows of a month, one a person, ordered by person. */
export function personMonthsKey(print: MonthPrint, bucket: number): string {
  return bucketKey(personMonthsPrefix(print), bucket);
}

/** Object key of a month's account over all buckets, JSON MonthAccount; written last, when no row is missing. */
export function monthAccountKey(print: MonthPrint): string {
  return `${personMonthsPrefix(print)}/account.json`;
}

/** Object key of the employers that the registrations of a month name, one row a registration. */
export function employersKey({ month, employers }: MonthPrint): string {
  return `lake/maharat/employers/${month}/${employers}/rows.parquet`;
}

/** Object key of the persons who own an active registration of a month, one row each, ordered by person. */
export function ownersKey({ month, employers }: MonthPrint): string {
  return `lake/maharat/employers/${month}/${employers}/owners.parquet`;
}

/** Object key of the counts of employer numbers without a registration, JSON EmployerMatch[]; written last. */
export function employerMatchKey({ month, employers }: MonthPrint): string {
  return `lake/maharat/employers/${month}/${employers}/match.json`;
}

/** Prefix (no trailing slash) of the spells up to a month. */
function spellsPrefix({ month, spells }: MonthPrint): string {
  return `lake/maharat/spells/${month}/${spells}`;
}

/** Prefix (with its slash) of all that is kept of the spells up to a month: one object a bucket and the account. */
export function linkedSpellsPrefix(print: MonthPrint): string {
  return `${spellsPrefix(print)}/`;
}

/** Object key of one bucket's spells up to a month, by person, kind, key and first month. */
export function spellsKey(print: MonthPrint, bucket: number): string {
  return bucketKey(spellsPrefix(print), bucket);
}

/** Object key of what extending the spells to a month found over all buckets, JSON SpellAccount; written last. */
export function spellAccountKey(print: MonthPrint): string {
  return `${spellsPrefix(print)}/account.json`;
}
