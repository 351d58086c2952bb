import { anomaliesKey } from '../model/anomaly.ts';
import type { Cell, ProtectedCell } from '../model/cell.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import { uncodedTitlesKey } from '../model/indicator.ts';
import { type Period, shiftPeriod } from '../model/period.ts';
import { ReleaseManifest } from '../model/release.ts';
import { inputOf, latestInputOf } from '../model/release-keys.ts';
import { RULES } from '../model/rule-set.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';
import { CODING_ERROR_INPUTS } from './coding-error.ts';
import type { Learners } from './field-tables.ts';
import { FIRST_JOB_MEASURES } from './first-job-tables.ts';
import { FLOW_MEASURES } from './flow-tables.ts';
import { GRADUATE_MEASURES } from './graduate-tables.ts';
import { HIRING_INPUTS } from './hiring-tables.ts';
import { JOB_FLOWS } from './job-flow-tables.ts';
import { marked } from './marks.ts';
import { MATCHING_SHARES } from './matching-tables.ts';
import { type PeriodInput, protectPeriod } from './protect-period.ts';
import { SEEKER_FLOWS } from './seeker-flow-tables.ts';
import { SEEKER_SHARES } from './seeker-tables.ts';
import { shortageTables } from './shortage-tables.ts';
import { showableAnomalies } from './showable-anomalies.ts';
import { SKILL_COUNTS } from './skill-tables.ts';
import { SKILLS_MEASURES } from './skills-tables.ts';
import { showableTitles } from './uncoded-titles.ts';
import { VACANCY_TIME_INPUTS } from './vacancy-times.ts';
import { WAGE_BOUNDS } from './wage-tables.ts';

/** Indicators of remote work and digital services. */
const REMOTE_MEASURES = [
  'teleworkable-share.numerator',
  'teleworkable-share.denominator',
  'occupation-coverage.numerator',
  'occupation-coverage.denominator',
  'civil-servants',
  'remote-workers',
  'telework-trained',
  'vacancies-remote',
  'services-offered',
  'services-automated',
  'transactions',
  'transactions-remote',
  'institutions',
  'institutions-remote',
] as const;

/** Indicators protect reads from the unprotected store. */
const INPUTS: readonly string[] = [
  'employed',
  'jobseekers',
  'unemployment-rate-nationals.numerator',
  'unemployment-rate-nationals.denominator',
  'nationals-share.numerator',
  'nationals-share.denominator',
  'nationals-share.rest',
  'register-coverage.numerator',
  'register-coverage.denominator',
  'wage-p25',
  'wage-p50',
  'wage-p75',
  ...WAGE_BOUNDS,
  'nationals-wanting',
  'permit-holders',
  'permit-wage-p50',
  ...CODING_ERROR_INPUTS,
  ...SKILLS_MEASURES,
  ...SKILL_COUNTS.map(({ indicator }) => indicator),
  'graduates',
  'trainees',
  'graduates-related',
  'trainees-related',
  ...FLOW_MEASURES,
  ...JOB_FLOWS,
  ...SEEKER_FLOWS,
  ...SEEKER_SHARES.flatMap((share) => [`${share}.numerator`, `${share}.denominator`]),
  ...GRADUATE_MEASURES,
  ...FIRST_JOB_MEASURES,
  ...MATCHING_SHARES.flatMap((share) => [`${share}.numerator`, `${share}.denominator`, `${share}.rest`]),
  ...REMOTE_MEASURES,
  'cases-filed',
  'cases-open',
  'cases-closed',
  'cases-closed-in-60-days',
  'cases-closed-in-90-days',
  'workers-private',
  'case-duration',
  ...HIRING_INPUTS,
  ...VACANCY_TIME_INPUTS,
  'employers-unmatched',
  'records-resolved',
  'spells-bridged',
  'spells-changed',
  'spells-late',
];

/**
 * Writes what may be printed of every month of a release, the raw titles that may and the findings over feeds; the only step that reads
 * unprotected cells after measure.
 */
export async function protectRelease(
  runtime: Runtime,
  event: { manifest: string },
): Promise<Record<string, never>> {
  const manifest = ReleaseManifest.parse(await readJson(runtime.objects, event.manifest));
  const cells: Cell[] = [];
  for (const indicator of INPUTS)
    for (const cell of await runtime.unprotected.query(manifest.id, indicator)) cells.push(cell); // too many for one call
  const { months, period: newest } = manifest;
  const mark = (cell: ProtectedCell) => marked(cell, { newest, profile: runtime.profile });
  const own = new Map(
    months.map((month) => {
      const input = { cells: cells.filter((cell) => cell.period === month), profile: runtime.profile };
      return [month, protectPeriod({ ...monthOf(manifest, month), ...input }, RULES).map(mark)];
    }),
  );
  const safe = [...own].flatMap(([month, now]) => {
    const yearBefore = own.get(shiftPeriod(month, -12)) ?? null;
    return [...now, ...shortageTables({ now, yearBefore }).map(mark)];
  });
  await runtime.cells.write(manifest.id, safe);
  const titles = await showableTitles(runtime.objects, manifest.id, RULES);
  await runtime.objects.write(uncodedTitlesKey(manifest.id), canonicalJson(titles, 2));
  const anomalies = await showableAnomalies(runtime.objects, manifest.id, RULES);
  await runtime.objects.write(anomaliesKey(manifest.id), canonicalJson(anomalies, 1));
  const suppressed = safe.filter((cell) => cell.status === 'suppressed').length;
  runtime.log('protect', { release: manifest.id, cells: safe.length, suppressed, rules: RULES.version });
  return {};
}

/** What the series tells of one of its months. */
function monthOf(manifest: ReleaseManifest, month: Period): Omit<PeriodInput, 'cells' | 'profile'> {
  const { months } = manifest;
  return {
    period: month,
    learners: learnersOf(manifest, month),
    arrived: manifest.inputs.filter((each) => each.period === month).map(({ feed }) => feed),
    hasMonthBefore: months.includes(shiftPeriod(month, -1)),
    hasTwoMonths: [-1, -2].every((by) => months.includes(shiftPeriod(month, by))),
    hasEarlierMonth: months.some((each) => each >= shiftPeriod(month, -12) && each <= shiftPeriod(month, -2)),
  };
}

/** Graduates arrive by term, so a month has those of the newest file; trainees arrive every month. */
function learnersOf(manifest: ReleaseManifest, month: Period): Learners[] {
  const known: readonly [Learners, boolean][] = [
    ['graduates', latestInputOf(manifest, 'hec/graduates', month) !== undefined],
    ['trainees', inputOf(manifest, 'tamkeen/training', month) !== undefined],
  ];
  return known.filter(([, arrived]) => arrived).map(([learners]) => learners);
}
