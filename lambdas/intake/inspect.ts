import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type ByteEvidence, EvidenceOfBytes } from './byte-evidence.ts';
import { expanded, isGzip } from './expanded.ts';
import { expansionLimit, type Limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { type TextInspection, TextInspector } from './text-inspector.ts';

/** What a look at a file's bytes tells. */
export interface Inspection {
  /** SHA-256 of the original bytes. */
  readonly sha256: string;
  /** Original bytes. */
  readonly bytes: number;
  readonly gzip: boolean;
  /** Of the bytes, decompressed; null where they do not decompress or unfold beyond the limit. */
  readonly text: TextInspection | null;
  /** Why there is no text; null where there is. */
  readonly refusal: Refusal | null;
}

/** Hashes a file and looks at its bytes, streaming; a compressed file, and one that is not UTF-8, are read twice. */
export async function inspect(open: () => Promise<Readable>, limits: Limits): Promise<Inspection> {
  const hash = createHash('sha256');
  const inspector = new TextInspector();
  for await (const chunk of await open()) {
    hash.update(chunk);
    inspector.see(chunk);
  }
  const raw = inspector.result();
  const base = { sha256: hash.digest('hex'), bytes: raw.bytes };
  const gzip = isGzip(raw.head);
  const bytes = () => expanded(open, gzip, expansionLimit(limits, raw.bytes));
  if (gzip) return { ...base, gzip, ...(await inspectCompressed(bytes)) };
  return { ...base, gzip, text: { ...raw, evidence: await evidenceOf(raw, bytes) }, refusal: null };
}

type Open = () => AsyncIterable<Buffer>;

/** Looks at a text that is not hashed. */
export async function inspectText(open: Open): Promise<TextInspection> {
  const inspector = new TextInspector();
  for await (const chunk of open()) inspector.see(chunk);
  const seen = inspector.result();
  return { ...seen, evidence: await evidenceOf(seen, open) };
}

async function inspectCompressed(open: Open): Promise<Pick<Inspection, 'text' | 'refusal'>> {
  try {
    return { text: await inspectText(open), refusal: null };
  } catch (error) {
    if (error instanceof Refusal) return { text: null, refusal: error };
    throw error;
  }
}

/** What is not UTF-8 throughout and has no NUL is read again, since only the whole of it tells what it is. */
async function evidenceOf(
  { utf8, nul, head }: Omit<TextInspection, 'evidence'>,
  open: Open,
): Promise<ByteEvidence | null> {
  if (utf8 || nul || head.length === 0) return null;
  const evidence = new EvidenceOfBytes();
  for await (const chunk of open()) evidence.see(chunk);
  return evidence.result();
}
