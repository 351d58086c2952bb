/**
 * Rows of ISIC rev.4 sections O (public administration), P (education), Q (health), R (arts), S (other services),
 * T (households) and U (extraterritorial), in the form `isic.ts` reads.
 */
export const isicOToU = `
O | Public administration and defence; compulsory social security | الإدارة العامة والدفاع؛ الضمان الاجتماعي الإلزامي | Public administration and defence; Public administration & defence; Public administration and defense; Public administration; Government; الإدارة العامة والدفاع; الإدارة العامة; الإدارة الحكومية; حكومة; الحكومة; القطاع الحكومي
84 | =
841 | Administration of the State and the economic and social policy of the community | إدارة شؤون الدولة والسياسة الاقتصادية والاجتماعية للمجتمع
8411 | General public administration activities | أنشطة الإدارة العامة بوجه عام
8412 | Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security | تنظيم أنشطة تقديم الرعاية الصحية والتعليم والخدمات الثقافية والخدمات الاجتماعية الأخرى، عدا الضمان الاجتماعي
8413 | Regulation of and contribution to more efficient operation of businesses | تنظيم أنشطة الأعمال والإسهام في رفع كفاءتها
842 | Provision of services to the community as a whole | تقديم الخدمات للمجتمع ككل
8421 | Foreign affairs | الشؤون الخارجية
8422 | Defence activities | أنشطة الدفاع | Defence; Defense; Military; الدفاع; القوات المسلحة
8423 | Public order and safety activities | أنشطة حفظ النظام والسلامة العامة | Police; الشرطة; الدفاع المدني
843 | Compulsory social security activities | أنشطة الضمان الاجتماعي الإلزامي | التأمينات الاجتماعية
8430 | =
P | Education | التعليم | Education sector; Educational services; Teaching; تعليم; التربية والتعليم; قطاع التعليم; خدمات تعليمية; الخدمات التعليمية
85 | =
851 | Pre-primary and primary education | التعليم قبل الابتدائي والابتدائي | Kindergarten; Nursery; Kindergartens; روضة أطفال; رياض أطفال; رياض الأطفال
8510 | =
852 | Secondary education | التعليم الثانوي | School; Schools; مدرسة; مدارس; المدارس; مدرسة خاصة; مدارس خاصة
8521 | General secondary education | التعليم الثانوي العام
8522 | Technical and vocational secondary education | التعليم الثانوي التقني والمهني
853 | Higher education | التعليم العالي | University; Universities; College; جامعة; جامعات; كلية
8530 | =
854 | Other education | أنواع التعليم الأخرى
8541 | Sports and recreation education | التعليم الرياضي والترفيهي
8542 | Cultural education | التعليم الثقافي
8549 | Other education n.e.c. | أنواع التعليم الأخرى، غير المصنفة في موضع آخر | Training; Training institute; Training institutes; Training centre; Driving school; Training center; التدريب; تدريب; معهد تدريب; معاهد التدريب; مركز تدريب; تعليم السياقة
855 | Educational support activities | أنشطة دعم التعليم
8550 | =
Q | Human health and social work activities | أنشطة الصحة البشرية والعمل الاجتماعي | Human health and social work; Health and social work; Health & social work; Health; Healthcare; Health care; الصحة والعمل الاجتماعي; الصحة البشرية والعمل الاجتماعي; الصحة; صحة; الرعاية الصحية; الخدمات الصحية; قطاع الصحة
86 | Human health activities | أنشطة الصحة البشرية
861 | Hospital activities | أنشطة المستشفيات | Hospital; Hospitals; مستشفى; مستشفيات; المستشفيات
8610 | =
862 | Medical and dental practice activities | أنشطة ممارسة الطب وطب الأسنان | Clinic; Clinics; Medical clinic; Dental clinic; Medical center; Medical centre; عيادة; عيادات; عيادة أسنان; مركز طبي; مراكز طبية; المراكز الطبية
8620 | =
869 | Other human health activities | أنشطة الصحة البشرية الأخرى | Medical laboratory; Physiotherapy; مختبر طبي; مختبرات طبية
8690 | =
87 | Residential care activities | أنشطة الرعاية مع الإقامة
871 | Residential nursing care facilities | مرافق الرعاية التمريضية مع الإقامة
8710 | =
872 | Residential care activities for mental retardation, mental health and substance abuse | أنشطة الرعاية مع الإقامة لذوي الإعاقة الذهنية والصحة النفسية وإدمان المواد
8720 | =
873 | Residential care activities for the elderly and disabled | أنشطة الرعاية مع الإقامة للمسنين وذوي الإعاقة
8730 | =
879 | Other residential care activities | أنشطة الرعاية الأخرى مع الإقامة
8790 | =
88 | Social work activities without accommodation | أنشطة العمل الاجتماعي بدون إقامة | Social work; العمل الاجتماعي
881 | Social work activities without accommodation for the elderly and disabled | أنشطة العمل الاجتماعي بدون إقامة للمسنين وذوي الإعاقة
8810 | =
889 | Other social work activities without accommodation | أنشطة العمل الاجتماعي الأخرى بدون إقامة | Child day care; Day care; حضانة; دار حضانة; حضانات
8890 | =
R | Arts, entertainment and recreation | الفنون والترفيه والتسلية | Arts, entertainment & recreation; Entertainment; Entertainment and recreation; الفنون والترفيه; الترفيه; ترفيه; الفنون والتسلية والترفيه
90 | Creative, arts and entertainment activities | الأنشطة الإبداعية والفنون وأنشطة الترفيه
900 | =
9000 | =
91 | Libraries, archives, museums and other cultural activities | أنشطة المكتبات والمحفوظات والمتاحف والأنشطة الثقافية الأخرى
910 | =
9101 | Library and archives activities | أنشطة المكتبات والمحفوظات
9102 | Museums activities and operation of historical sites and buildings | أنشطة المتاحف وتشغيل المواقع والمباني التاريخية | Museum; Museums; متحف; المتاحف
9103 | Botanical and zoological gardens and nature reserves activities | أنشطة حدائق النباتات والحيوانات والمحميات الطبيعية
92 | Gambling and betting activities | أنشطة القمار والمراهنة
920 | =
9200 | =
93 | Sports activities and amusement and recreation activities | الأنشطة الرياضية وأنشطة التسلية والترفيه
931 | Sports activities | الأنشطة الرياضية | Sports; Sport; الرياضة; رياضة
9311 | Operation of sports facilities | تشغيل المرافق الرياضية | Gym; Fitness centre; Fitness center; صالة رياضية; نادي صحي; جمنازيوم; مركز لياقة
9312 | Activities of sports clubs | أنشطة الأندية الرياضية | Sports club; نادي رياضي; أندية رياضية; الأندية الرياضية
9319 | Other sports activities | الأنشطة الرياضية الأخرى
932 | Other amusement and recreation activities | أنشطة التسلية والترفيه الأخرى
9321 | Activities of amusement parks and theme parks | أنشطة مدن الملاهي والمتنزهات الترفيهية | Amusement park; مدينة ألعاب; مدن الملاهي; ملاهي
9329 | Other amusement and recreation activities n.e.c. | أنشطة التسلية والترفيه الأخرى، غير المصنفة في موضع آخر
S | Other service activities | أنشطة الخدمات الأخرى | Other services; خدمات أخرى; الخدمات الأخرى; أنشطة خدمية أخرى; أنشطة خدمات أخرى
94 | Activities of membership organizations | أنشطة المنظمات ذات العضوية
941 | Activities of business, employers and professional membership organizations | أنشطة منظمات الأعمال وأصحاب العمل والمنظمات المهنية ذات العضوية
9411 | Activities of business and employers membership organizations | أنشطة منظمات الأعمال وأصحاب العمل ذات العضوية | Chamber of commerce; غرفة التجارة
9412 | Activities of professional membership organizations | أنشطة المنظمات المهنية ذات العضوية
942 | Activities of trade unions | أنشطة نقابات العمال | Trade union; Trade unions; نقابة; نقابات
9420 | =
949 | Activities of other membership organizations | أنشطة المنظمات الأخرى ذات العضوية | Associations; جمعيات
9491 | Activities of religious organizations | أنشطة المنظمات الدينية
9492 | Activities of political organizations | أنشطة المنظمات السياسية
9499 | Activities of other membership organizations n.e.c. | أنشطة المنظمات الأخرى ذات العضوية، غير المصنفة في موضع آخر | جمعيات خيرية; Charity
95 | Repair of computers and personal and household goods | إصلاح الحواسيب والسلع الشخصية والمنزلية
951 | Repair of computers and communication equipment | إصلاح الحواسيب ومعدات الاتصالات
9511 | Repair of computers and peripheral equipment | إصلاح الحواسيب ومعداتها الطرفية | Computer repair; تصليح الكمبيوتر
9512 | Repair of communication equipment | إصلاح معدات الاتصالات | Mobile phone repair; Mobile repair; تصليح الهواتف
952 | Repair of personal and household goods | إصلاح السلع الشخصية والمنزلية
9521 | Repair of consumer electronics | إصلاح الإلكترونيات الاستهلاكية
9522 | Repair of household appliances and home and garden equipment | إصلاح الأجهزة المنزلية ومعدات المنازل والحدائق | Air conditioner repair; تصليح المكيفات; تصليح الأجهزة المنزلية
9523 | Repair of footwear and leather goods | إصلاح الأحذية والسلع الجلدية
9524 | Repair of furniture and home furnishings | إصلاح الأثاث والمفروشات المنزلية | Upholstery; تنجيد الأثاث
9529 | Repair of other personal and household goods | إصلاح السلع الشخصية والمنزلية الأخرى
96 | Other personal service activities | أنشطة الخدمات الشخصية الأخرى | Personal services; خدمات شخصية
960 | =
9601 | Washing and (dry-) cleaning of textile and fur products | غسل منتجات المنسوجات والفراء وتنظيفها الجاف | Laundry; Laundries; Dry cleaning; مغسلة; مغاسل; غسيل الملابس; غسيل وكي الملابس; مصبغة
9602 | Hairdressing and other beauty treatment | تصفيف الشعر وأنواع التجميل الأخرى | Salon; Beauty salon; Barber; Barbers; Barber shop; Hairdressing; صالون; صالونات; صالون حلاقة; حلاقة; صالون تجميل; صالون نسائي
9603 | Funeral and related activities | الجنائز والأنشطة المتصلة بها
9609 | Other personal service activities n.e.c. | أنشطة الخدمات الشخصية الأخرى، غير المصنفة في موضع آخر
T | Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use | أنشطة الأسر المعيشية بصفتها صاحبة عمل؛ أنشطة الأسر المعيشية في إنتاج سلع وخدمات غير متمايزة لاستعمالها الخاص | Activities of households as employers; Households; Households as employers; أنشطة الأسر المعيشية; الأسر المعيشية; أنشطة الأسر
97 | Activities of households as employers of domestic personnel | أنشطة الأسر المعيشية بصفتها صاحبة عمل لعاملين في المنازل | Domestic workers; Domestic work; Private household; Private households; Domestic services; Household; العمالة المنزلية; عمالة منزلية; خدم المنازل; الخدمة المنزلية; أسرة; أفراد
970 | =
9700 | =
98 | Undifferentiated goods- and services-producing activities of private households for own use | أنشطة الأسر المعيشية الخاصة في إنتاج سلع وخدمات غير متمايزة لاستعمالها الخاص
981 | Undifferentiated goods-producing activities of private households for own use | أنشطة الأسر المعيشية الخاصة في إنتاج سلع غير متمايزة لاستعمالها الخاص
9810 | =
982 | Undifferentiated service-producing activities of private households for own use | أنشطة الأسر المعيشية الخاصة في تقديم خدمات غير متمايزة لاستعمالها الخاص
9820 | =
U | Activities of extraterritorial organizations and bodies | أنشطة المنظمات والهيئات الخارجة عن نطاق الولاية الإقليمية | Embassy; Embassies; International organizations; International organisations; Diplomatic missions; سفارة; سفارات; السفارات; المنظمات الدولية; هيئات دولية; المنظمات والهيئات الدولية
99 | =
990 | =
9900 | =
`;
