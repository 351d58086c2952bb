import { createHmac } from 'node:crypto';
import type { Engine } from '../engine/engine.ts';

const BLOCK = 64;
const HEX_DIGITS = 32;

/** The pseudonym of an identity number: the first 128 bits of HMAC-SHA-256 (RFC 2104) as 32 hexadecimal digits. */
export function pseudonym(secret: Uint8Array, identity: string): string {
  return createHmac('sha256', secret).update(identity).digest('hex').slice(0, HEX_DIGITS);
}

/** Makes the key's two pads known to the engine as bound values: the secret is never in SQL text. */
export async function bindKey(engine: Engine, secret: Uint8Array): Promise<void> {
  if (secret.length > BLOCK)
    throw new Error('The pseudonym key is longer than 64 bytes; use 32 random bytes.');
  const pad = (byte: number) => Uint8Array.from({ length: BLOCK }, (_, index) => (secret[index] ?? 0) ^ byte);
  await engine.run('CREATE TABLE pads (inner_pad BLOB, outer_pad BLOB)');
  await engine.run('INSERT INTO pads VALUES (?, ?)', [pad(0x36), pad(0x5c)]);
}

/** The same pseudonym as an SQL expression over a VARCHAR of digits; NULL stays NULL. */
export function pseudonymSql(digits: string): string {
  const inner = `sha256((SELECT inner_pad FROM pads) || encode(${digits}))`;
  return `substr(sha256((SELECT outer_pad FROM pads) || unhex(${inner})), 1, ${HEX_DIGITS})`;
}
