/**
 * A record as delimited UTF-8 text without line end, cells quoted where they need it (RFC 4180). Null where a cell holds what
 * no text does: a NUL, half a surrogate pair.
 */
export function canonicalRecord(cells: readonly string[], delimiter: string): Buffer | null {
  const joined = cells.join(delimiter);
  const plain = !SPECIAL.test(joined) && !cells.some((cell) => cell.includes(delimiter));
  const line = plain ? joined : cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
  if (line.includes('\u0000') || !line.isWellFormed()) return null;
  return Buffer.from(line, 'utf8');
}

const SPECIAL = /["\r\n]/;

function quoted(cell: string, delimiter: string): string {
  if (!cell.includes(delimiter) && !SPECIAL.test(cell)) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}
