/** Titles of major group 5 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_5 = {
  en: `
5111 Air Hostess
5112 Bus Conductor
5113 Desert Safari Guide
5120 Khansama
5120 COOK - LABOUR CAMP
5120 Ship's cook
5120 COOK-II (MESS HALL)
5120 Family cook / house cook
5131 Waitress - coffee shop
5131 WAITER - BANQUET
5131 Watier
5131 Waiter Gr.2 - Al Bustan Rest.
5132 Barista
5132 Barista - Costa
5132 Bar man
5141 Ladies Hair Dresser
5141 Hair stylist - ladies salon
5142 Beautician
5142 Nail technician / manicurist
5142 Beauty therapist
5151 Housekeeping Supervisor
5151 HK Supvr - hotel
5152 Butler (private villa)
5153 Building Caretaker
5162 Personal valet
5163 Undertaker
5164 Zoo Keeper
5165 Driving Instructor
5211 Market stall seller, vegetables
5212 Street food seller
5221 Grocery shop owner
5222 Supermarket Supervisor
5223 Salesman
5223 Sales Girl
5223 Car Salesman
5223 Retail Sales Asst
5223 Sales Associate, City Centre store
5223 Counter salesman, auto spare parts
5223 Salesman (Gold shop)
5223 Shop Assist. - Souq Waqif branch
5230 Cashier
5230 CASHER
5230 Restaurant cashier
5230 Cash counter, petrol station cashier
5241 Fashion Model
5242 Promoter / demonstrator in supermarket
5244 Telesales Executive
5244 Tele marketing agent (outbound)
5245 Filling station attendant
5245 Pump attendant (petrol stn)
5246 Salad bar attendant
5311 Nanny
5311 Child care worker - nursery
5312 Teacher Assistant
5312 TEACHING ASST
5321 Nurse Aid (hospital)
5321 Nursing Attendant, hospital
5322 Home care aide
5329 Hospital Orderly
5329 CSSD sterilization aide
5411 Fire Fighter
5412 Policeman
5412 Traffic police
5412 Police man - traffic dept
5413 Jail Warder
5414 Sec. Guard - Seef Mall
5414 SEQURITY GUARD
5414 Bodyguard
5414 Security guard - Bank, G4S
5419 Life Guard
5419 Lifegaurd, water park
`,
  ar: `
5111 مضيف جوي
5112 كمساري
5112 مفتش تذاكر قطار
5113 مرشدة سياحية
5120 طباخ شعبي
5120 طباخ كبسة ومندي
5120 كوك هندي
5120 طباخ/مطعم
5120 طباخين
5131 ويتر
5131 سفرجي
5131 صبابة قهوة مناسبات
5131 جرسونات
5132 باريستا
5141 حلاق
5141 حلاق رجالي
5142 ميكب آرتست
5142 عاملة مانيكير وباديكير
5151 سوبرفايزر هاوس كيبنج
5151 مشرف تدبير فندقي
5153 بواب عمارة
5163 مغسل موتى
5164 مدرب كلاب
5165 مدرب سياقة
5211 بائع بسطة بالسوق الشعبي
5221 صاحب بقالة
5222 مشرف كاشيرات
5222 مشرف بائعين محل ملابس
5223 بائعة عطور
5223 سيلز مان بمحل ملابس
5223 بائعين مفروشات
5223 بايع ملابس
5230 كاشير
5230 محاسب كاشير مطعم
5230 Cashier كاشير
5241 عارضة أزياء
5242 بروموتر
5242 مندوب ترويج بالمول
5244 تلي سيلز
5245 عامل محطة بنزين
5245 عامل محطة بترول - أدنوك
5249 موظف تأجير سيارات
5311 جليسة اطفال
5311 حاضنة اطفال بالحضانة
5312 مساعدة مدرسة روضة
5322 مقدمة رعاية منزلية لمسن
5411 إطفائي
5411 اطفائى مطار
5412 شرطي
5412 شرطية - وزارة الداخلية
5413 حارس سجن
5414 حارس امن ليلى
5414 بودي قارد
5414 حراس امن المدارس
5414 حارس Security
5419 منقذ سباحة
`,
};
