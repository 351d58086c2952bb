/** Titles of major group 7 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_7 = {
  en: `
7112 Mason
7112 Block Mason
7112 Masson
7112 Mason (brick/block) - sub contractor
7113 Marble Polisher
7113 Granite cutter
7114 Cement Finisher
7114 Steel fixer Gr. B
7114 Steelfixer
7115 Finishing Carpenter
7115 Joiner - site
7115 Carpenter Gr. II - doors & wood work
7119 Scaffolder Gr. A
7119 Scaffolder - L2, refinery shutdown
7121 Roofer
7121 Asphalt roofer / roof waterproofing
7122 Tile fixer
7122 Tiles Fixer - ceramic & marble floors
7122 Marble floor & tile fixer
7123 Gypsum board fixer
7123 Plaster mason
7124 Insulator
7124 Thermal insulation installer
7125 Glazier
7125 Glass fitter (windows)
7126 Plumber cum Pipe fitter
7126 PIPEFITTER - OIL & GAS SHUTDOWN
7126 Duct fixer (ventilation)
7126 Sanitary plumber
7127 A/C Technician
7127 Chiller Technician
7127 AC TECHNICEAN
7127 A.C. & Ref. Technician
7131 Painter
7131 House painter (interior)
7131 Painter - building (Sub-cont)
7132 Auto spray painter
7132 Car painter
7133 Building facade cleaner (exterior walls)
7212 Welder
7212 Arc / TIG welder
7212 WELDER - II, PIPING
7212 Welder (SMAW/GTAW) 6G
7213 Sheet Metal Worker
7213 Denter (car body)
7213 Tinsmith / GI sheet worker
7214 Structural steel worker
7214 Structural steel fabrication worker
7215 Rigger
7215 RIGGER LEVEL 3
7222 Locksmith
7223 CNC Machinist
7223 Turner Machinist
7223 C.N.C. machine setter
7224 Metal grinder
7231 Tyre man
7231 Diesel Mechanic (trucks)
7231 CAR MECHENIC
7231 Bus mechanic - workshop
7231 Auto mech - Nissan service centre
7232 Aircraft Maint. Engineer (B1, engines)
7233 Mechanical Fitter
7233 Plant Maintenance Mechanic
7233 Mechanic - earth moving equipment
7233 Pump & turbine fitter
7311 Watch repairer
7313 Goldsmith
7314 Potter
7316 Sign painter
7321 Prepress Technician
7322 Screen printer
7411 Electrician
7411 Building Electrician
7411 ELECTRICIAN - VILLA MAINTENANCE
7411 Elect. (building maintenance) electrician
7411 Electrician - villas wiring, DB dressing
7412 Electrical Fitter
7412 Elevator mechanic
7413 Lineman - Overhead lines
7413 HV cable jointer
7421 Photocopier Technician
7421 Avionics Technician
7422 Telephone line installer
7422 Structured cabling installer - data
7511 Fish cutter
7511 Bucher
7512 Khubz / bread baker
7512 Cake decorator
7512 Sweet maker - halwa
7514 Pickle maker
7522 Cabinet maker
7523 Wood working machine operator
7531 Tailor
7531 Abaya tailor
7531 Tailer
7532 Garment cutter
7533 Hand embroiderer
7534 Upholsterer
7534 Sofa maker / upholstery
7536 Shoe maker
7541 Underwater welder
7543 Quality Controller - products
7544 Pest Control Technician
7544 Pest controler
`,
  ar: `
7112 بناء طابوق
7112 بنّائين بلوك
7113 بناء حجر
7114 صباب خرسانة
7115 نجار تركيب أبواب وشبابيك
7119 عامل سقالات
7121 مركب قرميد أسطح
7122 بلاط سيراميك
7122 فني تركيب رخام أرضيات
7123 مليس
7123 معلم جبس
7124 فني عزل حراري أنابيب
7125 فني تركيب زجاج
7126 سباك
7126 مواسرجي
7126 سباكين
7126 فني تمديدات صحيه
7126 سبّاك صحى
7127 فني تكيف
7127 فنى ثلاجات ومكيفات
7127 فني A/C
7131 صباغ
7131 نقاش دهانات
7131 بينتر مباني
7131 صباغ/دهان
7132 دهان رش سيارات (دوكو)
7211 صانع قوالب سباكة معادن
7212 لحام أرجون
7212 لحامين انابيب
7212 لحـام CO2
7213 سمكري دكت تكييف
7214 مركب هياكل حديد
7215 ريجر
7221 حداد عربي (كير)
7222 صانع عدد وقوالب معدنية
7223 خراط معادن
7223 عامل فريزة
7224 ملمع ستانلس ستيل
7231 ميكانيكى ديزل سيارات
7231 ميكانيكي جير
7231 ميكنيكي سيارات
7231 ميكانيكيين سيارات
7232 ميكانيكي طائرات - طيران الخليج
7233 ميكانيكي رافعات
7234 مصلح سياكل
7311 ساعاتي
7312 صانع أعواد موسيقية
7313 صايغ ذهب
7314 صانع فخار
7316 خطاط لوحات محلات
7317 سفاف خوص
7321 فني فرز ألوان مطبعة
7322 فني طباعة أوفست
7323 عامل تجليد بالمطبعة
7411 كهربائى تمديدات
7411 الكتريشن مباني
7411 كهربائي منازل 2
7411 كهربائي (٢) مباني
7412 كهربائي سيارات
7412 لفاف محركات كهربائية
7413 فني خطوط هوائية كهرباء
7421 فني صيانة تلفزيونات
7422 فني صيانة كمبيوتر
7511 جزار
7511 لحام (محل لحوم)
7511 جزارين
7512 خباز تميس
7512 حلواني
7512 خبازين
7514 صانع مخللات
7516 صانع معسل
7522 نجار موبيليا
7531 خياط
7531 خياطة نسائية
7531 خياطين
7531 خياط ثوب رجالي
7532 باترونيست
7534 منجد كنب
7535 دباغ جلود
7536 خراز نعال
7542 فني تفجير بالمحجر
7543 مراقب جودة خط الانتاج (فاحص)
7544 عامل رش مبيدات
7549 منسق زهور
`,
};
