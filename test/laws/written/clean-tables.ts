import fc from 'fast-check';

/** Rows of the made-up feed, cells as texts; the first cell of each is its number and never empty. */
export type CleanTable = readonly (readonly string[])[];

const ARABIC = [
  'محاسب',
  'زيارة تفتيش',
  'المجموع الكبير',
  'شركة البناء والتعمير',
  'أعمال الصيانة',
  'تم بحضور المدير',
  'ة',
];
const words = fc.constantFrom(
  ...ARABIC,
  'Visit',
  'a, b; c | d',
  'say "yes"',
  '"',
  "it's",
  '5" pipe',
  '<b>&amp;</b>',
  '\\',
  '\\n',
  '{',
  '[1]',
  '#',
  'NULL',
  '0',
  '=1+1',
  '-',
);
/** What one-byte encodings hold too. */
const plainText = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, fc.stringMatching(/^[ -~]{1,8}$/)), { maxLength: 3 })
  .map((parts) => parts.join(' ').trim());
const anyText = fc.oneof(
  plainText,
  fc.constantFrom('😀 مرحبا', 'ﻣﺤﺎﺳﺐ', '𝔄𝔩𝔦', 'e\u0301', '\u200fعلي\u200e', '中文'),
  fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim()),
);

const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = (cell: fc.Arbitrary<string>) => fc.oneof({ weight: 5, arbitrary: cell }, fc.constant(''));

function rowOf(text: fc.Arbitrary<string>) {
  return fc.tuple(
    optional(fc.constantFrom('المحافظة الشمالية', 'العاصمة', 'محافظة المحرق', 'BH-14')),
    optional(day),
    optional(fc.integer({ min: 0, max: 9999 }).map((score) => (score / 10).toString())),
    optional(fc.integer({ min: 0, max: 9_999_999 }).map((fils) => (fils / 1000).toFixed(3))),
    optional(fc.constantFrom('نعم', 'لا', 'true', 'false')),
    text,
  );
}

/** Tables of one to twelve rows whose remarks hold `text`. */
function tablesOf(text: fc.Arbitrary<string>): fc.Arbitrary<CleanTable> {
  return fc
    .array(rowOf(text), { minLength: 1, maxLength: 12 })
    .map((rows) => rows.map((cells, index) => [`V-${index + 1}`, ...cells]));
}

/** Tables whose letters every encoding has. */
export const plainTables = tablesOf(plainText);

/** Tables with letters of any script. */
export const anyTables = tablesOf(anyText);

/** The same with line ends within their texts, which not every format keeps. */
export const tablesWithLines = tablesOf(
  fc
    .tuple(anyText, fc.constantFrom('', '\n', '\r\n'), anyText)
    .map(([a, end, b]) => (a && b ? a + end + b : a + b)),
);
