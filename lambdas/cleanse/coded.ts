/**
 * What a code column of table `clean` holds: a defect code, or the code, a space and its detail. Codes hold no
 * spaces, so the first space parts the two.
 */
export function codedWith(code: string, detail: string | null): string {
  return detail === null ? code : `${code} ${detail}`;
}

/** The code and the detail of what a code column holds. */
export function codeAndDetail(coded: string): { readonly code: string; readonly detail?: string } {
  const space = coded.indexOf(' ');
  return space < 0 ? { code: coded } : { code: coded.slice(0, space), detail: coded.slice(space + 1) };
}

/** SQL expression for the code alone of a code column. */
export function codeAloneSql(column: string): string {
  return `split_part(${column}, ' ', 1)`;
}
