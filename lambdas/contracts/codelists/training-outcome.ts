import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** What became of a person's training programme by the day of the file. */
export const trainingOutcome: CodeList = {
  id: 'training-outcome',
  title: { ar: 'نتيجة التدريب', en: 'Training outcome' },
  source: 'Words of this pipeline',
  codes: codeTable(`
    completed | Completed | أكمل | Complete; Passed; Pass; Graduated; Finished; Certified; Successful; Done; Complted; أكملت; مكتمل; مكتملة; اجتاز; اجتازت; ناجح; ناجحة; أتم; أتمت; أنهى; أنهت; منجز; تخرج; تم
    enrolled | Enrolled | ملتحق | In progress; Ongoing; On going; Active; Current; In training; Attending; Enroled; Started; ملتحقة; قيد التدريب; قيد التنفيذ; مستمر; مستمرة; مسجل; مسجلة; متدرب; متدربة; جاري; جارٍ; منتظم
    dropped | Dropped out | منسحب | Drop out; Dropout; Withdrawn; Withdrew; Left; Failed; Not completed; Incomplete; Discontinued; منسحبة; انسحب; انسحبت; لم يكمل; لم تكمل; غير مكتمل; راسب; راسبة; متسرب; ترك البرنامج
  `),
};
