import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** What a labour case is mainly about. */
export const disputeKind: CodeList = {
  id: 'dispute-kind',
  title: { ar: 'نوع الدعوى العمالية', en: 'Kind of labour dispute' },
  source: 'Labour Law for the Private Sector No. 36 of 2012, heads of claim grouped',
  codes: codeTable(`
    wages | Unpaid or late wages | أجور متأخرة أو غير مدفوعة | Wage; Salary; Salaries; Unpaid wages; Late wages; Delayed wages; Wage claim; Overtime; أجور; الأجور; أجر; رواتب; راتب; أجور متأخرة; رواتب متأخرة; مستحقات أجور; مطالبة بالأجور; أجور غير مدفوعة; ساعات إضافية
    dismissal | Dismissal | الفصل من العمل | Unfair dismissal; Wrongful dismissal; Arbitrary dismissal; Termination; Wrongful termination; Unfair termination; Dismisal; Fired; فصل; الفصل; فصل تعسفي; الفصل التعسفي; إنهاء الخدمة; إنهاء خدمة; إنهاء العقد; إنهاء عقد العمل; فصل من العمل
    end-of-service | End-of-service entitlements | مكافأة نهاية الخدمة | End of service benefits; End of service gratuity; End-of-service indemnity; Gratuity; Indemnity; EOS; EOSB; نهاية الخدمة; مستحقات نهاية الخدمة; مكافأة; مكافأة ترك الخدمة; تعويض نهاية الخدمة
    leave | Leave | الإجازات | Annual leave; Leave balance; Leave pay; Sick leave; Maternity leave; Vacation; Leave entitlement; إجازة; إجازات; بدل إجازة; رصيد إجازات; إجازة سنوية; الإجازة السنوية; إجازة مرضية; إجازة وضع
    injury | Work injury | إصابة عمل | Work accident; Occupational injury; Occupational accident; Accident; Occupational disease; Injury compensation; إصابة; إصابات العمل; إصابة العمل; حادث عمل; تعويض إصابة; مرض مهني
    other | Other dispute | دعوى أخرى | Others; Other claims; Misc; Miscellaneous; أخرى; غير ذلك; دعاوى أخرى; متفرقات; مطالبات أخرى
  `),
};
