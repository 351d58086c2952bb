import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SubmissionKind } from '../../../lambdas/model/submission.ts';
import type { Month } from '../calendar.ts';
import type { Row, SeedFeed } from '../feeds/seed-feed.ts';
import { Random } from '../random.ts';
import type { Cell, RowWriter } from '../writers/row-writer.ts';
import type { DirtRates } from './dirt-level.ts';
import { withRareDirt } from './rare-dirt.ts';
import { broken, otherWriting, truncated, usualWriting, type Written, withoutValue } from './spoil-row.ts';

/** What a file holds, row by row, as its writer knows it. */
export interface SubmissionTruth {
  readonly agency: string;
  readonly feed: string;
  readonly period: string;
  readonly file: string;
  readonly kind: SubmissionKind;
  readonly rows: {
    readonly read: number;
    readonly clean: number;
    readonly repairable: number;
    readonly beyondRepair: number;
    readonly duplicate: number;
  };
  readonly beyondRepair: Readonly<Record<string, number>>;
}

export interface FeedFileSettings {
  readonly folder: string;
  readonly seed: number;
  readonly month: Month;
  readonly rates: DirtRates;
  readonly kind?: SubmissionKind;
}

/** A repeat stands at least this many rows below its first. */
const REPEAT_AFTER = 17;

/** One file of a feed being written: rows go in true, come out dirty, and are counted. */
export class FeedFile<R extends Row> {
  private readonly feed: SeedFeed<R>;
  private readonly settings: FeedFileSettings;
  private readonly file: string;
  private readonly path: string;
  private readonly random: Random;
  private readonly writer: RowWriter;
  private readonly repeats: { after: number; cells: Cell[] }[] = [];
  private readonly defects = new Map<string, number>();
  private read = 0;
  private clean = 0;
  private repairable = 0;
  private duplicate = 0;

  constructor(feed: SeedFeed<R>, settings: FeedFileSettings) {
    const { seed, month, rates, kind = 'full' } = settings;
    const { period, last } = month;
    this.feed = rates.rare ? withRareDirt(feed) : feed;
    this.settings = settings;
    this.random = Random.of(seed, 'dirt', feed.agency, feed.feed, period, kind);
    this.file = fileName(feed.fileName(period), kind);
    const folder = join(settings.folder, feed.agency, feed.feed, period, kind === 'full' ? '' : kind);
    this.path = join(folder, this.file);
    const titles = rates.trimmings && this.random.chance(0.5);
    this.writer = feed.open({ path: this.path, period, last, titles });
  }

  /** Writes a true row; returns what survives of it, null when it is beyond repair. */
  put(row: R): R | null {
    const written = this.spoiled(row);
    this.count(written);
    this.writer.row(written.cells);
    this.repeat();
    if (this.settings.rates.lines > 0 && this.random.chance(this.settings.rates.lines)) {
      this.writer.noise(this.random.chance(0.6) ? 'blank' : 'delimiters', []);
    }
    return written.survives;
  }

  /** Ends the file; null, and no file, when it had no rows. */
  close(): SubmissionTruth | null {
    for (const { cells } of this.repeats.splice(0)) this.writer.row(cells);
    if (this.settings.rates.trimmings) this.total();
    this.writer.close();
    if (this.read === 0) rmSync(this.path);
    return this.read === 0 ? null : this.truth();
  }

  private truth(): SubmissionTruth {
    const { month, kind = 'full' } = this.settings;
    const { read, clean, repairable, duplicate } = this;
    const beyondRepair = [...this.defects.values()].reduce((sum, count) => sum + count, 0);
    return {
      agency: this.feed.agency,
      feed: this.feed.feed,
      period: month.period,
      file: this.file,
      kind,
      rows: { read, clean, repairable, beyondRepair, duplicate },
      beyondRepair: Object.fromEntries([...this.defects].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  private spoiled(row: R): Written<R> {
    const { rates } = this.settings;
    const { feed, random } = this;
    if (rates.repairable === 0) return usualWriting(feed, row);
    let fate = random.unit();
    const falls = (share: number): boolean => {
      fate -= share;
      return fate < 0;
    };
    if (falls(rates.broken)) {
      return this.writer.ragged && random.chance(0.12)
        ? truncated(feed, row, random)
        : broken(feed, row, random);
    }
    if (falls(rates.setAside)) return withoutValue(feed, row, { random, blank: false });
    if (falls(rates.blank)) return withoutValue(feed, row, { random, blank: true });
    if (falls(rates.duplicate)) return this.repeated(row);
    if (falls(rates.repairable)) return otherWriting(feed, row, random);
    return usualWriting(feed, row);
  }

  /** The row, to be written again further down, as it is or in another writing. */
  private repeated(row: R): Written<R> {
    const again = this.random.chance(0.5)
      ? usualWriting(this.feed, row)
      : otherWriting(this.feed, row, this.random);
    this.repeats.push({ after: this.read + REPEAT_AFTER, cells: again.cells });
    this.read += 1;
    this.duplicate += 1;
    return usualWriting(this.feed, row);
  }

  private repeat(): void {
    for (let next = this.repeats[0]; next !== undefined && next.after <= this.read; next = this.repeats[0]) {
      this.writer.row(next.cells);
      this.repeats.shift();
    }
  }

  private count(written: Written<R>): void {
    this.read += 1;
    if (written.defect !== null)
      this.defects.set(written.defect, (this.defects.get(written.defect) ?? 0) + 1);
    else if (written.clean) this.clean += 1;
    else this.repairable += 1;
  }

  private total(): void {
    if (this.feed.total === null) return;
    const cells: Cell[] = this.feed.fields.map(() => null);
    cells[0] = this.feed.total;
    cells[cells.length - 1] = String(this.read);
    this.writer.noise('total', cells);
  }
}

function fileName(name: string, kind: SubmissionKind): string {
  return kind === 'full' ? name : name.replace('.', '_corrected.');
}
