/** Titles of major group 3 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_3 = {
  en: `
3111 Chemistry Lab Technician
3112 Building Inspector - municipality
3112 Clerk of Works
3113 Electrical Engineering Technician
3114 Instrumentation Technician
3115 Mech. Tech II
3116 Chemical Engg. Technician
3117 Cementer - oil well services
3118 AutoCAD Draughtsman
3118 Draghtsman (Arch.)
3119 Production Engineering Technician
3122 Production Supervisor
3122 Assembly line supervisor
3123 Construction Foreman
3123 Charge hand (Civil works)
3123 General Foreman - building construction
3131 Control Room Operator, power station
3132 Water Treatment Plant Opr
3133 Chemical plant control panel operator
3134 Refinery Operator
3135 Pot Room Operator
3135 Smelter Operator
3141 Microbiology / Biology Lab Technician (research)
3142 Horticulture technical officer
3151 2nd Engineer - Tug boat
3152 Chief Mate
3152 TUG MASTER
3153 First Officer - A320
3154 Air Traffic Controller
3211 Radiographer
3211 MRI Technologist
3212 Medical Lab Tech
3212 MEDICAL LABORATORY TECHNICIAN, AL SALMANIYA
3213 Pharm. Tech
3214 Prosthetist & Orthotist
3221 Asst. Nurse
3240 Veterinary Nurse
3251 Dental Hygienist
3252 Medical Records Technician
3253 Community Health Worker
3255 Physiotherapy Assistant
3255 Masseuse
3257 Health Inspector
3257 Sanitary Inspector
3258 EMT - Ambulance
3311 FX Dealer
3312 Loan Officer
3312 Mortgage Officer
3313 Assistant accountent
3313 Book keeper
3314 Actuarial Assistant
3315 Property Valuer
3321 Insurance Agent
3321 Underwriter - Medical Insurance
3322 Sales Representative - FMCG
3322 Sr. Sales Rep. (building materials, trade customers)
3323 Procurement Officer
3323 Purchaser - Hotel
3324 Commodity Broker
3331 Customs Broker
3331 Clearing & Forwarding Agent - KBSP
3332 Wedding Planner
3333 Labour Contractor
3334 Real Estate Agent
3334 Estate agent (lettings)
3339 Literary / Talent agent
3341 Office Supervisor
3342 Legal Secretary
3343 P.A. to Chairman
3343 EXECUTIVE ASSISTANT TO GM
3344 Medical Secretery, Cardiology dept
3351 Customs Inspector, King Fahd Causeway
3352 Tax Inspector
3353 Pensions Officer, GOSI
3354 Building Permits Officer
3355 Detective - CID
3359 Weights and Measures Inspector
3411 Legal Assistant
3412 Welfare Support Worker
3421 Football Player
3421 Racing Driver
3422 Swimming Instructor
3423 Gym Instructor
3423 Fitness Trainer - Ladies Gym
3431 Photographer
3432 Interior Designer
3432 Visual Merchandiser / window dresser
3434 Exec. Chef
3434 Head Chef
3435 Stage Manager
3511 Computer Operator
3511 COMPUTER OPR - NIGHT SHIFT, SERVER ROOM
3512 IT Support Engineer
3512 I.T. Support Officer
3513 Network support tech.
3514 Website Administrator
3521 Sound Technician
3522 Telecom Technician
`,
  ar: `
3111 راصد جوى
3112 مفتش مباني
3112 فني هندسة مدنية درجة ثالثة
3114 فني هندسة إلكترونية
3115 فني هندسة مكانيكية اول
3117 فني هندسة بترول
3118 رسام معماري
3118 درافتسمان
3121 مشرف محجر
3122 مشرف إنتاج مصنع
3122 مشرف وردية بمصنع أغذية
3123 فورمان موقع
3123 مراقب عمال إنشاءات
3123 سايت سوبرفايزر مقاولات
3131 مشغل محطة كهرباء
3132 مشغل محطة تحلية
3133 مشغل غرفة تحكم بتروكيماويات
3134 مشغل وحده تكرير نفط
3139 فني تحكم روبوت صناعي
3142 فني وقاية نبات
3151 كبير مهندسين سفينة
3152 ربان بحري
3152 مرشد بحري - الميناء
3153 طيار مساعد
3154 مراقب جوي
3155 فني الكترونيات سلامة ملاحة جوية
3211 فنيه اشعه
3211 فني أشعة ١
3212 فنية مختبر - مركز صحي
3213 مساعد صيدلي
3214 فني مختبر أسنان
3214 فني تركيبات أسنان
3221 ممرضة عملية
3230 حجام
3240 مساعد طبيب بيطري
3251 مساعدة طبيب أسنان
3252 فني سجلات طبية
3253 عاملة صحة مجتمعية
3254 نظاراتي
3255 مدلك علاجي
3257 مفتش أغذية
3257 مفتش سلامة مهنية
3257 ضابط سلامة موقع
3258 فني إسعاف
3259 فني تخدير
3311 وسيط أسهم
3312 مسؤول قروض
3312 موظفة ائتمان - بنك
3313 محاسب مساعد
3314 مساعد إحصائي
3315 مقدر أضرار تأمين سيارات
3321 وسيط تامين
3322 مندوب مبيعات
3322 مندوبة مبيعات
3322 مندوبين مبيعات جملة
3322 مندوب  مبيعات اول
3323 موظف مشتريات
3323 مامور مشتريات
3331 مخلص جمركي
3332 منظم فعاليات
3332 منسقة حفلات زفاف
3333 مقاول أنفار
3334 دلال عقارات
3334 وكيل عقارات
3339 مندوب بيع إعلانات
3341 مشرف إدخال بيانات
3343 سكرتير تنفيذي
3343 مساعدة تنفيذية للمدير العام
3344 سكرتيرة طبية
3351 مأمور جمارك
3351 ضابط جوازات بالمنفذ
3352 مأمور ضرائب
3353 موظف صرف معاشات التقاعد
3354 موظف تراخيص تجارية
3354 موظف إصدار جوازات سفر
3355 ضابط مباحث
3359 مفتش عمل
3359 مراقب أسعار - حماية المستهلك
3411 أمين سر جلسات المحكمة
3411 مساعد قانوني
3412 مساعد أخصائي اجتماعي
3421 لاعب كرة قدم محترف
3421 جوكي سباق خيل
3422 حكم كرة قدم
3423 مدرب لياقة
3423 مدرب غوص
3431 مصور فوتوغرافي
3432 مهندس ديكور
3432 مصمم داخلي
3433 فني متحف
3434 رئيس طهاة
3435 فني إضاءة مسرح
3511 مشغل مركز بيانات
3512 موظف دعم فني كمبيوتر
3513 فني شبكات حاسب
3521 فني صوت
3521 مصور تلفزيوني
`,
};
