import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { expanded, isGzip } from './expanded.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { type TextInspection, TextInspector } from './text-inspector.ts';

/** What one pass over a file's bytes tells. */
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

/** Hashes a file and looks at its bytes, streaming; a compressed file is read twice. */
export async function inspect(open: () => Promise<Readable>, limits: Limits): Promise<Inspection> {
  const hash = createHash('sha256');
  const inspector = new TextInspector();
  for await (const chunk of await open()) {
    hash.update(chunk);
    inspector.see(chunk);
  }
  const raw = inspector.result();
  const base = { sha256: hash.digest('hex'), bytes: raw.bytes };
  if (!isGzip(raw.head)) return { ...base, gzip: false, text: raw, refusal: null };
  return { ...base, gzip: true, ...(await inspectCompressed(open, limits)) };
}

async function inspectCompressed(
  open: () => Promise<Readable>,
  limits: Limits,
): Promise<Pick<Inspection, 'text' | 'refusal'>> {
  const inspector = new TextInspector();
  try {
    for await (const chunk of expanded(open, true, limits.expandedBytes)) inspector.see(chunk);
  } catch (error) {
    if (error instanceof Refusal) return { text: null, refusal: error };
    throw error;
  }
  return { text: inspector.result(), refusal: null };
}
