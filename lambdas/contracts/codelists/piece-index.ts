/**
 * Words by their pieces, to find those within a few edits of a text without comparing it to every one: a word cut
 * into one piece more than the edits keeps one of them whole, at most so many places from where it stood (Li, Deng,
 * Wang and Feng, "Pass-Join", PVLDB 5, 2011).
 */
export class PieceIndex {
  private readonly words = new Map<string, string[]>();
  private readonly lengths = new Map<number, Set<number>>();

  /** `edits` says how many a word allows. */
  constructor(words: Iterable<string>, edits: (word: string) => number) {
    for (const word of words) this.add(word, edits(word) + 1);
  }

  /** Words that may be within so many edits of the text, each once; some are not, and have to be measured. */
  candidates(text: string, edits: number): string[] {
    const found = new Set<string>();
    for (let length = text.length - edits; length <= text.length + edits; length++) {
      for (const count of this.lengths.get(length) ?? []) {
        for (const name of namesIn(text, { length, count, edits })) {
          for (const word of this.words.get(name) ?? []) found.add(word);
        }
      }
    }
    return [...found];
  }

  private add(word: string, count: number): void {
    this.lengths.set(word.length, (this.lengths.get(word.length) ?? new Set()).add(count));
    for (const [at, [from, to]] of pieces(word.length, count).entries()) {
      const name = nameOf({ length: word.length, count, at }, word.slice(from, to));
      const words = this.words.get(name);
      if (words === undefined) this.words.set(name, [word]);
      else words.push(word);
    }
  }
}

/** The names under which a word of that length would be found if the text kept one of its pieces. */
function* namesIn(
  text: string,
  { length, count, edits }: { readonly length: number; readonly count: number; readonly edits: number },
): Generator<string> {
  for (const [at, [from, to]] of pieces(length, count).entries()) {
    for (let shift = Math.max(-edits, -from); shift <= edits && to + shift <= text.length; shift++) {
      yield nameOf({ length, count, at }, text.slice(from + shift, to + shift));
    }
  }
}

/** Where a word of that length is cut: pieces alike in length but for one letter. */
function pieces(length: number, count: number): [from: number, to: number][] {
  const cuts = Array.from({ length: count + 1 }, (_, at) => Math.floor((at * length) / count));
  return cuts.slice(1).map((to, at) => [cuts[at] ?? 0, to]);
}

function nameOf(of: { length: number; count: number; at: number }, piece: string): string {
  return `${of.length} ${of.count} ${of.at} ${piece}`;
}
