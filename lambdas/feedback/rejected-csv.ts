/** Tells spreadsheets that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@]/;
/** A tab or a carriage return at the start hides one; white space there means nothing to any codec. */
const HIDDEN = /^[\t\r\n]+/;

/**
 * One line of CSV after RFC 4180, commas and CRLF. A cell that a spreadsheet would compute is made text by an apostrophe,
 * which reading the file again leaves out.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const shown = text.replace(HIDDEN, '');
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n;\t|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
