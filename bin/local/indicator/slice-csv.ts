import { csvLine } from '../../../lambdas/feedback/csv-line.ts';
import type { IndicatorSlice, SliceCell } from './outputs.ts';

/** The cells as CSV (RFC 4180) under a header, one line a cell, those of earlier releases after those of the release. */
export function sliceCsv(slice: IndicatorSlice): string {
  const dimensions = slice.dimensions.flatMap(({ id }) => [id, `${id}_ar`, `${id}_en`]);
  const header = [
    ...['release', 'period', 'indicator', ...dimensions],
    ...['status', 'obs_status', 'conf_status', 'value'],
  ];
  const releases = [slice, ...(slice.vintages ?? [])];
  const lines = releases.flatMap(({ release, cells }) => cells.map((cell) => line(slice, release, cell)));
  return csvLine(header) + lines.join('');
}

function line({ period, indicator }: IndicatorSlice, release: string, cell: SliceCell): string {
  const { categories, value, status, obsStatus, confStatus } = cell;
  const named = categories.flatMap(({ code, title }) => [code, title.ar, title.en]);
  return csvLine(
    [release, period, indicator, ...named, status, obsStatus, confStatus],
    [value === null ? '' : String(value)],
  );
}
