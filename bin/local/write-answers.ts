import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { writing } from './out-unusable.ts';
import { UsageError } from './usage-error.ts';

/** Where answers are read from and written to: files, or standard input and output where none is named. */
interface Ways {
  readonly in?: string;
  readonly out?: string;
}

/** Where systems have standard input among their files; it may be one that was redirected. */
const STDIN = '/dev/stdin';

/**
 * Writes answers as they come. Throws UsageError where that would write over what they are read from, and OutUnusable where the
 * system refuses.
 */
export async function writeAnswers(
  answers: () => AsyncGenerator<string>,
  { in: from, out }: Ways,
): Promise<void> {
  if (out === undefined) return pipeline(answers, process.stdout, { end: false });
  if (await isSame(from ?? STDIN, out))
    throw new UsageError(`${out} is what is read: it would be lost. Give another --out.`);
  const file = await writing(out, () => opened(out));
  await pipeline(answers, file);
}

/** Whether two paths lead to one file, by links too. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [first, second] = [await fileAt(one), await fileAt(other)];
  return first !== null && first === second;
}

/** What names a file however it is reached; null of what is none. */
async function fileAt(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? `${found.dev} ${found.ino}` : null;
}

function opened(path: string): Promise<NodeJS.WritableStream> {
  const stream = createWriteStream(path);
  return new Promise((resolve, reject) => {
    stream.once('open', () => resolve(stream)).once('error', reject);
  });
}
