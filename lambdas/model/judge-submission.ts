import { changesBeyond, fewAccepted, fewerRows } from './breaches.ts';
import { type Composition, compositionName, type MergedMeasures } from './composition.ts';
import { type Period, shiftPeriod } from './period.ts';
import type { Breach, Measures } from './submission.ts';
import type { Tolerances } from './tolerances.ts';

/** What a full submission is judged by. */
export interface Judging {
  readonly tolerances: Tolerances;
  /** What would stand for its period without it. */
  readonly standing: Composition | null;
  /** What stands for earlier periods. */
  readonly compositions: readonly Composition[];
  readonly merged: MergedMeasures;
  /** Takes the compositions whose measures are asked for and not among `merged`, by name. */
  readonly unmeasured: Map<string, Composition>;
}

/** The tolerances that a full submission, with its supplements, does not keep to. */
export function breachesOf(candidate: Composition, judging: Judging): Breach[] {
  const { tolerances, standing } = judging;
  const { base } = candidate;
  const rows = base.rows ?? NO_ROWS;
  const now = measuresOf(candidate, judging);
  const accepted = Math.max(rows.accepted, now?.rows ?? 0);
  return [
    ...fewAccepted(rows, { accepted, tolerances }),
    ...(standing === null ? [] : fewerRows(rows.read, predecessor(standing), tolerances)),
    ...changes(candidate.period, now, judging),
  ];
}

const NO_ROWS = { read: 0, accepted: 0, quarantined: 0, duplicate: 0 };

function predecessor({ period, base }: Composition): { period: Period; read: number } {
  return { period, read: base.rows?.read ?? 0 };
}

/** Beside the nearest earlier period that stands; nothing to say where either was never measured. */
function changes(period: Period, now: Measures | null, judging: Judging): Breach[] {
  const { compositions, tolerances } = judging;
  const { comparison } = tolerances;
  if (comparison === undefined || now === null) return [];
  for (const months of comparison.monthsBack) {
    const against = shiftPeriod(period, -months);
    const earlier = compositions.find((each) => each.period === against);
    if (earlier === undefined) continue;
    const before = measuresOf(earlier, judging);
    return before === null ? [] : changesBeyond({ against, before, now }, comparison);
  }
  return [];
}

/** Rows under two pseudonym keys cannot be merged by person: until all are replayed, the full submission speaks alone. */
function measuresOf(composition: Composition, { merged, unmeasured }: Judging): Measures | null {
  const { base, supplements } = composition;
  const alike = supplements.every((each) => each.pseudonymKeyVersion === base.pseudonymKeyVersion);
  if (supplements.length === 0 || base.measures === null || !alike) return base.measures;
  const name = compositionName(composition);
  const known = merged.get(name);
  if (known === undefined) unmeasured.set(name, composition);
  return known ?? base.measures;
}
