import { dayOf } from '../calendar.ts';
import type { Row, SeedFeed } from '../feeds/seed-feed.ts';
import type { Random } from '../random.ts';
import { BROKEN } from '../writers/encodings.ts';
import { lost, plain, usualWriting, type Written } from './spoil-row.ts';

/** What a row is spoiled in view of. */
export interface Peculiarity<R extends Row> {
  readonly feed: SeedFeed<R>;
  readonly random: Random;
  /** Last day of the month: two digits of a year mean none much later. */
  readonly last: number;
  /** Whether the file is a text, whose bytes can be broken. */
  readonly text: boolean;
}

type Kind = <R extends Row>(row: R, way: Peculiarity<R>) => Written<R> | null;

/** Two digits of an earlier year could mean the next century in some fields. */
const FIRST_SHORT_YEAR = dayOf('1961-01-01');

/** What a spreadsheet would compute when the row goes back to its sender. */
const FORMULAS = ['=1+1', '+cmd()', '-cmd()', '@SUM(A1)', '=HYPERLINK("x","y")'];

/** The row in one of the ways that few rows are in, each with an outcome of its own; as usual where the way drawn is not open to it. */
export function peculiarRow<R extends Row>(row: R, way: Peculiarity<R>): Written<R> {
  return way.random.pick(KINDS)(row, way) ?? usualWriting(way.feed, row);
}

/** A date with two digits of its year. */
const shortYear: Kind = (row, { feed, random, last }) => {
  const able = feed.fields.flatMap((field, at) => {
    const day = row[field.name];
    const { shortYear } = field.writing;
    const meant = typeof day === 'number' && day >= FIRST_SHORT_YEAR && day <= last;
    return shortYear === undefined || !meant ? [] : [{ at, write: () => shortYear(day, random) }];
  });
  if (able.length === 0) return null;
  const { at, write } = random.pick(able);
  const cells = plain(feed, row);
  cells[at] = write();
  return { cells, survives: row, defect: null, clean: false, noted: 'date.two-digit-year' };
};

/** A pay that is possible and hard to believe, and stands. */
const doubtful: Kind = (row, { feed, random }) => {
  const values = feed.doubtful?.(row, random) ?? null;
  if (values === null) return null;
  const survives = { ...row, ...values };
  return { cells: plain(feed, survives), survives, defect: null, clean: false, noted: 'number.implausible' };
};

/** Two rows of one key that do not say the same: the later stands, or none. */
const contradicted: Kind = (row, { feed, random }) => {
  const { policy, other } = feed.conflict;
  const values = other(row, random);
  if (values === null) return null;
  const pair = [plain(feed, row), plain(feed, { ...row, ...values })];
  const [cells = [], again = []] = random.chance(0.5) ? pair : pair.reverse();
  return policy === 'latest'
    ? { cells, again, survives: row, defect: null, clean: true, noted: 'row.key-later' }
    : { ...lost<typeof row>(cells, 'row.key-contradicted'), again };
};

/** Bytes in one cell that are not of the file's encoding. */
const brokenBytes: Kind = (row, { feed, random, text }) => {
  const cells = plain(feed, row);
  const able = cells.flatMap((cell, at) => (typeof cell === 'string' && cell !== '' ? [at] : []));
  if (!text || able.length === 0) return null;
  const at = random.pick(able);
  cells[at] = `${cells[at]}${BROKEN}`;
  return lost(cells, 'row.bytes-broken');
};

/** A formula where a code should be. */
const formula: Kind = (row, { feed, random }) => {
  const able = feed.fields.filter(
    ({ required, writing }) => required && writing.broken?.code === 'code.unknown',
  );
  if (able.length === 0) return null;
  const cells = plain(feed, row);
  cells[feed.fields.indexOf(random.pick(able))] = random.pick(FORMULAS);
  return { ...lost<typeof row>(cells, 'code.unknown'), formula: true };
};

const KINDS: readonly Kind[] = [shortYear, doubtful, contradicted, contradicted, brokenBytes, formula];
