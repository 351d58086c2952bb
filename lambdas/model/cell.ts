import { z } from 'zod';
import { compare } from './compare.ts';
import { Period } from './period.ts';

/** One value of an indicator, before disclosure control. Readable by measure and protect only. */
export const Cell = z.object({
  indicator: z.string().describe('kebab-case id, file name of the indicator'),
  period: Period,
  dimensions: z.record(z.string(), z.string()).describe('dimension id to category id; {} is the total'),
  value: z.number().describe('in the unit of the indicator'),
  persons: z.int().nullable().describe('persons behind the value; null where it is not about persons'),
  employers: z.int().nullable().describe('employers behind the value; null where it is not about employers'),
  largest: z
    .array(z.int())
    .max(2)
    .optional()
    .describe('what the two largest employers contribute; only where the value is theirs'),
});
export type Cell = z.infer<typeof Cell>;

/** What a published value is but is not seen to be. */
export const FigureMark = z
  .enum(['provisional', 'at-least'])
  .describe(
    'provisional: of the newest month, and may change with the data of the month after; at-least: reported wages stop at a ceiling, or the time followed is over, and the true value may be higher',
  );
export type FigureMark = z.infer<typeof FigureMark>;

/** What may be printed of a cell. */
export const ProtectedCell = z.object({
  indicator: z.string(),
  period: Period,
  dimensions: z.record(z.string(), z.string()),
  value: z.number().nullable().describe('rounded by the rule set; null when suppressed'),
  status: z
    .enum(['published', 'suppressed', 'not-applicable'])
    .describe('suppressed: under a threshold; not-applicable: nothing to divide by'),
  suppression: z
    .literal('secondary')
    .optional()
    .describe(
      'withheld only because figures it is made of are seen to be; absent where telling which kind would narrow what is withheld',
    ),
  mark: FigureMark.optional().describe('of published values only'),
});
export type ProtectedCell = z.infer<typeof ProtectedCell>;

/** Some cells of an indicator: those of a month with exactly these dimensions. */
export interface CellSlice {
  readonly period: Period;
  /** Dimension id to the one category wanted, or null for all of them; {} is the total. */
  readonly dimensions: Readonly<Record<string, string | null>>;
}

/**
 * The stable name of a cell within a release: `indicator|dim=value|dim=value`, dimensions by name.
 * `employed|nationality_group=national|sector=public`
 */
export function cellName(cell: { indicator: string; dimensions: Record<string, string> }): string {
  const dimensions = Object.entries(cell.dimensions).sort(([a], [b]) => compare(a, b));
  return [cell.indicator, ...dimensions.map(([name, value]) => `${name}=${value}`)].join('|');
}
