import { TEXT_MARK } from '../../../lambdas/contracts/codecs/field-codec.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../lambdas/feedback/csv-line.ts';
import type { CountryProfile } from '../../../lambdas/profile/profile.ts';
import { hasLength } from './code-length.ts';
import { csvRows } from './csv-rows.ts';
import { type Answer, codeWritten, NONE } from './decide.ts';
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
  'decided',
  'accept',
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

/**
 * Questions about texts as a spreadsheet (CSV, UTF-8), most rows first, with what was decided of them until now, and columns to fill in:
 * `accept` for the code that stands under `now`, or `code`, and `reason`.
 */
export function decisionSheet(questions: readonly Question[]): string {
  const lines = questions.filter(isText).map((question) => {
    const { id, kind, list, feeds, fields, text, rows, guess, candidates } = question;
    const now = guess === null ? '' : `${guess.code} (${guess.probability})`;
    const named = candidates.map(({ code, title }) => `${code} ${title.en} · ${title.ar}`).join('; ');
    const asked = [id, kind, list, feeds.join(' '), fields.join(' '), text, String(rows), now, named];
    return csvLine([...asked, standing(question), '', '', '']);
  });
  return BYTE_ORDER_MARK + csvLine([...COLUMNS]) + lines.join('');
}

/**
 * Reads the filled-in sheet: an answer for each line that is accepted or has a code, or what is wrong with any of its lines. What stands
 * already is no answer, so that a sheet may come twice; what others decided otherwise since it was written is not to be undone by it.
 * Other lines are left for another time; further columns, and another delimiter of spreadsheets, do not matter.
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
    if (cell('code') === '' && cell('accept') === '') continue;
    const question = known.get(cell('id'));
    const written = { id: cell('id'), code: cell('code'), reason: cell('reason'), profile };
    const answer =
      cell('accept') === '' || question === undefined
        ? answerOf(question, written)
        : acceptedOf(question, { ...written, accept: cell('accept') });
    if ('en' in answer) errors.push({ line, ...answer });
    else if (answer.question.decided?.code === answer.code) continue;
    else if (at('decided') >= 0 && cell('decided') !== standing(answer.question))
      errors.push({ line, ...decidedSince(answer.question) });
    else if (answers.has(answer.question.id)) errors.push({ line, ...twice(answer.question.id) });
    else answers.set(answer.question.id, answer);
  }
  return { answers: [...answers.values()], errors };
}

/** What was decided of a text, as a cell: the version and the code; empty where nothing was. */
function standing({ decided }: TextQuestion): string {
  return decided === null ? '' : `v${decided.version} ${decided.code ?? NONE}`;
}

function decidedSince({ id, decided }: TextQuestion): Omit<SheetError, 'line'> {
  const [code, by] = [decided?.code ?? NONE, decided?.by ?? ''];
  return {
    en: `${id} was decided as ${code} by ${by} after this sheet was written. To change that, use maharat review resolve, or export again.`,
    ar: `قُرر السؤال ${id} بالرمز ${code} من ${by} بعد كتابة هذا الملف. لتغييره استخدم maharat review resolve أو صدّر الملف من جديد.`,
  };
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

/** A mark under `accept` takes the code under `now`; a code that says otherwise beside it leaves open what is meant. */
function acceptedOf(
  question: TextQuestion,
  { accept, code, ...written }: Written & { readonly accept: string },
): Answer | Omit<SheetError, 'line'> {
  const { id, guess } = question;
  if (!ACCEPTED.test(accept)) {
    return {
      en: `Under accept of ${id} stands ${accept}. Write yes there to take the code under now, or leave it empty.`,
      ar: `كُتب ${accept} تحت accept للسؤال ${id}. اكتب نعم لقبول الرمز الذي تحت now، أو اتركه فارغا.`,
    };
  }
  if (guess === null || !hasLength(question.list, guess.code)) {
    return {
      en: `${id} has no code under now that can be accepted. Write the right one under code, or none.`,
      ar: `ليس للسؤال ${id} رمز تحت now يمكن قبوله. اكتب الرمز الصحيح تحت code، أو none.`,
    };
  }
  if (code !== '' && code !== guess.code) {
    return {
      en: `${id} is accepted as ${guess.code}, and has the code ${code}. Keep one of the two.`,
      ar: `السؤال ${id} مقبول بالرمز ${guess.code} وله الرمز ${code}. أبقِ واحدا منهما.`,
    };
  }
  return answerOf(question, { ...written, code: guess.code });
}

/** What people write for yes. */
const ACCEPTED = /^(?:yes|y|x|1|true|ok|✓|✔|نعم|صح|مقبول)$/i;

function twice(id: string): Omit<SheetError, 'line'> {
  return {
    en: `${id} has a code on an earlier line. Keep one of the two.`,
    ar: `للسؤال ${id} رمز في سطر سابق. أبقِ واحدا منهما.`,
  };
}
