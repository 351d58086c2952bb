import type { Random } from '../../seeds/generator/random.ts';

/** Changes bytes in one way, somewhere. */
type Mutation = (bytes: Buffer, random: Random) => Buffer;

/** Pieces that mean something to one format or another, and some that mean nothing. */
const PIECES = [
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&',
  '</',
]
  .concat([
    '0',
    '-',
    '=',
    'e9',
    'Total',
    'المجموع',
    'ة',
    '٣',
    '😀',
    '\u200f',
    'null',
    '<!--',
    '<![CDATA[',
    '\\u0000',
  ])
  .map((piece) => Buffer.from(piece))
  .concat(
    [[0xff], [0xc3], [0xd9], [0xe2, 0x80], [0x1a], [0x1f, 0x8b], [0x50, 0x4b, 3, 4]].map((piece) =>
      Buffer.from(piece),
    ),
  );

/** What bytes suffer on their way: cut, doubled, moved, overwritten. */
export const MUTATIONS = {
  flip: (bytes, random) => {
    const at = random.below(bytes.length);
    return spliced(bytes, at, at + 1, Buffer.from([(bytes[at] ?? 0) ^ (1 << random.below(8))]));
  },
  overwrite: (bytes, random) => {
    const at = random.below(bytes.length);
    return spliced(bytes, at, at + 1, Buffer.from([random.below(256)]));
  },
  delete: (bytes, random) => {
    const [from, to] = span(bytes, random, 12);
    return spliced(bytes, from, to, EMPTY);
  },
  insert: (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return spliced(bytes, at, at, random.pick(PIECES));
  },
  duplicate: (bytes, random) => {
    const [from, to] = span(bytes, random, 400);
    return spliced(bytes, to, to, bytes.subarray(from, to));
  },
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  swap: (bytes, random) => {
    const [from, to] = span(bytes, random, 60);
    const [next, end] = span(bytes.subarray(to), random, 60);
    const moved = [
      bytes.subarray(to + next, to + end),
      bytes.subarray(to, to + next),
      bytes.subarray(from, to),
    ];
    return spliced(bytes, from, to + end, Buffer.concat(moved));
  },
  nul: (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return spliced(bytes, at, at, Buffer.alloc(random.between(1, 3)));
  },
  mark: (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return spliced(
      bytes,
      at,
      at,
      Buffer.from(
        random.pick([
          [0xef, 0xbb, 0xbf],
          [0xff, 0xfe],
          [0xfe, 0xff],
        ]),
      ),
    );
  },
  'huge line': (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return spliced(bytes, at, at, Buffer.alloc(random.pick(HUGE_BYTES), random.pick(HUGE)));
  },
  'line lost': (bytes, random) => {
    const [from, to] = lineAt(bytes, random);
    return spliced(bytes, from, to, EMPTY);
  },
  'line twice': (bytes, random) => {
    const [from, to] = lineAt(bytes, random);
    return spliced(bytes, to, to, bytes.subarray(from, to));
  },
  'line ends lost': (bytes, random) => {
    const at = bytes.indexOf(0x0a, random.below(bytes.length));
    return at < 0 ? bytes.subarray(0, -1) : spliced(bytes, at, at + 1, EMPTY);
  },
} as const satisfies Record<string, Mutation>;

export type MutationName = keyof typeof MUTATIONS;

const EMPTY = Buffer.alloc(0);
/** More than a read takes at once, mostly; at times more than a cell may have. */
const HUGE_BYTES = [70_000, 70_000, 70_000, 70_000, 70_000, 300_000, 1_100_000];
const HUGE = ['a', '9', ';', '"', 'ab,', ' ', '<a>', '[', '\n'];

function spliced(bytes: Buffer, from: number, to: number, middle: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);
}

function span(bytes: Buffer, random: Random, longest: number): [from: number, to: number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.between(1, longest))];
}

/** A line with its end, by LF: the unit in which editors lose and double. */
function lineAt(bytes: Buffer, random: Random): [from: number, to: number] {
  const at = random.below(bytes.length);
  const from = bytes.lastIndexOf(0x0a, Math.max(0, at - 1)) + 1;
  const end = bytes.indexOf(0x0a, Math.max(at, from));
  return [Math.min(from, at), end < 0 ? bytes.length : end + 1];
}
