/** The script a feed writes its digits in. */
export type DigitScript = 'ascii' | 'arabic-indic';

/** ASCII digits in the script of the feed. */
export function writtenDigits(text: string, script: DigitScript): string {
  if (script === 'ascii') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}
