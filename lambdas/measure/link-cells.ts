import { z } from 'zod';
import type { Cell } from '../model/cell.ts';
import { EmployerMatch } from '../model/employer-match.ts';
import { MonthAccount, SpellAccount } from '../model/month-account.ts';
import { employerMatchKey, monthAccountKey, spellAccountKey } from '../model/month-keys.ts';
import type { Period } from '../model/period.ts';
import type { MonthPrint, ReleaseManifest } from '../model/release.ts';
import { readJson } from '../stores/object-store.ts';
import type { Runtime } from '../stores/runtime.ts';

/** Events of spells that are told of, by the indicator that tells of them. */
const SPELL_EVENTS = {
  'spells-bridged': 'bridged',
  'spells-late': 'late',
  'spells-changed': 'changed',
} as const;

/** The cells of what link counted while it linked, of all months of the series; a count of nothing has no cell. */
export async function linkCells(
  { objects }: Pick<Runtime, 'objects'>,
  { prints }: ReleaseManifest,
): Promise<Cell[]> {
  const cellsOf = async (print: MonthPrint): Promise<Cell[]> => [
    ...employerCells(z.array(EmployerMatch).parse(await readJson(objects, employerMatchKey(print)))),
    ...recordCells(MonthAccount.parse(await readJson(objects, monthAccountKey(print)))),
    ...spellCells(SpellAccount.parse(await readJson(objects, spellAccountKey(print)))),
  ];
  return (await Promise.all(prints.map(cellsOf))).flat().filter(({ value }) => value > 0);
}

function employerCells(matches: readonly EmployerMatch[]): Cell[] {
  return matches.map(({ period, feed, unmatched }) => ({
    indicator: 'employers-unmatched',
    period,
    dimensions: { feed },
    value: unmatched,
    persons: null,
    employers: unmatched,
  }));
}

function recordCells({ month, conflicts }: MonthAccount): Cell[] {
  return Object.entries(conflicts).map(([kind, persons]) => {
    const dimensions = { resolved: kind.replaceAll('_', '-') };
    return personCell('records-resolved', month, { dimensions, persons });
  });
}

function spellCells({ month, found }: SpellAccount): Cell[] {
  return Object.entries(found).flatMap(([kind, events]) =>
    Object.entries(SPELL_EVENTS).map(([indicator, event]) =>
      personCell(indicator, month, { dimensions: { spell_kind: kind }, persons: events[event] ?? 0 }),
    ),
  );
}

function personCell(
  indicator: string,
  period: Period,
  { dimensions, persons }: { readonly dimensions: Record<string, string>; readonly persons: number },
): Cell {
  return { indicator, period, dimensions, value: persons, persons, employers: null };
}
