import type { Defect } from './defects/defect.ts';
import { table } from './markdown-table.ts';

const SEVERITIES = {
  halt: {
    title: 'Halt: the file is rejected · إيقاف: يرفض الملف',
    about: 'Nothing of the file is read. · لا يقرأ شيء من الملف.',
  },
  quarantine: {
    title: 'Quarantine: the row is set aside · عزل: ينحى السطر',
    about:
      'The row is kept aside with its reasons; the other rows go on. · ينحى السطر مع أسبابه ويمضي الباقي.',
  },
  warn: {
    title: 'Warning: look at it · تنبيه: راجعه',
    about:
      'The data is used, or the file waits; somebody should look. · تستعمل البيانات أو ينتظر الملف، ويلزم النظر.',
  },
  fix: {
    title: 'Fix: repaired · إصلاح: صحح تلقائيا',
    about: 'The value was understood and used. · فهمت القيمة واستعملت.',
  },
} as const satisfies Record<Defect['severity'], unknown>;

/** The catalogue of defects as Markdown, by severity, with the messages of both languages. */
export function defectCatalogue(defects: readonly Defect[]): string {
  const sections = Object.entries(SEVERITIES).flatMap(([severity, { title, about }]) => [
    `## ${title}`,
    about,
    table(
      ['Code · الرمز', 'Message', 'الرسالة'],
      defects
        .filter((defect) => defect.severity === severity)
        .map(({ code, message }) => [`\`${code}\``, message.en, message.ar]),
    ),
  ]);
  return [
    '# Defects · الملاحظات',
    'Generated from `lambdas/contracts/defects.ts` by `node bin/commands/docs.ts`; do not edit by hand. Codes are stable.',
    'تولد هذه الصفحة من الدليل نفسه، فلا تحرر يدويا. الرموز ثابتة.',
    ...sections,
    '',
  ].join('\n\n');
}
