import type { Row } from '../feeds/seed-feed.ts';
import type { Written } from './spoil-row.ts';

/** How often what occurs, by defect code or by kind of line. */
export type Counts = Readonly<Record<string, number>>;

/** Rows of a file by what becomes of them. */
export interface RowsTruth {
  readonly read: number;
  readonly clean: number;
  readonly repairable: number;
  readonly beyondRepair: number;
  readonly duplicate: number;
}

/** Counts what is written into a file. */
export class FileTally {
  /** Rows so far that count as read. */
  read = 0;
  /** Rows beyond repair that take a formula back with them. */
  formulas = 0;
  private clean = 0;
  private repairable = 0;
  private duplicate = 0;
  private readonly defects = new Map<string, number>();
  private readonly remarks = new Map<string, number>();
  private readonly lines = new Map<string, number>();

  /** A row, with the other of its key if there is one: that is left out, or beyond repair as the first is. */
  row<R extends Row>({ defect, clean, noted, again, formula }: Written<R>): void {
    const rows = again === undefined ? 1 : 2;
    this.read += rows;
    if (formula) this.formulas += 1;
    if (noted !== undefined) this.remark(noted);
    if (defect !== null) {
      add(this.defects, defect, rows);
      return;
    }
    this.duplicate += rows - 1;
    if (clean) this.clean += 1;
    else this.repairable += 1;
  }

  /** Something that a careful reader remarks on a row or on the file, and takes it all the same. */
  remark(code: string): void {
    add(this.remarks, code, 1);
  }

  /** Lines around the rows that are none. */
  around(kind: 'title' | 'total' | 'footnote', lines: number): void {
    if (lines > 0) add(this.lines, kind, lines);
  }

  rows(): RowsTruth {
    const { read, clean, repairable, duplicate } = this;
    const beyondRepair = [...this.defects.values()].reduce((sum, count) => sum + count, 0);
    return { read, clean, repairable, beyondRepair, duplicate };
  }

  beyondRepair(): Counts {
    return sorted(this.defects);
  }

  /** What is told of heavily soiled files besides. */
  besides(): { readonly noted: Counts; readonly around: Counts; readonly formulas: number } {
    return { noted: sorted(this.remarks), around: sorted(this.lines), formulas: this.formulas };
  }
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

function sorted(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
