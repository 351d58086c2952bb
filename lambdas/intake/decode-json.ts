import type { Decoded, ShapedCase, Text } from './decode-case.ts';
import { feedChunks } from './feed-chunks.ts';
import { JsonElements } from './json-elements.ts';
import { JsonRows } from './json-rows.ts';
import { NdjsonLines } from './ndjson-lines.ts';
import { findRecordArray } from './record-arrays.ts';

/**
 * Decodes JSON, element by element: an array, an object that holds one at any depth, or NDJSON (one value a line). Columns
 * are the contract's fields; a row's number is the element's position from 1, counted on through the members of an archive.
 * Throws a Refusal where it is not JSON.
 */
export async function decodeJson(shaped: ShapedCase): Promise<Decoded> {
  const rows = new JsonRows(shaped);
  const options = { afterChunk: () => rows.table.deliver(), recordBytes: shaped.limits.recordBytes };
  try {
    for (const text of shaped.texts) {
      rows.table.damage = text.damage;
      if (isLines(shaped, text)) await feedChunks(text.open(), new NdjsonLines(rows).take, options);
      else {
        const array = await arrayIn(shaped, text, rows);
        const { recordBytes: aroundBytes, nesting: levels } = shaped.limits;
        const elements = new JsonElements(rows, { aroundBytes, levels, array });
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
function isLines({ shape }: ShapedCase, text: Text): boolean {
  return shape === 'ndjson' && !opensWith(text, '[');
}

function opensWith({ inspection }: Text, bracket: string): boolean {
  const head = Buffer.from(inspection.head).toString('latin1');
  return /[\x21-\x7f]/.exec(head)?.[0] === bracket;
}

/** Where the array of records stands in an object, as far as a text may go on before it. */
async function arrayIn({ limits }: ShapedCase, text: Text, rows: JsonRows): Promise<number | null> {
  if (!opensWith(text, '{')) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of text.open()) {
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes >= limits.recordBytes) break;
  }
  return findRecordArray(Buffer.concat(chunks), rows.matches, limits.nesting);
}
