import { z } from 'zod';
import { Bilingual } from '../../../lambdas/model/bilingual.ts';
import { IndicatorDefinition } from '../../../lambdas/model/indicator.ts';
import { Period } from '../../../lambdas/model/period.ts';
import { ChangeReason } from '../../../lambdas/model/release.ts';
import { ConfStatus, ObsStatus } from '../../../lambdas/model/sdmx-flags.ts';
import { FeedId } from '../../../lambdas/model/submission.ts';

const { id, title, kind, definition, formula, source, caveats } = IndicatorDefinition.shape;
const unit = z
  .object({ code: IndicatorDefinition.shape.unit, title: Bilingual })
  .describe('what a value counts');

/** The output of `maharat indicator list --json`. */
export const IndicatorList = z.object({
  indicators: z.array(z.object({ id, title, unit, kind })).describe('by id'),
});
export type IndicatorList = z.infer<typeof IndicatorList>;

/** The output of `maharat indicator show --json`. */
export const IndicatorShown = z.object({
  id,
  title,
  definition,
  formula,
  source,
  caveats,
  unit,
  kind,
  tables: z
    .array(z.array(z.string()))
    .describe('the sets of dimensions it may be published by; [] is the total'),
  feeds: z.array(z.object({ id: FeedId, title: Bilingual })).describe('the feeds its figures come from'),
  disclosure: Bilingual.describe('what is done to its figures before they are published'),
});
export type IndicatorShown = z.infer<typeof IndicatorShown>;

/** A figure, or why there is none. */
export const SliceFigure = z.object({
  value: z.number().nullable().describe('in the unit of the indicator; null unless published'),
  status: z
    .enum(['published', 'suppressed', 'not-applicable', 'absent'])
    .describe('not-applicable: nothing to divide by; absent: the release has no such cell'),
  obsStatus: ObsStatus,
  confStatus: ConfStatus,
});
export type SliceFigure = z.infer<typeof SliceFigure>;

/** The category a cell is of, in one dimension. */
export const CellCategory = z.object({ dimension: z.string(), code: z.string(), title: Bilingual });
export type CellCategory = z.infer<typeof CellCategory>;

const categories = z.array(CellCategory).describe('one a dimension; none for the total');

export const SliceCell = SliceFigure.extend({ categories });
export type SliceCell = z.infer<typeof SliceCell>;

export const SliceChange = z.object({ categories, before: SliceFigure, after: SliceFigure });
export type SliceChange = z.infer<typeof SliceChange>;

/** The slice in an earlier release, and what the release after it changed. */
export const Vintage = z.object({
  release: z.string(),
  cells: z
    .array(SliceCell)
    .describe('none where the release keeps none of the slice; then nothing is compared'),
  changes: z.array(SliceChange).describe('cells that the release after it has otherwise'),
  because: z
    .array(z.object({ feed: FeedId, period: Period, why: ChangeReason }))
    .nullable()
    .describe('the data that the release after it has otherwise; null where that is not known'),
});
export type Vintage = z.infer<typeof Vintage>;

/** The output of `maharat indicator get --json`. */
export const IndicatorSlice = z.object({
  indicator: id,
  title,
  unit,
  notice: Bilingual.describe('on the use of the figures'),
  release: z.string(),
  period: Period.describe('the month of the cells'),
  dimensions: z
    .array(
      z.object({
        id: z.string(),
        title: Bilingual,
        category: z.string().nullable().describe('the one asked for; null for all'),
      }),
    )
    .describe('none for the total'),
  cells: z.array(SliceCell).describe('in the order of the classifications'),
  vintages: z
    .array(Vintage)
    .nullable()
    .describe('the releases before it, newest first; null unless asked for with --vintages'),
});
export type IndicatorSlice = z.infer<typeof IndicatorSlice>;
