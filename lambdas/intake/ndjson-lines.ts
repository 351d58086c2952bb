import { parseJson } from './json-value.ts';
import { Refusal } from './refusal.ts';

const LF = 0x0a;

export interface LineSink {
  readonly element: (value: unknown) => void;
  /** A line that is no JSON value. */
  readonly broken: (line: string) => void;
  readonly blankLine: () => void;
}

/** Takes NDJSON apart, a value a line. Throws a Refusal where the first line is none; a later one is the sink's. */
export class NdjsonLines {
  readonly #sink: LineSink;
  #started = false;

  constructor(sink: LineSink) {
    this.#sink = sink;
  }

  readonly take = (bytes: Buffer, final: boolean): number => {
    let at = 0;
    for (;;) {
      const end = bytes.indexOf(LF, at);
      if (end < 0) break;
      this.#line(bytes.toString('utf8', at, end));
      at = end + 1;
    }
    if (!final || at === bytes.length) return at;
    this.#line(bytes.toString('utf8', at));
    return bytes.length;
  };

  #line(line: string): void {
    if (line.trim() === '') this.#sink.blankLine();
    else this.#value(line);
  }

  #value(line: string): void {
    const parsed = parseJson(line);
    if (parsed !== null) this.#sink.element(parsed.value);
    else if (this.#started) this.#sink.broken(line.trim());
    else throw new Refusal('file.not-as-claimed');
    this.#started = true;
  }
}
