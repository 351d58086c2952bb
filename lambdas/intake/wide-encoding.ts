/** High bytes of the characters of a table: Latin, Arabic, general punctuation, Arabic presentation forms. */
const HIGH: ReadonlySet<number> = new Set([0x00, 0x06, 0x20, 0xfb, 0xfc, 0xfd, 0xfe]);
/** Share of the characters that must have such a high byte; where the encoding is the declared one, less will do. */
const SHARE = { found: 0.9, declared: 0.5 };

/** The UTF-16 that a text with NUL bytes and no byte order mark is in, by the NULs' places; null where it is in neither. */
export function wideEncoding(head: Uint8Array, declared: string): 'utf-16le' | 'utf-16be' | null {
  const big = share(head, 0);
  const little = share(head, 1);
  if (big === little) return null;
  const label = big > little ? 'utf-16be' : 'utf-16le';
  const enough = label === declared ? SHARE.declared : SHARE.found;
  return Math.max(big, little) >= enough ? label : null;
}

/** Share of the two-byte units whose byte at the place, 0 or 1, is a high byte of a table's characters. */
function share(head: Uint8Array, place: 0 | 1): number {
  const units = Math.floor(head.length / 2);
  let fitting = 0;
  for (let unit = 0; unit < units; unit++) if (HIGH.has(head[unit * 2 + place] ?? 0)) fitting += 1;
  return units === 0 ? 0 : fitting / units;
}
