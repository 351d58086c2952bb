import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Legal marital status; separation without divorce counts as married. */
export const maritalStatus: CodeList = {
  id: 'marital-status',
  title: { ar: 'الحالة الاجتماعية', en: 'Marital status' },
  source: 'Principles and Recommendations for Population and Housing Censuses, Revision 3 (UN), grouped',
  codes: codeTable(`
    single | Single | أعزب | Never married; Unmarried; Bachelor; Not married; Singel; S; عزباء; عازب; عازبة; أعزب/عزباء; لم يتزوج; لم يتزوج أبدا; لم تتزوج; غير متزوج; غير متزوجة; آنسة
    married | Married | متزوج | M; Maried; Wed; Separated; متزوجة; متزوج/ة; منفصل; منفصلة
    divorced | Divorced | مطلق | D; Divorce; Divorcee; Divorsed; مطلقة; مطلق/ة; طلاق
    widowed | Widowed | أرمل | W; Widow; Widower; Widowd; أرملة; أرمل/ة; متوفى الزوج
  `),
};
