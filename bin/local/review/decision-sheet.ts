import { TEXT_MARK } from '../../../lambdas/contracts/codecs/field-codec.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../lambdas/feedback/csv-line.ts';
import type { CountryProfile } from '../../../lambdas/profile/profile.ts';
import { csvRows } from './csv-rows.ts';
import { type Answer, codeWritten } from './decide.ts';
import { isText, type Question, type TextQuestion } from './question.ts';

const COLUMNS = [
  'id',
  'kind',
  'list',
  'feeds',
  'fields',
  'text',
  'rows',
  'now',
  'candidates',
  'code',
  'reason',
] as const;

/** What is wrong with a line of a sheet, in both languages. */
export interface SheetError {
  /** Line of the file, the header being 1. */
  readonly line: number;
  readonly en: string;
  readonly ar: string;
}

/** Questions about texts as a spreadsheet (CSV, UTF-8), most rows first, with the columns `code` and `reason` to fill in. */
export function decisionSheet(questions: readonly Question[]): string {
  const lines = questions.filter(isText).map((question) => {
    const { id, kind, list, feeds, fields, text, rows, guess, candidates } = question;
    const now = guess === null ? '' : `${guess.code} (${guess.probability})`;
    const named = candidates.map(({ code, title }) => `${code} ${title.en} · ${title.ar}`).join('; ');
    const asked = [id, kind, list, feeds.join(' '), fields.join(' '), text, String(rows), now, named];
    return csvLine([...asked, '', '']);
  });
  return BYTE_ORDER_MARK + csvLine([...COLUMNS]) + lines.join('');
}

/**
 * Reads the filled-in sheet: an answer for each line with a code, or what is wrong with any of its lines. Lines without a
 * code are left for another time; further columns, and another delimiter of spreadsheets, do not matter.
 */
export function readDecisionSheet(
  sheet: string,
  questions: readonly Question[],
  profile: CountryProfile,
): { readonly answers: readonly Answer[]; readonly errors: readonly SheetError[] } {
  const rows = csvRows(sheet.replace(/^\uFEFF/, ''));
  if (rows === null) return { answers: [], errors: [NO_TABLE] };
  const header = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const at = (name: (typeof COLUMNS)[number]) => header.indexOf(name);
  if (at('id') < 0 || at('code') < 0) return { answers: [], errors: [NO_HEADER] };
  const known = new Map(questions.filter(isText).map((question) => [question.id, question]));
  const answers = new Map<string, Answer>();
  const errors: SheetError[] = [];
  for (const { line, cells } of rows.slice(1)) {
    const cell = (name: (typeof COLUMNS)[number]) => (cells[at(name)] ?? '').trim().replace(TEXT_MARK, '');
    if (cell('code') === '') continue;
    const answer = answerOf(known.get(cell('id')), {
      id: cell('id'),
      code: cell('code'),
      reason: cell('reason'),
      profile,
    });
    if ('en' in answer) errors.push({ line, ...answer });
    else if (answers.has(answer.question.id)) errors.push({ line, ...twice(answer.question.id) });
    else answers.set(answer.question.id, answer);
  }
  return { answers: [...answers.values()], errors };
}

const NO_HEADER: SheetError = {
  line: 1,
  en: 'The columns id and code are missing. Fill in the file that maharat review export wrote.',
  ar: 'العمودان id وcode غير موجودين. املأ الملف الذي كتبه الأمر maharat review export.',
};

const NO_TABLE: SheetError = {
  line: 1,
  en: 'The file is not CSV: a quote is never closed, or text follows one. Save it as CSV from the spreadsheet.',
  ar: 'الملف ليس CSV: علامة اقتباس لم تغلق أو بعدها نص. احفظه بصيغة CSV من برنامج الجداول.',
};

interface Written {
  readonly id: string;
  readonly code: string;
  readonly reason: string;
  readonly profile: CountryProfile;
}

function answerOf(
  question: TextQuestion | undefined,
  { id, code, reason, profile }: Written,
): Answer | Omit<SheetError, 'line'> {
  if (question === undefined) {
    return {
      en: `There is no question ${id}. Export again and copy your codes over.`,
      ar: `لا يوجد سؤال بالرقم ${id}. صدّر الملف من جديد وانقل رموزك إليه.`,
    };
  }
  const found = codeWritten(question, code, profile);
  if (found !== undefined) return { question, code: found, reason: reason === '' ? null : reason };
  const { candidates, list } = question;
  const examples = candidates.map((each) => each.code).join(', ');
  return {
    en: `The list ${list} has no code ${code} for ${id}. Give a code of it${examples && ` (such as ${examples})`}, or none.`,
    ar: `ليس في القائمة ${list} رمز ${code} للسؤال ${id}. اكتب رمزا منها${examples && ` (مثل ${examples})`}، أو none.`,
  };
}

function twice(id: string): Omit<SheetError, 'line'> {
  return {
    en: `${id} has a code on an earlier line. Keep one of the two.`,
    ar: `للسؤال ${id} رمز في سطر سابق. أبقِ واحدا منهما.`,
  };
}
