import type { Finding } from '../model/submission.ts';
import { claimedShape, shapeByBytes } from './claimed-shape.ts';
import type { DecodeCase, Decoded, LocalPart, ManifestPieces, ShapedCase } from './decode-case.ts';
import { decodeCsv } from './decode-csv.ts';
import { decodeJson } from './decode-json.ts';
import { decodeXls } from './decode-xls.ts';
import { decodeXlsx } from './decode-xlsx.ts';
import { decodeXml } from './decode-xml.ts';
import { encodingOf } from './encoding.ts';
import { Refusal } from './refusal.ts';

/** A decoded file: what the manifest says of it, and its parts; or the findings that refuse it. */
export type Decoding =
  | { readonly ok: true; readonly pieces: ManifestPieces; readonly parts: readonly LocalPart[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Decodes a file of any shape into uniform parts, in memory bounded whatever the file's size. Finished parts are
 * handed to `parts.deliver` in order; some may have been when the file turns out to be refused. Throws only when
 * reading or writing fails.
 */
export async function decodeToParts(decodeCase: DecodeCase): Promise<Decoding> {
  const parts: LocalPart[] = [];
  const deliver = async (part: LocalPart) => {
    parts.push(part);
    await decodeCase.parts.deliver(part);
  };
  try {
    const shaped = shapeOf({ ...decodeCase, parts: { ...decodeCase.parts, deliver } });
    const decoded = await DECODERS[shaped.shape](shaped);
    if (decoded.rows === 0) throw new Refusal('file.empty');
    return { ok: true, pieces: pieces(shaped, decoded), parts };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, findings: error.findings };
    throw error;
  }
}

const DECODERS = {
  csv: decodeCsv,
  xlsx: decodeXlsx,
  xls: decodeXls,
  json: decodeJson,
  ndjson: decodeJson,
  xml: decodeXml,
};

/** Settles what the file is. Throws a Refusal where its bytes are not what it claims. */
function shapeOf(decodeCase: DecodeCase): ShapedCase {
  const { inspection, source, contract } = decodeCase;
  if (inspection.bytes === 0) throw new Refusal('file.empty');
  if (inspection.text === null) throw inspection.refusal ?? new Refusal('file.unreadable');
  if (inspection.text.blank) throw new Refusal('file.empty');
  if (/\.gz$/i.test(source.name) && !inspection.gzip) throw new Refusal('file.not-as-claimed');
  const shape = shapeByBytes(claimedShape(source.name, contract.arrives.shape), inspection.text.head);
  const encoding =
    shape === 'xlsx' || shape === 'xls' ? 'utf-8' : encodingOf(inspection.text, contract.arrives.encoding);
  return { ...decodeCase, shape, encoding };
}

function pieces(shaped: ShapedCase, decoded: Decoded): ManifestPieces {
  const { delimiter, ...rest } = decoded;
  return {
    ...rest,
    shape: shaped.inspection.gzip ? `${shaped.shape}+gzip` : shaped.shape,
    dialect: { delimiter, quote: '"', lineEnd: '\n' },
  };
}
