/** Where what is said of one thing ends: sentence ends, semicolons, dashes, brackets, colons behind a list, a "but". */
const BREAK =
  /[.!?؟](?=\s|$|["”»)])|[;؛\n•|()[\]{}–—]|\s-\s|(?<![\p{L}])(?:but|however|whereas|while|although|لكن|ولكن|بينما|أما|وأما|بل)(?![\p{L}])/giu;

/** The stretches of a text that hang together, by their offsets; what breaks them stands in none. */
export function clausesOf(text: string): { readonly start: number; readonly end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (index > start) clauses.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}
