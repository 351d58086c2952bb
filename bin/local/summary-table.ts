import type { RunSummary, SubmissionSummary } from './run-summary.ts';

const HEADER = ['feed', 'period', 'rows read', 'accepted', 'quarantined', 'duplicates', 'seconds', ''];

/** The submissions of a run as a table for a terminal; a state other than settled stands at the end of its line. */
export function summaryTable(summary: RunSummary): string {
  const lines = [HEADER, ...summary.submissions.map(line), total(summary)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const rule = widths.slice(0, -1).map((width) => '─'.repeat(width));
  const drawn = [lines[0] ?? [], rule, ...lines.slice(1, -1), rule, lines.at(-1) ?? []];
  return drawn
    .map((cells) =>
      cells
        .map((cell, column) => pad(cell, column, widths))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function line({ agency, feed, period, rows, seconds, state }: SubmissionSummary): string[] {
  const counts = [rows.read, rows.accepted, rows.quarantined, rows.duplicate].map(String);
  return [`${agency}/${feed}`, period, ...counts, seconds.toFixed(1), state === 'settled' ? '' : state];
}

function total({ submissions, seconds }: RunSummary): string[] {
  const sum = (count: (rows: SubmissionSummary['rows']) => number) =>
    String(submissions.reduce((all, { rows }) => all + count(rows), 0));
  const counts = [sum((rows) => rows.read), sum((rows) => rows.accepted), sum((rows) => rows.quarantined)];
  return ['all', '', ...counts, sum((rows) => rows.duplicate), seconds.total.toFixed(1), ''];
}

function pad(cell: string, column: number, widths: number[]): string {
  const width = widths[column] ?? 0;
  return column >= 2 && column <= 6 ? cell.padStart(width) : cell.padEnd(width);
}
