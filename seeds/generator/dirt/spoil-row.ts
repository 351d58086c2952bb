import type { Row, SeedFeed, SeedField } from '../feeds/seed-feed.ts';
import type { Random } from '../random.ts';
import type { Cell } from '../writers/row-writer.ts';

/** A row as it goes into the file, and what a perfect reader gets back out of it. */
export interface Written<R extends Row> {
  readonly cells: Cell[];
  /** What survives cleansing; null when the row is beyond repair. */
  readonly survives: R | null;
  /** Defect code of a row beyond repair. */
  readonly defect: string | null;
  /** Whether every cell is as the agency usually writes it. */
  readonly clean: boolean;
  /** Defect code of what a careful reader remarks on a row that survives. */
  readonly noted?: string;
  /** A row of the same key, to stand further down. */
  readonly again?: Cell[];
  /** Whether a formula goes back with the row. */
  readonly formula?: true;
}

/** The row in the agency's own writing. */
export function usualWriting<R extends Row>(feed: SeedFeed<R>, row: R): Written<R> {
  return { cells: plain(feed, row), survives: row, defect: null, clean: true };
}

/** Cells with one or two of them in another writing; the row stays whole. */
export function otherWriting<R extends Row>(feed: SeedFeed<R>, row: R, random: Random): Written<R> {
  const cells = plain(feed, row);
  let changed = false;
  for (let tries = random.between(1, 2); tries > 0; tries--) {
    const at = random.below(cells.length);
    const field = feed.fields[at];
    const value = field === undefined ? null : (row[field.name] ?? null);
    const other = field === undefined || value === null ? null : field.writing.other(value, random);
    if (other === null || other === cells[at]) continue;
    cells[at] = other;
    changed = true;
  }
  return { cells, survives: row, defect: null, clean: !changed };
}

/** The row and the same row once more, as it is or in another writing. */
export function repeated<R extends Row>(feed: SeedFeed<R>, row: R, random: Random): Written<R> {
  const again = random.chance(0.5) ? usualWriting(feed, row).cells : otherWriting(feed, row, random).cells;
  return { ...usualWriting(feed, row), again };
}

/** An optional value that nobody can read, or that is left out: the row survives without it. */
export function withoutValue<R extends Row>(
  feed: SeedFeed<R>,
  row: R,
  { random, blank }: { random: Random; blank: boolean },
): Written<R> {
  const able = feed.fields.filter((field) => (row[field.name] ?? null) !== null && canLose(field, blank));
  if (able.length === 0) return { cells: plain(feed, row), survives: row, defect: null, clean: true };
  const field = random.pick(able);
  const cells = plain(feed, row);
  cells[feed.fields.indexOf(field)] = blank ? null : (field.writing.broken?.cell(random) ?? null);
  return { cells, survives: withoutField(row, field, blank), defect: null, clean: blank };
}

/** A row beyond repair for one reason. */
export function broken<R extends Row>(feed: SeedFeed<R>, row: R, random: Random): Written<R> {
  const kind = random.unit();
  if (kind < 0.18 && feed.breaks.length > 0) {
    const reason = random.pick(feed.breaks);
    return lost(plain(feed, { ...row, ...reason.apply(row, random) }), reason.code);
  }
  const required = feed.fields.filter((field) => field.required);
  const unreadable = required.filter(isUnreadable);
  const identity = unreadable.find((field) => field.writing.broken?.code === 'identity.invalid');
  if (kind < 0.42 && identity !== undefined) return unread(feed, row, { field: identity, random });
  if (kind < 0.65 || unreadable.length === 0)
    return unread(feed, row, { field: random.pick(required), random: null });
  return unread(feed, row, { field: random.pick(unreadable), random });
}

/** The row with a required cell that is empty, or that nobody can read when there is chance to draw from. */
function unread<R extends Row>(
  feed: SeedFeed<R>,
  row: R,
  { field, random }: { field: SeedField; random: Random | null },
): Written<R> {
  const cells = plain(feed, row);
  const writing = random === null ? null : field.writing.broken;
  cells[feed.fields.indexOf(field)] = writing === null || random === null ? null : writing.cell(random);
  return lost(cells, writing?.code ?? 'value.missing');
}

/** A row cut off somewhere in its second half. */
export function truncated<R extends Row>(feed: SeedFeed<R>, row: R, random: Random): Written<R> {
  const cells = plain(feed, row);
  const left = random.between(Math.ceil(cells.length / 2), cells.length - 1);
  return lost(cells.slice(0, left), 'row.too-short');
}

/** The cells in the agency's own writing. */
export function plain(feed: { readonly fields: readonly SeedField[] }, row: Row): Cell[] {
  return feed.fields.map((field) => {
    const value = row[field.name] ?? null;
    return value === null ? null : field.writing.usual(value);
  });
}

/** A row beyond repair for the reason given. */
export function lost<R extends Row>(cells: Cell[], defect: string): Written<R> {
  return { cells, survives: null, defect, clean: false };
}

/** A title nobody knows is no reason to set a row aside. */
function isUnreadable(field: SeedField): boolean {
  return field.writing.broken !== null && field.writing.broken.code !== 'occupation.uncoded';
}

function canLose(field: SeedField, blank: boolean): boolean {
  if (blank) return !field.required;
  if (field.writing.broken === null) return false;
  return !field.required || field.writing.broken.code === 'occupation.uncoded';
}

/** The row as it is understood without the value; a title keeps its place but not its occupation. */
function withoutField<R extends Row>(row: R, field: SeedField, blank: boolean): R {
  const occupation = field.name === 'occupation_title' ? { occupation: null } : {};
  const value = field.name === 'occupation_title' && !blank ? {} : { [field.name]: null };
  return { ...row, ...occupation, ...value };
}
