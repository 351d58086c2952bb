/** Tells spreadsheets that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@]/;
/** A tab or a carriage return at the start hides one; white space there means nothing to any codec. */
const HIDDEN = /^[\t\r\n]+/;

/**
 * One line of CSV after RFC 4180, commas and CRLF. A text that a spreadsheet would compute is kept a text by an apostrophe,
 * which reading the file again leaves out; `numbers`, decimal digits with or without a sign, follow the texts as they are.
 */
export function csvLine(texts: readonly string[], numbers: readonly string[] = []): string {
  return `${[...texts.map(csvText), ...numbers].join(',')}\r\n`;
}

function csvText(text: string): string {
  const shown = text.replace(HIDDEN, '');
  const safe = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n;\t|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
