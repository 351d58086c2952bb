import type { Decoded, ShapedCase, Text } from './decode-case.ts';
import { feedChunks } from './feed-chunks.ts';
import { JsonElements } from './json-elements.ts';
import { JsonRows } from './json-rows.ts';
import { NdjsonLines } from './ndjson-lines.ts';

/**
 * Decodes JSON, element by element: an array, an object that holds one, or NDJSON (one value a line). Columns are the
 * contract's fields; a row's number is the element's position from 1, counted on through the members of an archive. Throws a Refusal where it is not JSON.
 */
export async function decodeJson(shaped: ShapedCase): Promise<Decoded> {
  const rows = new JsonRows(shaped);
  const options = { afterChunk: () => rows.table.deliver(), recordBytes: shaped.limits.recordBytes };
  try {
    for (const text of shaped.texts) {
      rows.table.damage = text.damage;
      if (isLines(shaped, text)) await feedChunks(text.open(), new NdjsonLines(rows).take, options);
      else {
        const elements = new JsonElements(rows, shaped.limits.recordBytes);
        elements.finish(await feedChunks(text.open(), elements.take, options));
      }
    }
    await rows.table.close();
  } finally {
    rows.table.abandon();
  }
  return rows.decoded(shaped.encoding);
}

/** An array stays an array, whatever the file name says of lines. */
function isLines({ shape }: ShapedCase, { inspection }: Text): boolean {
  const head = Buffer.from(inspection.head).toString('latin1');
  return shape === 'ndjson' && !/^[^\x21-\x7f]*\[/.test(head);
}
