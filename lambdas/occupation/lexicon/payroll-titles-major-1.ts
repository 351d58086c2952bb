/** Titles of major group 1 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_1 = {
  en: `
1111 Member of Shura Council
1112 Under Secretary - Min. of Works
1112 Director General, Ministry of Interior
1120 MD & CEO
1120 Group Chief Exec. Officer
1211 Fin. Mgr
1211 CFO
1212 Asst. Mgr - HR
1212 Recruitment Mgr
1213 Compliance Manager
1219 Facilities Mgr
1221 Sales Mgr
1221 Dy. Sales Manager
1222 Advertising Mgr
1311 Plantation manager (dates)
1321 Factory Mgr
1321 Power Station Manager
1322 Offshore Installation Manager (Oil)
1323 Project Manager (Civil)
1324 Warehouse Manager
1324 Purchase Manager
1324 Airport Operations Manager
1330 Project Manager - IT
1341 Day Care Centre Manager
1342 Director of Nursing
1345 School Principal
1345 Dean of Faculty (Engineering)
1346 Branch Manager - NBB Riffa
1349 Museum Manager
1411 Resident Manager - 5 star Hotel
1412 Coffee shop manager
1420 Supermarket Manager
1420 SHOWROOM MANAGER - RETAIL
1431 Sports Club Manager
1439 Shopping Mall Manager
`,
  ar: `
1111 نائب بمجلس الأمة
1112 وكيل وزارة مساعد
1112 قنصل عام
1114 أمين عام جمعية خيرية
1120 الرئيس التنفيذى
1120 العضو المنتدب
1120 م.عام الشركة (مدير عام)
1211 مدير الشئون المالية
1212 مدير شؤون الموظفين (الإدارة العامة)
1219 مدير الشؤون الإدارية
1221 مدير مبيعات
1221 سيلز مانجر
1222 مدير إدارة الاعلان
1311 مدير مزرعة دواجن (إنتاج)
1321 مدير مصنع بلاستيك
1322 مدير حقل نفط
1323 مدير مشروع إنشائي
1324 رئيس قسم المشتريات
1324 مدير سلاسل الامداد
1330 مدير تقنية المعلومات
1341 مديرة حضانة أطفال
1342 مدير مركز صحي
1344 مدير مركز الرعاية الاجتماعية
1345 عميد كلية الهندسة
1346 مدير فرع بنك
1349 مدير متحف
1349 مدير مكتبة عامة
1411 مدير شقق فندقيه
1412 ريستورانت مانجر
1420 مدير معرض سيارات
1431 مدير نادي رياضي
1439 مدير مركز اتصال
1439 مدير وكالة سفريات
`,
};
