/** Titles of major group 4 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_4 = {
  en: `
4110 Office Clerk
4110 Clerk Gr. IV
4120 Secretary
4131 Typist
4131 Stenographer
4132 Data Entry Clerk
4211 Bank Teller
4211 Money exchange cashier
4214 Bill Collector
4221 Airline Ticketing Agent
4222 Call Center Agent
4222 Customer service officer - inbound contact centre
4223 Switchboard Optr.
4224 Front Desk Agent - Hotel
4225 Information counter clerk
4226 Clinic Receptionist
4226 Receiptionist
4227 Market research interviewer
4311 Accounts Clerk
4311 Invoice Clerk
4312 Mortgage Clerk
4313 Salaries clerk
4321 Store Keeper (Main WH)
4321 Storekeeper-II
4321 Tally Clerk - port
4322 Production Planning Clerk
4323 Truck Dispatcher (office)
4411 Library Clerk
4412 Mail Sorter
4415 Filing Clerk
4416 HR Clerk
4416 Personnel clerk - site
`,
  ar: `
4110 كاتب
4110 كاتب إداري
4110 كاتب ثاني - وزارة التربية
4120 سكرتيره
4120 سكرتير ة
4131 كاتب طابعه
4132 داتا انتري
4132 مدخلين بيانات
4211 صراف بنك
4211 صراف عملات
4214 مندوب تحصيل
4221 وكيل سفر
4221 موظفة سفريات
4222 موظف مركز اتصال
4223 مأمور بدالة
4223 موظف سنترال
4224 موظفة استقبال بالفندق
4224 موظف استقبال شقق فندقية
4225 موظف استعلامات
4226 موظف استقبال
4226 ريسبشنست
4229 موظف مكتب دخول المرضى
4311 كاتب فواتير
4312 كاتب إحصاء
4313 كاتب رواتب
4321 أمين مستودع (الرئيسي)
4321 كاتب مخازن
4321 امين مخازن مساعد
4321 امين مسـتودع
4321 أمين مستودع فرع الدمام
4323 كاتب شحن
4323 ديسباتشر نقليات
4412 ساعي بريد
4413 مصحح بروفات مطبعة
4414 كاتب معاريض عند المحكمة
4415 كاتب حفظ ملفات
4416 كاتب شؤون موظفين
4419 كاتب مراسلات
`,
};
