/** A dash within a word joins it; between spaces it parts. */
const MARKS = /[,،;؛:|()[\]–—]|\s-\s/;

/** The parts of a title that commas, brackets, colons and dashes set apart; none where nothing is. */
export function partsOf(title: string): string[] {
  return several(title.split(MARKS));
}

/** The wordings of a title on either side of a slash; none where there is one wording only. */
export function alternativesIn(title: string): string[] {
  return title.includes('/') ? title.split('/') : [];
}

function several(parts: readonly string[]): string[] {
  const written = parts.map((part) => part.trim()).filter((part) => part !== '');
  return written.length > 1 ? written : [];
}
