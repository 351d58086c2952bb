import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Where a commercial registration stands on the day of the file. */
export const registrationStatus: CodeList = {
  id: 'registration-status',
  title: { ar: 'حالة السجل التجاري', en: 'Registration status' },
  source: 'Words of this pipeline',
  codes: codeTable(`
    active | Active | نشط | Valid; Registered; Open; Renewed; Current; In force; Active without license; Actve; نشطة; قائم; قائمة; ساري; سارٍ; سارية; فعال; فعالة; مسجل; مجدد
    suspended | Suspended | موقوف | On hold; Hold; Frozen; Expired; Not renewed; Dormant; موقوفة; موقوف مؤقتا; معلق; معلقة; مجمد; مجمدة; منتهي; منتهية; غير مجدد
    closed | Closed | مغلق | Cancelled; Canceled; Deleted; Struck off; Deregistered; Liquidated; Dissolved; Deleted by law; مغلقة; ملغى; ملغاة; مشطوب; مشطوبة; محذوف; شطب; مصفى; تحت التصفية; غلق
  `),
};
