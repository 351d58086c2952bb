import type { Readable } from 'node:stream';

const LF = 0x0a;

/**
 * The values of NDJSON as they stream by, one a line; only a line feed ends a line, since a JSON text may hold the other
 * line ends of Unicode as they are. Throws on a line that is no JSON.
 */
export async function* readNdjson(stream: Readable): AsyncGenerator<unknown> {
  let rest: Buffer[] = [];
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    let at = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, at)) {
      rest.push(bytes.subarray(at, end));
      yield* parsed(rest);
      rest = [];
      at = end + 1;
    }
    rest.push(bytes.subarray(at));
  }
  yield* parsed(rest);
}

function* parsed(line: readonly Buffer[]): Generator<unknown> {
  const text = Buffer.concat(line).toString('utf8');
  if (text.trim() !== '') yield JSON.parse(text);
}
