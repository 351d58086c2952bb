import type { Bilingual } from '../model/bilingual.ts';
import type { Defect } from './defects/defect.ts';
import { causeOf, remedyOf } from './defects.ts';
import { table } from './markdown-table.ts';

/** Where files that show a defect are, by its code: paths as the catalogue links to them. */
export type DefectExamples = ReadonlyMap<string, readonly string[]>;

interface Section {
  readonly title: string;
  /** What happens to the data. */
  readonly about: Bilingual;
  /** When it is found. */
  readonly when: Bilingual;
}

const SEVERITIES = {
  halt: {
    title: 'Halt: the file is rejected · إيقاف: يرفض الملف',
    about: { ar: 'لا يقرأ شيء من الملف.', en: 'Nothing of the file is read.' },
    when: {
      ar: 'عند الاستلام، قبل عد أي سجل. لا توجد أسطر معزولة، بل صفحة النتيجة وحدها.',
      en: 'At intake, before any row is counted. There are no rejected rows, only the page and the report.',
    },
  },
  quarantine: {
    title: 'Quarantine: the row is set aside · عزل: ينحى السطر',
    about: {
      ar: 'ينحى السطر مع أسبابه ويمضي الباقي.',
      en: 'The row is kept aside with its reasons; the other rows go on.',
    },
    when: {
      ar: 'عند التنظيف، وعند التسوية فيما يخص المفاتيح. تعود الأسطر في rejected.xlsx وrejected.csv لتصحح وترسل في supplement/.',
      en: 'In cleansing, and in settling where keys are concerned. The rows go back in rejected.xlsx and rejected.csv, to be corrected and sent under supplement/.',
    },
  },
  warn: {
    title: 'Warning: look at it · تنبيه: راجعه',
    about: {
      ar: 'تستعمل البيانات أو ينتظر الملف، ويلزم النظر.',
      en: 'The data is used, or the file waits; somebody should look.',
    },
    when: {
      ar: 'في كل خطوة. ما يبدأ رمزه بـ hold يعلق الملف كله إلى أن يكتب سبب لقبوله.',
      en: 'At every step. A code that starts with hold keeps the whole file waiting until a reason to let it stand is written down.',
    },
  },
  fix: {
    title: 'Fix: repaired · إصلاح: صحح تلقائيا',
    about: { ar: 'فهمت القيمة واستعملت.', en: 'The value was understood and used.' },
    when: {
      ar: 'عند الاستلام والتنظيف. تعد ولا يطلب شيء من أحد.',
      en: 'At intake and in cleansing. It is counted, and nothing is asked of anyone.',
    },
  },
} as const satisfies Record<Defect['severity'], Section>;

/** The catalogue of defects as Markdown, by severity: cause and remedy in both languages, and files that show it. */
export function defectCatalogue(defects: readonly Defect[], examples: DefectExamples = new Map()): string {
  const sections = Object.entries(SEVERITIES).flatMap(([severity, { title, about, when }]) => [
    `## ${title}`,
    `${about.en} ${when.en}`,
    `${about.ar} ${when.ar}`,
    table(
      ['Code · الرمز', 'Cause', 'Remedy', 'السبب', 'الحل', 'Example · مثال'],
      defects
        .filter((defect) => defect.severity === severity)
        .map(({ code }) => {
          const [cause, remedy] = [causeOf(code), remedyOf(code)];
          return [`\`${code}\``, cause.en, remedy.en, cause.ar, remedy.ar, linksTo(examples.get(code) ?? [])];
        }),
    ),
  ]);
  return [
    '# Defects · الملاحظات',
    'Generated from `lambdas/contracts/defects.ts` and the corpus by `node bin/commands/docs.ts`; do not edit by hand. Codes are stable.',
    'تولد هذه الصفحة من الدليل نفسه، فلا تحرر يدويا. الرموز ثابتة.',
    ...sections,
    '',
  ].join('\n\n');
}

function linksTo(paths: readonly string[]): string {
  return paths.map((path) => `[${path.split('/').at(-1)}](${path})`).join(', ');
}
