/** Titles of major group 2 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_2 = {
  en: `
2111 Medical Physicist
2113 Chemist
2114 Sr Geologist
2120 Actuary
2131 Marine Biologist
2132 Agriculture Advisor
2133 Environmental Specialist
2141 Industrial Engr.
2142 Civil Engr
2142 Structural Engg.
2142 Geotechnical Engineer
2142 Resident Engineer - Roads & Bridges
2144 Mech. Engg.
2144 HVAC Design Engineer
2144 Naval Architect
2145 Process Engineer - Refinery
2146 Petroleum Engr.
2146 Drilling Engineer (oil)
2149 QS
2149 Bio-medical Engineer
2149 Qty Surveyor - MEP
2151 Electrical Engineer - Substation 220kV
2151 ELECTRICAL DESIGN ENGR
2152 Electronics Engineer
2153 R.F. Engineer (telecom)
2161 Sr. Architect - Villas
2162 Landscape Architect
2163 Jewellery Designer
2164 Town Planner, Municipality
2165 Chief Surveyor (Land & topographic)
2166 Graphic Designer
2166 Motion Graphics / Animator
2211 GP Doctor
2211 Medical Officer (General)
2212 Consultant Cardiologist
2212 Specialist Paediatrician
2212 Anaesthetist, SMC
2212 Gynaecologist
2221 Nurse, ICU, SMC
2221 Charge Nurse (A&E)
2221 STAFF NURSE - DIALYSIS UNIT
2222 Midwife
2230 Homeopathy Doctor
2250 Veterinary Doctor
2261 Dentist
2261 Dental Surgeon - Juffair clinic
2262 Pharmacist In-charge
2263 HSE Off.
2263 Sr. HSE Advisor
2264 Physio therapist (ladies section)
2265 Nutritionist - diet centre
2266 Audiologist
2269 Occupational Therapist
2310 University Lecturer
2320 Vocational Instructor (Welding)
2330 Secondary School Teacher - Physics
2330 High School Maths Teacher
2341 Teacher Grade 6
2341 Primary School Teacher
2342 Nursery Teacher
2342 Kindergarden Teacher
2351 Curriculum Specialist
2352 Special Ed. Teacher
2353 IELTS / ESL Instructor - language centre
2355 Ballet & Dance Teacher (academy)
2356 Computer Trainer
2359 School Counsellor
2411 Accountant
2411 ACCOUNTENT
2411 Tax Accountant - VAT
2411 Cost & Mgmt Accountant
2412 Financial Advisor
2413 Investment Analyst
2421 Management Consultant
2422 Policy Analyst - Govt.
2423 Recruitment Officer
2423 Personnel Officer
2424 Training Officer
2424 Training & Devpt. Officer
2431 Digital Marketing Specialist
2431 Market Research Analyst
2432 Press Officer
2433 Medical Rep
2433 Sr. Sales Engr - Pumps & Valves
2434 Account Manager - ICT solutions
2511 IT Business Analyst
2512 Software Developer (.NET)
2512 DevOps Engineer
2513 Sr Web Developer - PHP/Laravel
2514 Applications Programmer
2519 Software Tester
2521 DBA (Oracle)
2522 Sys Admin
2522 Network Administrator
2523 Network Analyst
2529 Cyber Security Specialist
2529 Digital Forensics Specialist
2611 Legal Advisor
2611 Advocate & Legal Consultant
2612 Judge, Sharia Court
2621 Museum Curator
2622 Librarian
2631 Economist
2633 Historian
2634 Psycologist
2635 Social Worker - MOSD
2636 Mosque Imam & Khateeb
2641 Technical Writer
2642 News Reporter
2643 Translator
2643 Legal Translater
2652 Musician - hotel band
2653 Dancer
2654 Video Editor
2656 Radio Announcer
2659 DJ
`,
  ar: `
2112 متنبئ جوي
2113 كيميائية
2114 جيوفيزيائى
2120 خبير اكتواري
2132 مرشد زراعى
2141 مهندس صناعي
2142 م. مدني
2142 مهندس مدنى طرق وجسور
2142 سيفل انجنير
2142 مهندس مدنـي
2143 مهندس بيئة
2144 ميكانيكال انجينير
2145 مهندس كيماوي
2146 مهندس بترول
2146 مهندس مكامن
2149 مهندس اجهزه طبية
2149 مساح كميات QS
2151 مهندسة كهربائية
2152 مهندس الكترونيات
2153 مهندس اتصالات درجة أولى
2161 م. معمارية
2163 مصممة أزياء وعبايات
2164 مخطط عمراني
2165 مسّاح أراضي
2165 مهندس مساحه
2166 قرافيك ديزاينر
2211 طبيب عام
2211 طبيب امتياز
2212 طبيب عيون
2212 أخصائي تخدير (طبيب)
2212 استشارى قلب
2221 ممرضه قانونية
2221 ستاف نيرس
2221 ممرضة (قسم الباطنية) - مستشفى الملك حمد
2222 قابلة قانونية
2250 طبيب بيطري
2261 د. أسنان
2261 أخصائي تقويم أسنان
2262 صيدلانية
2263 أخصائي صحة مهنية
2264 اخصائيه علاج طبيعى
2266 أخصائي نطق وتخاطب
2267 أخصائي فحص نظر
2310 أ. مساعد كلية العلوم
2310 معيد بالجامعة
2310 عضو هيئة تدريس
2320 معلم ورش صناعية
2330 معلمة فيزياء ثانوي
2330 مدرس انجليزي اعدادي
2341 معلم فصل ابتدائية
2341 مدرسات ابتدائي
2342 مدرسة رياض أطفال
2351 موجه تربوي
2351 أخصائي مناهج
2352 معلمة صعوبات تعلم
2354 مدرس بيانو خصوصي
2356 مدرب حاسب آلي
2359 مدرس خصوصي
2411 محاسب أول
2411 المحاسبين
2411 مدقق حسابات
2411 محاسب تكاليف مشاريع
2411 سنيور اكاونتنت
2411 محاسبب
2411 محاسب (د٤)
2412 مستشار استثمار
2413 محلل مالى
2421 مستشار إداري
2422 محلل سياسات عامة
2423 أخصائي موارد بشرية أول
2423 أخصائى شئون موظفين
2424 أخصائي تدريب وتطوير
2431 اخصائي تسويق رقمي
2432 أخصائي علاقات عامة
2433 مندوب دعاية طبية
2433 ميديكال ريب
2511 محلل نظم
2512 مهندس برمجيات
2512 Software مهندس
2513 ويب ديفلوبر
2514 مبرمجة حاسب آلي
2519 مختبر برمجيات QA
2521 اخصائي قواعد بيانات
2523 مهندس شبكات كمبيوتر
2529 أخصائي أمن سيبراني
2611 محامي
2611 وكيل نيابة
2611 رئيس نيابة
2612 قاضى استئناف
2619 موثق عقود - مكتب التوثيق
2621 أخصائي وثائق تاريخية (ارشيفي)
2622 امينة مكتبه مدرسية
2631 خبير إقتصادي
2633 مؤرخ
2634 اخصائية نفسيه - مدرسة
2635 اخصائية اجتماعية بالمستشفى
2636 امام مسجد - الأوقاف
2641 كاتب سيناريو
2641 كاتب روائي
2642 محرر أخبار
2642 مراسل صحفي
2642 رئيس تحرير جريدة
2643 مترجم
2643 مترجم لغة إشارة
2651 نحات
2652 موزع موسيقي
2654 مخرج تلفزيوني
2654 مونتير أفلام
2656 مذيع اخبار
2659 مهرج حفلات أطفال
`,
};
