/** A line for a person, on stderr, so that stdout holds nothing but results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
