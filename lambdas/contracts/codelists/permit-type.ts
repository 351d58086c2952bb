import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Kinds of permit under which a foreign worker may work. */
export const permitType: CodeList = {
  id: 'permit-type',
  title: { ar: 'نوع التصريح', en: 'Permit type' },
  source: 'Labour Market Regulation Law No. 19 of 2006, types of work permit',
  codes: codeTable(`
    work | Work permit | تصريح عمل | Work visa; Employment; Employment permit; Employer permit; Regular; Commercial; عمل; رخصة عمل; تصريح العمل; عامل; تجاري; عادي
    domestic | Domestic worker permit | تصريح عمل منزلي | Domestic worker; Domestic help; Domestic employee; Household; Household worker; House worker; Housemaid; Maid; منزلي; منزلية; عمالة منزلية; العمالة المنزلية; عامل منزلي; عاملة منزلية; خدم المنازل; خدم منازل; من في حكمهم; خدم المنازل ومن في حكمهم; تصريح منزلي; تصريح عمالة منزلية
    flexible | Flexible work permit | تصريح عمل مرن | Flexi; Flexi permit; Flexible permit; Flex; Self-employed permit; Vocational work permit; Registered worker; مرن; تصريح مرن; التصريح المرن; عمل مرن; فلكسي; تصريح مهني; عمالة مسجلة; العمالة المسجلة
  `),
};
