/** Tells a person how far a run is. */
export interface Progress {
  /** Something is under way. */
  readonly working: (text: string) => void;
  /** Something is done, and worth a line that stays; without a text only the line that changes goes. */
  readonly done: (text: string) => void;
}

/** Where progress is written. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CLEAR = '\r\u001b[K';

/** On a terminal one line that changes and lines that stay; elsewhere only the lines that stay. */
export function progressOn(stream: ProgressStream): Progress {
  if (!stream.isTTY) {
    const done = (text: string) => void (text === '' || stream.write(`${text}\n`));
    return { working: () => undefined, done };
  }
  const width = () => (stream.columns ?? 80) - 1;
  return {
    working: (text) => void stream.write(`${CLEAR}${text.slice(0, width())}`),
    done: (text) => void stream.write(text === '' ? CLEAR : `${CLEAR}${text}\n`),
  };
}
