/** Titles as payrolls, permits and advertisements write them, with their unit groups: calibrated on, and never scored. */
export const PAYROLL_TITLES = `
0110 Lt. Colonel - Defence Force
0210 Sergeant, BDF infantry
0310 Soldier
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
6112 Date palm farmer
6113 Gardner
6113 Landscape gardener
6121 Dairy farm skilled worker (milking)
6123 Bee keeper
6222 Fisherman - coastal
6223 Deep sea fisherman
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
8111 Quarry drilling machine operator
8112 Stone crusher operator
8113 Driller - Rig 12
8113 Rig Driller
8114 Block making machine operator
8121 Aluminium extrusion press operator
8121 Metal casting machine operator
8122 Galvanizing operator
8122 Sandblaster (steel pipes & tanks)
8122 Powder / shot blasting machine opr (metal)
8132 Photo lab printing machine operator
8142 Plastic moulding machine operator
8142 Blow moulding operator
8143 Tissue paper products machine operator
8152 Weaving machine operator
8153 Sewing m/c operator - garment factory
8157 Laundry Machine Operator
8160 Flour mill machine operator
8160 Meat processing m/c operator
8172 Sawmill machine operator
8181 Ceramic tile kiln operator
8182 Steam boiler attendant
8183 Bottling machine operator - water plant
8183 Packing m/c opr - dairy
8212 Switchgear / electrical equipment assembler
8311 Metro Train Driver
8321 Motorcycle Rider - Talabat
8321 Motorbike courier
8321 Dispatch rider
8322 Driver - Manama branch
8322 Light Driver
8322 Family driver
8322 Van Driver - deliveries
8322 Ambulance Driver
8322 LV Drivr
8322 Driver - L.V.
8322 Pick up driver
8322 Van sales dept - delivery van driver
8331 School Bus Driver
8331 Coach driver
8332 Heavy Truck Driver
8332 Heavy Driver (Truck)
8332 Dumper Driver
8332 Aircraft refuelling truck driver
8332 Trailor driver
8332 Driver - HGV
8341 Tractor driver - farm
8342 JCB Opr
8342 Grader operator
8342 Road roller driver
8342 Excavater operator
8342 Asphalt paver operator
8343 Tower Crane Operator
8343 CRANE OPERATOR 50T
8343 Construction hoist operator
8343 Gantry crane opr - container port
8344 Fork lift driver
8344 Forklift driver / store
8350 Deck Hand
8350 Bosun
8350 Ordinary Seaman (OS)
9111 Housemaid
9111 HOUSE BOY
9111 Maid (house)
9111 Domestic servant
9112 Office Cleaner
9112 Cleaner - school
9112 Toilet attendant / cleaner
9112 Aircraft cabin cleaner
9112 OFFICE CLEANER (FEMALE)
9112 Cleaning labour - offices
9121 Iron man (laundry, hand press)
9122 Car Washer
9122 Vehicle washing man
9123 Glass / window cleaning worker
9129 Carpet cleaner
9129 Pool cleaning man
9211 Vegetable farm labourer, harvest
9212 Stable hand
9213 Farm Labour
9214 Garden Labour
9214 Landscaping labourer
9216 Fish farm labourer
9312 Road work labourer
9312 Labourer - roads & sewers
9312 Labour - road maintenance
9313 Mason Helper
9313 Helper (Mason) - B Class
9313 Labourer - building site
9313 Demolition Labourer
9313 Constuction labour
9313 Helper to Carpenter
9313 Site Labour - villas construction
9321 Packing boy
9321 Carton packer by hand
9329 Factory Labour
9329 Production Helper (manufacturing)
9329 FACTORY HELPR
9333 Loading & Unloading Labour
9333 Stevedore
9333 Furniture mover
9333 Loading labour - warehouse
9333 Cargo loader
9334 Shelf Filler
9334 Shelf boy - filling shelves, supermarket
9411 Fast food cook
9412 Kitchen Helper
9412 Dish Washer
9412 Helper - Kitchen, Canteen
9412 Dishwasher (steward dept.)
9510 Shoe shiner
9520 Newspaper vendor
9611 Garbage truck loader
9611 Waste collection labour (refuse)
9612 Waste sorting worker
9613 Street cleaner - municipality
9621 Messenger
9621 Officeboy
9621 Bell Boy
9621 Lift attendant
9621 Office messenger
9621 Lift man - office tower
9622 Handy man - odd jobs
9623 Meter Reader
9623 Water meter reader
9629 Cloak room attendant
0110 ملازم أول - قوة دفاع البحرين
0210 وكيل رقيب بالجيش
0210 رقيب اول بقوة الدفاع
0310 جندي مشاه
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
6111 مزارع خضروات
6113 بستاني
6113 بستانى منازل
6121 راعى ابل
6121 مربي خيول عربية
6123 نحال
6130 مزارع محاصيل ومواشي
6222 صياد أسماك
6223 صياد أعالي البحار
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
8112 مشغل كسارة
8113 حفار آبار ماء
8114 مشغل محطة خلط خرسانة
8121 عامل خطوط الصهر - ألبا
8122 مشغل خط جلفنة
8132 فني تحميض أفلام
8142 مشغل مكائن حقن بلاستيك
8143 مشغل ماكينة كرتون
8152 مشغل نول نسيج
8154 مشغل صباغة أقمشة بالمصنع
8157 مشغل غسالات صناعية بمغسلة
8160 مشغل مطحنة دقيق
8172 مشغل منشرة أخشاب
8182 مشغل غلايات
8183 مشغل مكينة تغليف
8212 عامل تجميع لوحات كهربائية
8311 سائق مترو
8321 سائق دباب توصيل
8321 عامل توصيل طلبات دراجة نارية
8322 سائق - فرع المحرق
8322 سائق تاكسي
8322 كابتن كريم
8322 درايفر هاوس
8322 سائق لموزين
8322 سائـق خاص
8322 السائقين - سيارات صغيرة
8331 سائق حافلة نقل عام
8331 سائقي حافلات مدرسية
8332 سائق قلاب
8332 سائق صهريج وقود
8332 درايفر تريله
8332 سائق سكس ويل
8332 سواق تريلا
8341 مشغل حصادة
8342 سائق شيول
8342 سائق جريدر
8342 اكسكفيتر اوبريتر
8342 سواق بلدوزر
8343 مشغل كرين
8343 كرين اوبريتر
8344 سائق رافعة شوكية
8344 سائق كلارك
8344 سائق Forklift
8350 رئيس بحارة (بوسن)
9111 شغاله منزلية
9111 خادمه
9111 عاملات منازل
9112 عامل نظافة مكاتب
9112 هاوس كيبنج اتندنت
9112 عامل تنظيف مستشفى
9112 كلينر مكاتب
9112 عاملات تنظيف بالمستشفى
9112 عامل نظافه مبنى الإدارة
9121 مكوجي
9122 عامل غسيل سيارات
9123 منظف نوافذ
9129 عامل غسيل سجاد
9212 عامل حظيرة أغنام
9214 عامل حدائق
9311 عامل عادي بالمنجم
9312 عامل حفر خنادق كيبلات
9313 عامل إنشاءات
9313 ليبر بناء
9313 عامل عادي - موقع إنشاء
9313 لبور مقاولات
9321 عاملة تعبئة وتغليف يدوي
9329 عامل عادي بالمصنع
9333 حمال
9333 عامل تحميل وتنزيل
9333 عامل مناولة عفش مطار
9333 عامل شحن وتفريغ بالميناء
9334 مرتب بضائع أرفف
9411 محضر برجر وجبات سريعة
9412 مساعد مطبخ
9412 ستيوارد جلي صحون
9520 بائع متجول بالشارع (سبح وساعات)
9611 عامل جمع قمامة
9613 كناس شوارع
9621 مراسل بالوزارة
9621 بيل بوي
9621 موزع جرايد
9622 عامل صيانة متنوع (هاندي مان)
9623 قارئ عدادات ماء
`;
