import type { PersonRecords } from '../snapshot/person-records.ts';

/** What a person's jobs of the month come to. */
interface Work {
  readonly died: boolean;
  readonly employed: boolean;
  /** Key of the employer of every record of a job, whether the person is employed or not. */
  readonly employers: readonly string[];
}

/** Which of a person's records of a month overlap or contradict each other, by kind. */
export function resolvedRecords(records: PersonRecords, { died, employed, employers }: Work): string[] {
  const { population, jobseeker } = records;
  const isAbroad = population?.in_country === false;
  const isRegistered = jobseeker?.status === 'registered';
  const several = new Set(employers).size;
  const kinds: Readonly<Record<string, boolean>> = {
    'sex-differs': said(records, 'sex') > 1,
    'nationality-differs': said(records, 'nationality') > 1,
    'deceased-employed': died && employers.length > 0,
    'jobseeker-employed': isRegistered && employed,
    'abroad-employed': isAbroad && employed,
    'abroad-seeking': isAbroad && isRegistered && employers.length === 0 && !died,
    'several-employers': employed && several > 1,
    'several-records': employed && employers.length > several,
  };
  return Object.keys(kinds).filter((kind) => kinds[kind]);
}

/** How many different things are said of it. */
function said(records: PersonRecords, name: 'sex' | 'nationality'): number {
  const { population, contributions, permits, workforce, jobseeker } = records;
  const rows = [population, ...contributions, ...permits, workforce, jobseeker];
  return new Set(rows.flatMap((row) => row?.[name] ?? [])).size;
}
