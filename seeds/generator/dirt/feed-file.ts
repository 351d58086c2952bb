import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SubmissionKind } from '../../../lambdas/model/submission.ts';
import type { Month } from '../calendar.ts';
import type { Row, SeedFeed } from '../feeds/seed-feed.ts';
import type { Alter } from '../plant-anomaly.ts';
import { Random } from '../random.ts';
import { type EncodingLabel, fits } from '../writers/encodings.ts';
import type { Cell, RowWriter } from '../writers/row-writer.ts';
import type { DirtRates } from './dirt-level.ts';
import { AS_AGREED, type Dress, remarksOn } from './dress.ts';
import { type Counts, FileTally, type RowsTruth } from './file-tally.ts';
import { peculiarRow } from './peculiar-row.ts';
import { withRareDirt } from './rare-dirt.ts';
import {
  broken,
  otherWriting,
  repeated,
  truncated,
  usualWriting,
  type Written,
  withoutValue,
} from './spoil-row.ts';
import { footnotes, totalWord } from './table-end.ts';

/** What a file holds, row by row, as its writer knows it. */
export interface SubmissionTruth {
  readonly agency: string;
  readonly feed: string;
  readonly period: string;
  readonly file: string;
  readonly kind: SubmissionKind;
  readonly rows: RowsTruth;
  readonly beyondRepair: Counts;
  /** Of heavily soiled files: what is remarked on rows and file all the same, by defect code. */
  readonly noted?: Counts;
  /** Of heavily soiled files: lines that are no rows, by kind. */
  readonly around?: Counts;
  /** Of heavily soiled files: rows beyond repair that take a formula back to their sender. */
  readonly formulas?: number;
  /** Where it is not the agreed one. */
  readonly encoding?: EncodingLabel;
}

export interface FeedFileSettings {
  readonly folder: string;
  readonly seed: number;
  readonly month: Month;
  readonly rates: DirtRates;
  readonly kind?: SubmissionKind;
  readonly dress?: Dress;
  /** What becomes of true rows before they are written; they are written as they are when absent. */
  readonly alter?: Alter;
}

/** A repeat stands at least this many rows below its first. */
const REPEAT_AFTER = 17;
/** Of the rows of a heavily soiled sheet. */
const HIDDEN = 0.02;

/** One file of a feed being written: rows go in true, come out dirty, and are counted. */
export class FeedFile<R extends Row> {
  private readonly feed: SeedFeed<R>;
  private readonly settings: FeedFileSettings;
  private readonly dress: Dress;
  private readonly file: string;
  private readonly path: string;
  private readonly random: Random;
  private readonly writer: RowWriter;
  private readonly repeats: { after: number; cells: Cell[] }[] = [];
  private readonly tally = new FileTally();

  constructor(feed: SeedFeed<R>, settings: FeedFileSettings) {
    const { seed, month, rates, kind = 'full', dress = AS_AGREED } = settings;
    const { period, last } = month;
    this.feed = rates.rare ? withRareDirt(feed) : feed;
    this.settings = settings;
    this.dress = dress;
    this.random = Random.of(seed, 'dirt', feed.agency, feed.feed, period, kind);
    this.file = fileName(feed.fileName(period), kind);
    const folder = join(settings.folder, feed.agency, feed.feed, period, kind === 'full' ? '' : kind);
    this.path = join(folder, this.file);
    const titles = rates.trimmings && this.random.chance(0.5);
    const headers = headersOf(feed, dress);
    this.writer = feed.open({ path: this.path, period, last, titles, headers, dress });
    this.tally.around('title', this.writer.titles);
    for (const code of remarksOn(dress)) this.tally.remark(code);
  }

  /** Writes a true row; returns what survives of it, null when it is beyond repair. */
  put(row: R): R | null {
    const { alter, month } = this.settings;
    if (alter === undefined) return this.write(row);
    const told = alter(`${this.feed.agency}/${this.feed.feed}`, month.period, row);
    return told && this.write(told as R); // an alteration changes values, not which fields there are
  }

