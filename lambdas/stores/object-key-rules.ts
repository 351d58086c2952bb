/**
 * Throws unless the key is safe in every store: non-empty segments divided by `/`, none of them `.` or `..`,
 * no backslash and no control character.
 */
export function checkKey(key: string): void {
  const segments = key.split('/');
  const unsafe = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL or a line feed in a key is what this refuses
  if (unsafe || /[\\\u0000-\u001f\u007f]/.test(key)) {
    throw new Error(
      `The object key ${JSON.stringify(key)} is not safe: give segments without . or .. between single slashes.`,
    );
  }
}

/** The keys in the order of their UTF-8 bytes, which is code-point order and the order in which S3 lists. */
export function inCodePointOrder(keys: readonly string[]): string[] {
  return keys
    .map((key) => ({ key, bytes: Buffer.from(key) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ key }) => key);
}
