import type { Finding } from '../model/submission.ts';
import type { DecodeCase, Decoded, LocalPart, ManifestPieces, ShapedCase } from './decode-case.ts';
import { decodeCsv } from './decode-csv.ts';
import { decodeJson } from './decode-json.ts';
import { decodeXls } from './decode-xls.ts';
import { decodeXlsx } from './decode-xlsx.ts';
import { decodeXml } from './decode-xml.ts';
import { Refusal } from './refusal.ts';
import { encodingFindings, shapeOf } from './shape-of.ts';
import type { ZipFile } from './zip-file.ts';

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
  const archives: ZipFile[] = [];
  try {
    const shaped = await shapeOf({ ...decodeCase, parts: { ...decodeCase.parts, deliver } }, archives);
    const decoded = await DECODERS[shaped.shape](shaped);
    if (decoded.rows === 0) throw new Refusal('file.empty');
    return { ok: true, pieces: pieces(shaped, decoded, archives.length > 0), parts };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, findings: error.findings };
    throw error;
  } finally {
    for (const archive of archives) archive.close();
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

function pieces(shaped: ShapedCase, decoded: Decoded, archived: boolean): ManifestPieces {
  const { delimiter, ...rest } = decoded;
  const container = archived ? '+zip' : shaped.inspection.gzip ? '+gzip' : '';
  return {
    ...rest,
    findings: [...encodingFindings(shaped), ...rest.findings],
    shape: shaped.shape + container,
    dialect: { delimiter, quote: '"', lineEnd: '\n' },
  };
}
