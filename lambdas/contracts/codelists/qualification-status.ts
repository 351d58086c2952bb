import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Whether a qualification stands on the national framework on the day of the file. */
export const qualificationStatus: CodeList = {
  id: 'qualification-status',
  title: { ar: 'حالة المؤهل', en: 'Qualification status' },
  source: 'National Qualifications Framework of Bahrain, register of qualifications',
  codes: codeTable(`
    listed | Listed | مدرج | Placed; Active; Registered; Valid; Current; On framework; Placed on the NQF; مدرجة; مدرج على الإطار; مسكن; مسكّنة; مسجل; مسجلة; ساري; سارية; نشط; معتمد
    suspended | Suspended | موقوف | On hold; Under review; Hold; موقوفة; معلق; معلقة; قيد المراجعة; إيقاف; متوقف; مجمد
    expired | Expired | منتهي | Lapsed; Ended; Withdrawn; Removed; Archived; منتهية; منتهٍ; منتهي الصلاحية; منتهية الصلاحية; انتهى; انتهت; مسحوب; ملغى
  `),
};
