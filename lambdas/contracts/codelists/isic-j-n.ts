/**
 * Rows of ISIC rev.4 sections J (information), K (finance), L (real estate), M (professional) and N
 * (administrative services), in the form `isic.ts` reads.
 */
export const isicJToN = `
J | Information and communication | المعلومات والاتصالات | Information & communication; ICT; Information and communications; معلومات واتصالات; الاتصالات والمعلومات; الاتصالات وتقنية المعلومات; قطاع المعلومات والاتصالات
58 | Publishing activities | أنشطة النشر | Publishing; النشر; نشر
581 | Publishing of books, periodicals and other publishing activities | نشر الكتب والدوريات وأنشطة النشر الأخرى
5811 | Book publishing | نشر الكتب
5812 | Publishing of directories and mailing lists | نشر الأدلة والقوائم البريدية
5813 | Publishing of newspapers, journals and periodicals | نشر الصحف والمجلات والدوريات | Newspapers; الصحف; الصحافة; جريدة
5819 | Other publishing activities | أنشطة النشر الأخرى
582 | Software publishing | نشر البرمجيات
5820 | =
59 | Motion picture, video and television programme production, sound recording and music publishing activities | أنشطة إنتاج الأفلام السينمائية والفيديو والبرامج التلفزيونية والتسجيل الصوتي ونشر الموسيقى
591 | Motion picture, video and television programme activities | أنشطة الأفلام السينمائية والفيديو والبرامج التلفزيونية
5911 | Motion picture, video and television programme production activities | أنشطة إنتاج الأفلام السينمائية والفيديو والبرامج التلفزيونية | Film production; الإنتاج الفني
5912 | Motion picture, video and television programme post-production activities | أنشطة ما بعد إنتاج الأفلام السينمائية والفيديو والبرامج التلفزيونية
5913 | Motion picture, video and television programme distribution activities | أنشطة توزيع الأفلام السينمائية والفيديو والبرامج التلفزيونية
5914 | Motion picture projection activities | أنشطة عرض الأفلام السينمائية | Cinema; Cinemas; سينما; دور السينما
592 | Sound recording and music publishing activities | أنشطة التسجيل الصوتي ونشر الموسيقى
5920 | =
60 | Programming and broadcasting activities | أنشطة إعداد البرامج وبثها | Broadcasting; البث
601 | Radio broadcasting | البث الإذاعي | Radio; الإذاعة
6010 | =
602 | Television programming and broadcasting activities | أنشطة إعداد البرامج التلفزيونية وبثها | Television; التلفزيون
6020 | =
61 | Telecommunications | الاتصالات | Telecom; Telecoms; Telecommunication; اتصالات; قطاع الاتصالات
611 | Wired telecommunications activities | أنشطة الاتصالات السلكية
6110 | =
612 | Wireless telecommunications activities | أنشطة الاتصالات اللاسلكية
6120 | =
613 | Satellite telecommunications activities | أنشطة الاتصالات عبر السواتل
6130 | =
619 | Other telecommunications activities | أنشطة الاتصالات الأخرى
6190 | =
62 | Computer programming, consultancy and related activities | أنشطة البرمجة الحاسوبية والخبرة الاستشارية وما يتصل بها | IT; Information technology; IT services; تقنية المعلومات; تكنولوجيا المعلومات
620 | =
6201 | Computer programming activities | أنشطة البرمجة الحاسوبية | Computer programming; Software development; Programming; البرمجة; برمجة; تطوير البرمجيات
6202 | Computer consultancy and computer facilities management activities | أنشطة الخبرة الاستشارية الحاسوبية وإدارة المرافق الحاسوبية | Computer consultancy; IT consultancy
6209 | Other information technology and computer service activities | أنشطة خدمات تقنية المعلومات والحواسيب الأخرى
63 | Information service activities | أنشطة خدمات المعلومات
631 | Data processing, hosting and related activities; web portals | تجهيز البيانات والاستضافة وما يتصل بهما؛ بوابات الويب
6311 | Data processing, hosting and related activities | تجهيز البيانات والاستضافة وما يتصل بهما | Data processing; Hosting; معالجة البيانات
6312 | Web portals | بوابات الويب
639 | Other information service activities | أنشطة خدمات المعلومات الأخرى
6391 | News agency activities | أنشطة وكالات الأنباء | News agency; وكالة أنباء
6399 | Other information service activities n.e.c. | أنشطة خدمات المعلومات الأخرى، غير المصنفة في موضع آخر
K | Financial and insurance activities | الأنشطة المالية وأنشطة التأمين | Finance and insurance; Financial and insurance; Financial & insurance activities; Financial services; Finance; Financial sector; المالية والتأمين; الأنشطة المالية والتأمين; القطاع المالي; الخدمات المالية; الأنشطة المالية; مالية
64 | Financial service activities, except insurance and pension funding | أنشطة الخدمات المالية، عدا التأمين وتمويل المعاشات التقاعدية
641 | Monetary intermediation | الوساطة النقدية
6411 | Central banking | أعمال المصرف المركزي | Central bank; المصرف المركزي; البنك المركزي
6419 | Other monetary intermediation | أنشطة الوساطة النقدية الأخرى | Bank; Banks; Banking; Commercial bank; Commercial banking; البنوك; بنوك; بنك; المصارف; مصارف; مصرف
642 | Activities of holding companies | أنشطة الشركات القابضة | Holding company; Holding companies; شركة قابضة; الشركات القابضة
6420 | =
643 | Trusts, funds and similar financial entities | الصناديق الاستئمانية وصناديق الاستثمار والكيانات المالية المماثلة
6430 | =
649 | Other financial service activities, except insurance and pension funding activities | أنشطة الخدمات المالية الأخرى، عدا أنشطة التأمين وتمويل المعاشات التقاعدية
6491 | Financial leasing | التأجير التمويلي
6492 | Other credit granting | أنشطة منح الائتمان الأخرى
6499 | Other financial service activities, except insurance and pension funding activities, n.e.c. | أنشطة الخدمات المالية الأخرى، عدا أنشطة التأمين وتمويل المعاشات التقاعدية، غير المصنفة في موضع آخر
65 | Insurance, reinsurance and pension funding, except compulsory social security | التأمين وإعادة التأمين وتمويل المعاشات التقاعدية، عدا الضمان الاجتماعي الإلزامي
651 | Insurance | التأمين | Insurance company; Insurance companies; تأمين; شركات التأمين; شركة تأمين
6511 | Life insurance | التأمين على الحياة
6512 | Non-life insurance | التأمين على غير الحياة
652 | Reinsurance | إعادة التأمين
6520 | =
653 | Pension funding | تمويل المعاشات التقاعدية
6530 | =
66 | Activities auxiliary to financial service and insurance activities | الأنشطة المساعدة لأنشطة الخدمات المالية والتأمين
661 | Activities auxiliary to financial service activities, except insurance and pension funding | الأنشطة المساعدة لأنشطة الخدمات المالية، عدا التأمين وتمويل المعاشات التقاعدية
6611 | Administration of financial markets | إدارة الأسواق المالية | Stock exchange; البورصة
6612 | Security and commodity contracts brokerage | الوساطة في عقود الأوراق المالية والسلع | Money exchange; Brokerage; صرافة; الصرافة; الوساطة المالية
6619 | Other activities auxiliary to financial service activities | الأنشطة الأخرى المساعدة لأنشطة الخدمات المالية
662 | Activities auxiliary to insurance and pension funding | الأنشطة المساعدة للتأمين وتمويل المعاشات التقاعدية
6621 | Risk and damage evaluation | تقييم المخاطر والأضرار
6622 | Activities of insurance agents and brokers | أنشطة وكلاء التأمين وسماسرته | Insurance broker; وسيط تأمين; وساطة تأمين
6629 | Other activities auxiliary to insurance and pension funding | الأنشطة الأخرى المساعدة للتأمين وتمويل المعاشات التقاعدية
663 | Fund management activities | أنشطة إدارة الأموال
6630 | =
L | Real estate activities | الأنشطة العقارية | Real estate; Property; Realestate; العقارات; عقارات; العقار; أنشطة عقارية; القطاع العقاري; الأنشطة العقارية والإيجارية
68 | =
681 | Real estate activities with own or leased property | الأنشطة العقارية في الممتلكات المملوكة أو المؤجرة
6810 | =
682 | Real estate activities on a fee or contract basis | الأنشطة العقارية نظير رسم أو على أساس تعاقد | Real estate agency; Real estate broker; مكتب عقاري; مكاتب عقارية; وساطة عقارية
6820 | =
M | Professional, scientific and technical activities | الأنشطة المهنية والعلمية والتقنية | Professional, scientific & technical activities; Professional services; Professional and technical activities; الأنشطة المهنية والعلمية والفنية; الأنشطة المهنية; الخدمات المهنية
69 | Legal and accounting activities | الأنشطة القانونية والمحاسبية
691 | Legal activities | الأنشطة القانونية | Legal services; Law firm; Lawyers; محاماة; المحاماة; مكتب محاماة; مكاتب محاماة
6910 | =
692 | Accounting, bookkeeping and auditing activities; tax consultancy | أنشطة المحاسبة ومسك الدفاتر ومراجعة الحسابات؛ الخبرة الاستشارية الضريبية | Accounting; Auditing; Audit; محاسبة; المحاسبة; تدقيق حسابات; تدقيق الحسابات; المحاسبة والتدقيق
6920 | =
70 | Activities of head offices; management consultancy activities | أنشطة المكاتب الرئيسية؛ أنشطة الخبرة الاستشارية في مجال الإدارة
701 | Activities of head offices | أنشطة المكاتب الرئيسية | Head office; مكتب رئيسي
7010 | =
702 | Management consultancy activities | أنشطة الخبرة الاستشارية في مجال الإدارة | Management consultancy; Consultancy; Consulting; Management consulting; استشارات إدارية; الاستشارات الإدارية; استشارات; مكتب استشارات
7020 | =
71 | Architectural and engineering activities; technical testing and analysis | الأنشطة المعمارية والهندسية؛ الاختبارات والتحليلات التقنية
711 | Architectural and engineering activities and related technical consultancy | الأنشطة المعمارية والهندسية والخبرة الاستشارية التقنية المتصلة بها | Engineering consultancy; Engineering office; Architects; Engineering; استشارات هندسية; الاستشارات الهندسية; مكتب هندسي; مكاتب هندسية
7110 | =
712 | Technical testing and analysis | الاختبارات والتحليلات التقنية
7120 | =
72 | Scientific research and development | البحث والتطوير في المجال العلمي | Research and development; R&D; البحث والتطوير; البحث العلمي
721 | Research and experimental development on natural sciences and engineering | البحث والتطوير التجريبي في مجال العلوم الطبيعية والهندسة
7210 | =
722 | Research and experimental development on social sciences and humanities | البحث والتطوير التجريبي في مجال العلوم الاجتماعية والإنسانية
7220 | =
73 | Advertising and market research | الإعلان وأبحاث السوق
731 | Advertising | الإعلان | Advertizing; Marketing; Advertising agency; دعاية وإعلان; الدعاية والإعلان; إعلان; الإعلانات
7310 | =
732 | Market research and public opinion polling | أبحاث السوق واستطلاعات الرأي العام
7320 | =
74 | Other professional, scientific and technical activities | الأنشطة المهنية والعلمية والتقنية الأخرى
741 | Specialized design activities | أنشطة التصميم المتخصصة | Design; Interior design; تصميم داخلي; التصميم الداخلي; تصميم
7410 | =
742 | Photographic activities | أنشطة التصوير | Photography; Photo studio; تصوير; التصوير; استوديو تصوير
7420 | =
749 | Other professional, scientific and technical activities n.e.c. | الأنشطة المهنية والعلمية والتقنية الأخرى، غير المصنفة في موضع آخر | Translation; ترجمة
7490 | =
75 | Veterinary activities | الأنشطة البيطرية | Veterinary; Vet clinic; بيطرة; عيادة بيطرية
750 | =
7500 | =
N | Administrative and support service activities | أنشطة الخدمات الإدارية وخدمات الدعم | Administrative and support services; Administrative & support service activities; Administrative services; الخدمات الإدارية وخدمات الدعم; الخدمات الإدارية; أنشطة الخدمات الإدارية
77 | Rental and leasing activities | أنشطة الإيجار والتأجير
771 | Renting and leasing of motor vehicles | تأجير المركبات ذات المحركات | Car rental; Rent a car; تأجير السيارات; تأجير سيارات
7710 | =
772 | Renting and leasing of personal and household goods | تأجير السلع الشخصية والمنزلية
7721 | Renting and leasing of recreational and sports goods | تأجير السلع الترفيهية والرياضية
7722 | Renting of video tapes and disks | تأجير أشرطة وأقراص الفيديو
7729 | Renting and leasing of other personal and household goods | تأجير السلع الشخصية والمنزلية الأخرى
773 | Renting and leasing of other machinery, equipment and tangible goods | تأجير الآلات والمعدات والسلع الملموسة الأخرى | Equipment rental; تأجير المعدات
7730 | =
774 | Leasing of intellectual property and similar products, except copyrighted works | تأجير منتجات الملكية الفكرية والمنتجات المماثلة، عدا الأعمال المحمية بحقوق المؤلف
7740 | =
78 | Employment activities | أنشطة الاستخدام | Recruitment; التوظيف; توظيف
781 | Activities of employment placement agencies | أنشطة وكالات التشغيل | Employment agency; Recruitment agency; مكتب استقدام; استقدام العمالة; مكتب توظيف; مكاتب توظيف
7810 | =
782 | Temporary employment agency activities | أنشطة وكالات الاستخدام المؤقت | Temporary employment
7820 | =
783 | Other human resources provision | أنشطة توفير الموارد البشرية الأخرى | Manpower supply; Manpower; توريد العمالة; توريد الأيدي العاملة
7830 | =
79 | Travel agency, tour operator, reservation service and related activities | أنشطة وكالات السفر ومنظمي الرحلات السياحية وخدمات الحجز والأنشطة المتصلة بها | Travel and tourism; Tourism; السياحة; سياحة; السفر والسياحة; سفر وسياحة; السفريات
791 | Travel agency and tour operator activities | أنشطة وكالات السفر ومنظمي الرحلات السياحية
7911 | Travel agency activities | أنشطة وكالات السفر | Travel agency; Travel agencies; وكالة سفر; وكالات السفر; مكتب سفريات
7912 | Tour operator activities | أنشطة منظمي الرحلات السياحية | Tour operator
799 | Other reservation service and related activities | خدمات الحجز الأخرى والأنشطة المتصلة بها
7990 | =
80 | Security and investigation activities | أنشطة الأمن والتحقيقات
801 | Private security activities | أنشطة الأمن الخاص | Security; Security guards; Security services; حراسة; حراسات; الحراسة; خدمات الأمن; الأمن والحراسة; حراسات أمنية
8010 | =
802 | Security systems service activities | أنشطة خدمات نظم الأمن
8020 | =
803 | Investigation activities | أنشطة التحقيقات
8030 | =
81 | Services to buildings and landscape activities | أنشطة تقديم الخدمات للمباني وتجميل المناظر الطبيعية
811 | Combined facilities support activities | أنشطة دعم المرافق المتكاملة | Facilities management; Facility management; إدارة المرافق
8110 | =
812 | Cleaning activities | أنشطة التنظيف | Cleaning; Cleaning services; تنظيف; التنظيف; خدمات التنظيف; تنظيفات
8121 | General cleaning of buildings | التنظيف العام للمباني | تنظيف المباني
8129 | Other building and industrial cleaning activities | أنشطة التنظيف الأخرى للمباني والتنظيف الصناعي
813 | Landscape care and maintenance service activities | أنشطة خدمات العناية بالمناظر الطبيعية وصيانتها | Landscaping; Gardening; تنسيق الحدائق; زراعة الحدائق
8130 | =
82 | Office administrative, office support and other business support activities | الأنشطة الإدارية للمكاتب وأنشطة دعم المكاتب والأعمال الأخرى
821 | Office administrative and support activities | أنشطة إدارة المكاتب ودعمها
8211 | Combined office administrative service activities | أنشطة الخدمات الإدارية المتكاملة للمكاتب
8219 | Photocopying, document preparation and other specialized office support activities | تصوير المستندات وإعدادها وأنشطة دعم المكاتب المتخصصة الأخرى | Photocopying; خدمات الطباعة وتصوير المستندات
822 | Activities of call centres | أنشطة مراكز الاتصال | Call center; Call centre; مركز اتصال; مراكز الاتصال
8220 | =
823 | Organization of conventions and trade shows | تنظيم المؤتمرات والمعارض التجارية | Events management; Event management; Exhibitions; Organisation of conventions and trade shows; تنظيم المعارض; تنظيم الفعاليات; تنظيم المعارض والمؤتمرات
8230 | =
829 | Business support service activities n.e.c. | أنشطة خدمات دعم الأعمال، غير المصنفة في موضع آخر
8291 | Activities of collection agencies and credit bureaus | أنشطة وكالات التحصيل ومكاتب الائتمان
8292 | Packaging activities | أنشطة التعبئة والتغليف | Packaging; التعبئة والتغليف
8299 | Other business support service activities n.e.c. | أنشطة خدمات دعم الأعمال الأخرى، غير المصنفة في موضع آخر
`;
