/** A string literal in SQL. For names and paths of our own, never for data: data is bound. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A quoted identifier in SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** SQL of the first 64 bits of a text of hexadecimal digits, as a pseudonym is. */
export function placeOf(hash: string): string {
  return `('0x' || substr(${hash}, 1, 16))::UBIGINT`;
}

/** SQL of the bucket that such a number falls into. */
export function bucketOf(place: string, buckets: number): string {
  return `((${place} >> 32) % ${buckets})::INTEGER`;
}

/** A list of literals in square brackets, as table functions take several files. */
export function literalList(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}
