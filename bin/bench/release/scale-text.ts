/** A whole number with its thousands set apart. */
export function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** The same to one decimal. */
export function tenth(value: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
