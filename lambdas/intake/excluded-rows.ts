/** Rows that are not read, by kind; notes are only told of where there are any. */
export function excludedRows(
  above: { readonly header: number; readonly title: number; readonly blank: number },
  { total, footnote }: { readonly total: number; readonly footnote: number },
): Record<string, number> {
  return { ...above, total, ...(footnote === 0 ? {} : { footnote }) };
}
