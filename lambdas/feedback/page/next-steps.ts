import { formatNumber } from '../../page/format.ts';
import { html, leftToRight, type Markup } from '../../page/html.ts';
import type { Language } from '../../page/language.ts';
import type { DefectsReport } from '../defects-report.ts';
import { FEEDBACK_FILES } from '../feedback-folder.ts';

/** What the sender of a file does next, one sentence each, in one language. */
export function nextSteps(report: DefectsReport, language: Language): Markup[] {
  const { state, rejected } = report;
  const steps: Markup[] = [];
  if (state === 'rejected') steps.push(...REJECTED(report)[language]);
  if (state === 'held') steps.push(...HELD(report)[language]);
  if (state === 'received') steps.push(...RECEIVED(report)[language]);
  if (rejected !== null && (state === 'settled' || state === 'received' || state === 'held'))
    steps.push(...CORRECT(report)[language]);
  if (steps.length === 0) steps.push(...NOTHING(report)[language]);
  return steps;
}

type Steps = (report: DefectsReport) => Readonly<Record<Language, Markup[]>>;

const RECEIVED: Steps = () => ({
  ar: [html`انتظر حتى تكتمل المعالجة، وستتجدد هذه الصفحة.`],
  en: [html`Wait until processing is done; this page will be written anew.`],
});

const NOTHING: Steps = () => ({ ar: [html`لا يلزم شيء.`], en: [html`Nothing needs to be done.`] });

const REJECTED: Steps = (report) => ({
  ar: [
    html`صحح ما هو مذكور أدناه في مصدر البيانات، واستخرج الملف من جديد.`,
    html`ارفع الملف إلى المجلد نفسه: ${place(report)}`,
  ],
  en: [
    html`Correct what is named below at its source, and export the file again.`,
    html`Upload it to the same folder: ${place(report)}`,
  ],
});

const HELD: Steps = (report) => ({
  ar: [
    html`إن كان الملف صحيحا كما هو، فأرسل السبب إلى مشرف البيانات ليعتمده.`,
    html`وإن لم يكن، فصححه وارفعه إلى المجلد نفسه: ${place(report)}`,
  ],
  en: [
    html`If the file is right as it is, tell the data steward why, so that it can be let stand.`,
    html`If it is not, correct it and upload it to the same folder: ${place(report)}`,
  ],
});

const CORRECT: Steps = (report) => ({
  ar: [
    html`افتح ${file(FEEDBACK_FILES.rejectedWorkbook)}: فيه الأسطر المعزولة (${workbookRows(report)}) كما أرسلتها، مع أسباب كل منها، والخلايا المطلوب تصحيحها ملونة.`,
    html`صحح الخلايا في مكانها، ولا تغير العناوين ولا الأعمدة الأربعة الأولى.`,
    html`ارفع الملف المصحح إلى ${place(report, true)} فيُضم إلى الملف الأصلي بحسب مفتاح كل سجل.`,
    ...capped(report).ar,
  ],
  en: [
    html`Open ${file(FEEDBACK_FILES.rejectedWorkbook)}: it holds the rows set aside (${workbookRows(report)}) as you sent them, each with its reasons; the cells to correct are coloured.`,
    html`Correct the cells in place; leave the headers and the first four columns as they are.`,
    html`Upload the corrected file to ${place(report, true)} and its rows are merged into the original by their key.`,
    ...capped(report).en,
  ],
});

function capped({ rejected }: DefectsReport): Readonly<Record<Language, Markup[]>> {
  if (rejected === null || rejected.rows === rejected.workbookRows) return { ar: [], en: [] };
  const all = formatNumber(rejected.rows);
  const csv = file(FEEDBACK_FILES.rejectedCsv);
  return {
    ar: [html`لا يتسع المصنف لكل الأسطر المعزولة، وهي كلها (${all}) في ${csv}.`],
    en: [html`The workbook does not hold every row set aside; all ${all} are in ${csv}.`],
  };
}

function workbookRows({ rejected }: DefectsReport): Markup {
  return html`${formatNumber(rejected?.workbookRows ?? 0)}`;
}

function file(name: string): Markup {
  return html`<a href="${name}"><bdi dir="ltr">${name}</bdi></a>`;
}

function place({ agency, feed, period, kind }: DefectsReport, supplement = kind === 'supplement'): Markup {
  const folder = [agency ?? '…', feed ?? '…', period ?? '…', ...(supplement ? ['supplement'] : [])].join('/');
  return html`<code>${leftToRight(`${folder}/`)}</code>`;
}
