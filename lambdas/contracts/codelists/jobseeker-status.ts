import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Where a jobseeker's registration stands on the day of the file. */
export const jobseekerStatus: CodeList = {
  id: 'jobseeker-status',
  title: { ar: 'حالة الباحث عن عمل', en: 'Jobseeker status' },
  source: 'Words of this pipeline',
  codes: codeTable(`
    registered | Registered | مسجل | Active; Unemployed; Jobseeker; Job seeker; Seeking; Seeking work; Looking for work; Open; Registerd; مسجلة; نشط; نشطة; عاطل; عاطلة; عاطل عن العمل; باحث عن عمل; باحثة عن عمل; باحث; قيد البحث; يبحث عن عمل; قيد التسجيل
    placed | Placed | تم توظيفه | Employed; Hired; Placement; Found work; Got a job; تم توظيفها; تم التوظيف; موظف; موظفة; توظف; توظفت; معيّن; تم تعيينه; تم تعيينها; التحق بعمل; وجد عملا; يعمل
    suspended | Suspended | موقوف | On hold; Hold; Stopped; Paused; Frozen; موقوفة; موقوف مؤقتا; معلق; معلقة; مجمد; مجمدة; متوقف; إيقاف
    withdrawn | Withdrawn | منسحب | Cancelled; Canceled; Removed; Struck off; Inactive; Closed; Withdrew; منسحبة; انسحب; انسحبت; ملغى; ملغاة; مشطوب; شطب; مستبعد; غير نشط
  `),
};
