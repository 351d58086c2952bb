import { sha256 } from '../../lambdas/model/fingerprint.ts';
import type { PseudonymKey } from '../../lambdas/stores/runtime.ts';
import { UsageError } from './usage-error.ts';

/** A pseudonym key for a run outside the cloud. */
export interface LocalPseudonymKey extends PseudonymKey {
  /** Whether it is the one everybody knows. */
  readonly development: boolean;
}

/** Everybody can work this out, so pseudonyms made with it protect nobody: for synthetic files only. */
const PHRASE = 'maharat development key: not a secret, for synthetic files only';

/**
 * The key out of `MAHARAT_PSEUDONYM_KEY` (at least 32 bytes as hexadecimal digits), named after its hash; the
 * development key without one, so that two runs give the same bytes. Throws UsageError when it is too short or
 * not hexadecimal.
 */
export function localPseudonymKey(hex: string | undefined): LocalPseudonymKey {
  if (hex === undefined || hex === '') {
    return { version: 'development', secret: Buffer.from(sha256(PHRASE), 'hex'), development: true };
  }
  if (!/^([0-9a-f]{2}){32,}$/i.test(hex)) {
    throw new UsageError(
      'MAHARAT_PSEUDONYM_KEY is not a key. Give at least 64 hexadecimal digits (32 bytes).',
    );
  }
  const secret = Buffer.from(hex, 'hex');
  return { version: `local-${sha256(secret).slice(0, 8)}`, secret, development: false };
}
