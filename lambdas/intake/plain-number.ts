/** Digits a double carries faithfully, and those that spreadsheets show. */
const SIGNIFICANT = 15;

/**
 * A number as decimal digits without an exponent. Digits beyond the fifteen that a double holds are noise of its binary
 * form (`1234.5600000000001`) and rounded away; whole numbers and other texts stay as written.
 */
export function plainNumber(text: string): string {
  if (!/^-?(\d+\.\d+|\d+(\.\d+)?[eE][+-]?\d+)$/.test(text)) return text;
  const exact = /[eE]/.test(text) || text.replace(/\D/g, '').length > SIGNIFICANT;
  return exact ? expand(Number(text).toPrecision(SIGNIFICANT)) : text;
}

/** `1.5e+3` as `1500`, without trailing zeros behind the point. */
function expand(precise: string): string {
  const [mantissa = '', exponent = '0'] = precise.split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const rest = padded.slice(at).replace(/0+$/, '');
  return sign + padded.slice(0, at) + (rest === '' ? '' : `.${rest}`);
}
