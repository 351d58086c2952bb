/**
 * Letters that are written for one another, and Persian and Urdu ones that come from their keyboards, as the Arabic
 * letter they are compared as.
 */
const COMPARED_AS: Readonly<Record<string, string>> = {
  ا: 'أإآٱ',
  ي: 'ىیئءےۓېێ',
  و: 'ؤۇۆۈ',
  ه: 'ةۀہھۂۃەۿ',
  ك: 'کگڪڭݣڬ',
  ب: 'پ',
  ج: 'چژ',
  ف: 'ڤڥ',
  ت: 'ٹ',
  د: 'ڈ',
  ر: 'ڑ',
  ن: 'ں',
};

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(COMPARED_AS).flatMap(([letter, variants]) =>
    [...variants].map((variant): [string, string] => [variant, letter]),
  ),
);
const VARIANT = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');
/** مسؤول، مسئول، مسءول */
const HAMZA_BEFORE_WAW = /[ئءؤ]و/g;
/** بناء and بنا, شيء and شي: the hamza at the end is left out as often as not. */
const LAST_HAMZA = /ء(?!\p{L})/gu;
/**
 * Some PDF readers give the two letters of the ligature lam-alef in the order of the page, so that الأردن comes as
 * األردن. At the start of a word after the article no Arabic word is written so; within words it may be one, so it stays.
 */
const TURNED_LAM_ALEF = /(?<!\p{L})([وفبك]?ا)([أإآا])ل(?=\p{L})/gu;

/** The text with the article before an alef put right where a PDF copy turned its letters round. */
export function withoutTurnedLamAlef(text: string): string {
  return text.replace(TURNED_LAM_ALEF, '$1ل$2');
}

/** Arabic words in the one spelling under which their usual spellings compare equal. Marks must be gone before. */
export function comparedLetters(text: string): string {
  const letters = text
    .replace(HAMZA_BEFORE_WAW, 'وو')
    .replace(LAST_HAMZA, '')
    .replace(VARIANT, (letter) => LETTERS.get(letter) ?? letter);
  return withoutTurnedLamAlef(letters);
}
