import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** How a closed labour case ended. */
export const disputeOutcome: CodeList = {
  id: 'dispute-outcome',
  title: { ar: 'نتيجة الدعوى', en: 'Dispute outcome' },
  source: 'Words of this pipeline',
  codes: codeTable(`
    for-worker | For the worker | لصالح العامل | Worker; For employee; For the employee; In favour of worker; In favor of worker; In favour of the worker; In favor of the worker; In favour of employee; Won by worker; Claim upheld; Upheld; لصالح المدعي; حكم لصالح العامل; لمصلحة العامل; للعامل; إلزام صاحب العمل; قبول الدعوى
    for-employer | For the employer | لصالح صاحب العمل | Employer; In favour of employer; In favor of employer; In favour of the employer; In favor of the employer; Won by employer; لصالح المدعى عليه; حكم لصالح صاحب العمل; لمصلحة صاحب العمل; لصاحب العمل; لصالح رب العمل
    settled | Settled | تسوية | Settlement; Amicable settlement; Settled amicably; Settled out of court; Conciliation; Reconciled; Agreed; تسوية ودية; صلح; تمت التسوية; تم الصلح; تصالح; تمت التسوية وديا; تسوية بالصلح; اتفاق
    dismissed | Claim dismissed or dropped | رفض الدعوى أو شطبها | Dismissal; Rejected; Dropped; Struck out; Withdrawn; Not accepted; Inadmissible; Abandoned; رفض; مرفوضة; رفض الدعوى; رفضت; شطب; شطب الدعوى; عدم قبول; عدم قبول الدعوى; سقوط الدعوى; ترك الخصومة; ترك; حفظ
  `),
};
