import type { Contract } from '../contracts/contract.ts';
import { causeOf, isDefect } from '../contracts/defects.ts';
import { fieldTitle } from '../contracts/field-titles.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { RowCounts } from '../model/submission.ts';
import { formatNumber } from '../page/format.ts';
import { type Language, listed } from '../page/language.ts';
import type { DefectsReport, ReportedDefect } from './defects-report.ts';

/** The counts of rows, in the order in which they are told. */
export const ROW_COUNTS: readonly (readonly [keyof RowCounts, Bilingual])[] = [
  ['read', { ar: 'مقروءة', en: 'read' }],
  ['accepted', { ar: 'مقبولة', en: 'accepted' }],
  ['quarantined', { ar: 'معزولة', en: 'set aside' }],
  ['duplicate', { ar: 'مكررة', en: 'repeated' }],
];

/** What a finding does, the gravest first. */
export const SEVERITIES: Readonly<Record<ReportedDefect['severity'], Bilingual>> = {
  halt: { ar: 'يوقف الملف', en: 'stops the file' },
  quarantine: { ar: 'يعزل السطر', en: 'sets the row aside' },
  warn: { ar: 'تنبيه', en: 'warning' },
  fix: { ar: 'صُحّح تلقائيا', en: 'corrected by itself' },
};
const GRAVITY = Object.keys(SEVERITIES);

/** By what they do, a hold before other warnings, then by rows. */
export function gravestFirst(defects: readonly ReportedDefect[]): ReportedDefect[] {
  const gravity = ({ severity, code }: ReportedDefect) =>
    code.startsWith('hold.') ? 0 : GRAVITY.indexOf(severity);
  return [...defects].sort((a, b) => gravity(a) - gravity(b) || b.count - a.count);
}

const FIELD = { ar: 'الحقل', en: 'Field' };
/** How a doubtful title was found, as the coder names it. */
const FOUND: ReadonlyMap<string, Bilingual> = new Map([
  ['spelling', { ar: 'إملاء قريب', en: 'near spelling' }],
  ['model', { ar: 'من مسميات تشبهه', en: 'by titles like it' }],
  [
    'sound',
    { ar: 'من لفظه بحروف اللغة الأخرى', en: 'by its sound, written in the letters of the other language' },
  ],
  ['context', { ar: 'مما يصاحب المسمى في السجل', en: 'by what stands beside the title' }],
  ['part', { ar: 'من جزء من المسمى', en: 'by a part of the title' }],
  ['alternatives', { ar: 'مهنتان في مسمى', en: 'two trades in one title' }],
]);
const LETTERS_APART = { ar: 'أحرف مختلفة', en: 'letters that differ' };

/**
 * What a finding's code alone does not say: another code in its own words, a field by its title, how a title was found, how
 * far a text is from the code it was taken for. Null where the detail is in no language, or there is none.
 */
export function detailInWords(
  detail: string | undefined,
  contract: Contract | undefined,
  language: Language,
): string | null {
  if (detail === undefined) return null;
  if (isDefect(detail)) return causeOf(detail)[language];
  const title = fieldTitle(contract, detail);
  if (title !== undefined) return `(${FIELD[language]}: ${title[language]})`;
  const found = FOUND.get(detail);
  if (found !== undefined) return `(${found[language]})`;
  const [, distance] = /^distance (\d+)$/.exec(detail) ?? [];
  return distance === undefined ? null : `(${LETTERS_APART[language]}: ${distance})`;
}

const LEFT_OUT: Readonly<Record<string, Bilingual>> = {
  header: { ar: 'أسطر عناوين الأعمدة', en: 'header lines' },
  title: { ar: 'أسطر عنوان فوق الجدول', en: 'title lines above the table' },
  blank: { ar: 'أسطر فارغة', en: 'blank rows' },
  total: { ar: 'أسطر مجاميع', en: 'rows of totals' },
  footnote: { ar: 'حواش تحت الجدول', en: 'footnotes below the table' },
};

/** What of a file is no rows, by kind, each with how many; null where all of it is. */
export function leftOutInWords(excluded: DefectsReport['excluded'], language: Language): string | null {
  const kinds = Object.entries(excluded).filter(([, count]) => count > 0);
  if (kinds.length === 0) return null;
  return listed(
    kinds.map(([kind, count]) => `${LEFT_OUT[kind]?.[language] ?? kind} (${formatNumber(count)})`),
    language,
  );
}
