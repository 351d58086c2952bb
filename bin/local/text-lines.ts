import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { encodingOf } from '../../lambdas/intake/encoding.ts';
import { inspectText } from '../../lambdas/intake/inspect.ts';
import { Refusal } from '../../lambdas/intake/refusal.ts';
import { UsageError } from './usage-error.ts';

/** What a text is taken for where its bytes leave it open: what Excel in Arabic saves as text. */
const DECLARED = 'windows-1256';
/** What a text is taken for that can be read but once: standard input, or a pipe that has a name. */
const ONCE = 'utf-8';
/** What node:readline takes for ends of lines, and no other program: they come with texts of web pages. */
const SEPARATORS = /[\u2028\u2029]/g;

/**
 * The lines of a text file, in the encoding that its bytes show, as intake has it: UTF-8, UTF-16 or a single-byte Arabic one; of standard
 * input, where no file is named, and of a pipe in UTF-8. Throws UsageError where the file is not there, or is no text.
 */
export async function* textLines(file: string | undefined): AsyncGenerator<string> {
  const text = file === undefined ? decoded(process.stdin, ONCE) : await textOf(file);
  yield* createInterface({ input: Readable.from(spaced(text)), crlfDelay: Number.POSITIVE_INFINITY });
}

/** A small text file as one text, in the encoding that textLines finds. Throws UsageError as it does. */
export async function wholeText(file: string): Promise<string> {
  let whole = '';
  for await (const text of await textOf(file)) whole += text;
  return whole;
}

async function* spaced(texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) yield text.replace(SEPARATORS, ' ');
}

async function textOf(file: string): Promise<AsyncGenerator<string>> {
  const label = await labelOf(file);
  return decoded(createReadStream(file), label);
}

async function labelOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new UsageError(`There is no file ${file}.`);
  if (found.isDirectory()) throw new UsageError(`${file} is a folder. Give a file.`);
  if (!found.isFile()) return ONCE;
  try {
    return encodingOf(await inspectText(() => createReadStream(file)), DECLARED).label;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UsageError(
      `${file} is no text. Save a workbook as “Unicode text” or as CSV in UTF-8, with tabs between columns.`,
    );
  }
}

/** The text of bytes, without its byte order mark. */
async function* decoded(bytes: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
