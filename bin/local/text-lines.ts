import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { encodingOf } from '../../lambdas/intake/encoding.ts';
import { inspectText } from '../../lambdas/intake/inspect.ts';
import { Refusal } from '../../lambdas/intake/refusal.ts';
import { UsageError } from './usage-error.ts';

/** What a text is taken for where its bytes leave it open: what Excel in Arabic saves as text. */
const DECLARED = 'windows-1256';

/**
 * The lines of a text file, in the encoding that its bytes show, as intake has it: UTF-8, UTF-16 or a single-byte Arabic one; of standard
 * input, in UTF-8, where no file is named. Throws UsageError where the file is not there, or is no text.
 */
export async function* textLines(file: string | undefined): AsyncGenerator<string> {
  const input = file === undefined ? process.stdin : Readable.from(decoded(file, await labelOf(file)));
  let isFirst = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield isFirst ? line.replace(/^\uFEFF/, '') : line;
    isFirst = false;
  }
}

async function labelOf(file: string): Promise<string> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  try {
    return encodingOf(await inspectText(() => createReadStream(file)), DECLARED).label;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UsageError(
      `${file} is no text. Save a workbook as “Unicode text” or as CSV in UTF-8, with tabs between columns.`,
    );
  }
}

async function* decoded(file: string, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
