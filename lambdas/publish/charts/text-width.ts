const FONT_SIZE = 13;

/** Estimated width of the text in the page's font, in drawing units; a little too wide rather than too narrow. */
export function textWidth(text: string, fontSize = FONT_SIZE): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * fontSize;
}

/** The text, cut with an ellipsis to an estimated width; the table beside the chart has it whole. */
export function fitted(text: string, width: number, fontSize = FONT_SIZE): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function emOf(character: string): number {
  if (/[\u0600-\u06FF]/.test(character)) return 0.56;
  if (/[ .,;:'|!il\u2019()]/.test(character)) return 0.3;
  if (/[A-Zmw\u2026]/.test(character)) return 0.76;
  return 0.58;
}
