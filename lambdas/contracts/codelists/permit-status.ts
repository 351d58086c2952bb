import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Where a work permit stands on the day of the file. */
export const permitStatus: CodeList = {
  id: 'permit-status',
  title: { ar: 'حالة التصريح', en: 'Permit status' },
  source: 'Words of this pipeline',
  codes: codeTable(`
    active | Active | ساري | Valid; In force; Current; Renewed; Actve; سارٍ; ساري المفعول; سارية; نشط; نشطة; فعال; فعّالة; صالح; قائم; مجدد; مفعل
    expired | Expired | منتهي | Lapsed; Ended; Expird; Expire; منتهٍ; منتهية; منتهي الصلاحية; انتهى; انتهت; انتهت الصلاحية
    cancelled | Cancelled | ملغى | Canceled; Cancel; Revoked; Terminated; Void; Withdrawn; ملغاة; ملغية; ألغي; إلغاء; لاغي; مسحوب
  `),
};