  private write(row: R): R | null {
    const written = this.fitting(this.spoiled(row), row);
    if (written.again !== undefined) {
      this.repeats.push({ after: this.tally.read + REPEAT_AFTER, cells: written.again });
    }
    this.tally.row(written);
    this.line(written.cells);
    this.repeat();
    if (this.settings.rates.lines > 0 && this.random.chance(this.settings.rates.lines)) {
      this.writer.noise(this.random.chance(0.6) ? 'blank' : 'delimiters', []);
    }
    return written.survives;
  }

  /** Ends the file; null, and no file, when it had no rows. */
  close(): SubmissionTruth | null {
    for (const { cells } of this.repeats.splice(0)) this.line(cells);
    if (this.settings.rates.trimmings) this.end();
    this.writer.close();
    if (this.tally.read === 0) rmSync(this.path);
    return this.tally.read === 0 ? null : this.truth();
  }

  private truth(): SubmissionTruth {
    const { month, kind = 'full', rates } = this.settings;
    const { encoding } = this.dress;
    return {
      agency: this.feed.agency,
      feed: this.feed.feed,
      period: month.period,
      file: this.file,
      kind,
      rows: this.tally.rows(),
      beyondRepair: this.tally.beyondRepair(),
      ...(rates.rare ? this.tally.besides() : {}),
      ...(encoding === undefined ? {} : { encoding }),
    };
  }

  private spoiled(row: R): Written<R> {
    const { rates, month } = this.settings;
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
    if (falls(rates.duplicate)) return repeated(feed, row, random);
    if (falls(rates.repairable)) return otherWriting(feed, row, random);
    if (falls(rates.peculiar)) {
      return peculiarRow(row, { feed, random, last: month.last, text: this.writer.encoding !== null });
    }
    return usualWriting(feed, row);
  }

  /** The row as the agency writes it where the encoding of this file lacks a letter of another writing. */
  private fitting(written: Written<R>, row: R): Written<R> {
    const { encoding } = this.writer;
    const usual = written.clean && written.again === undefined;
    if (encoding === null || usual) return written;
    const cells = [...written.cells, ...(written.again ?? [])];
    const able = cells.every((cell) => typeof cell !== 'string' || fits(cell, encoding));
    return able ? written : usualWriting(this.feed, row);
  }

  /** Puts the cells, and those of the columns beyond unless the row is cut short before them, into the file. */
  private line(cells: readonly Cell[]): void {
    const { beyond = [] } = this.dress;
    const whole = cells.length === this.feed.fields.length;
    const others = beyond.map((column) => (whole ? this.random.pick(column.cells) : null));
    const hidden = this.settings.rates.rare && this.writer.hides && this.random.chance(HIDDEN);
    if (hidden) this.tally.remark('sheet.hidden-rows');
    const restored = this.feed.fields.filter(({ writing }, at) => writing.restored?.(this.asRead(cells[at])));
    for (const _ of restored) this.tally.remark('identity.restored');
    this.writer.row(whole ? [...cells, ...others] : cells, hidden);
  }

  private asRead(cell: Cell = null): Cell {
    return typeof cell === 'string' && !this.writer.keepsEdges ? cell.trim() : cell;
  }

  private repeat(): void {
    const { repeats, tally } = this;
    for (let next = repeats[0]; next !== undefined && next.after <= tally.read; next = repeats[0]) {
      this.line(next.cells);
      repeats.shift();
    }
  }

  /** A total, and notes below it where files are heavily soiled. */
  private end(): void {
    const { feed, random, tally } = this;
    if (feed.total === null) return;
    const { rare } = this.settings.rates;
    const cells: Cell[] = feed.fields.map(() => null);
    cells[0] = rare ? totalWord(feed.total, random) : feed.total;
    cells[cells.length - 1] = String(tally.read);
    this.writer.noise('total', cells);
    tally.around('total', 1);
    const notes = rare ? footnotes(random) : [];
    for (const note of notes) this.writer.noise('footnote', [note]);
    tally.around('footnote', notes.length);
  }
}

/** Headers as they stand in the file. */
function headersOf(feed: { readonly fields: SeedFeed<Row>['fields'] }, { misspelt, beyond = [] }: Dress) {
  const agreed = feed.fields.map(({ name, header }) => misspelt?.[name] ?? header);
  return [...agreed, ...beyond.map(({ header }) => header)];
}

function fileName(name: string, kind: SubmissionKind): string {
  return kind === 'full' ? name : name.replace('.', '_corrected.');
}
