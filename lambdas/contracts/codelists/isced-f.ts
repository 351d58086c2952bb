import type { Code, CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Broad fields of two digits, narrow of three, detailed of four. */
const FIELDS = `
  00 | Generic programmes and qualifications | البرامج والمؤهلات العامة | Generic programmes; برامج عامة
  001 | Basic programmes and qualifications | البرامج والمؤهلات الأساسية
  0011 | Basic programmes and qualifications | البرامج والمؤهلات الأساسية | Foundation programme; Foundation year; Basic programmes; برنامج تأسيسي; السنة التأسيسية
  002 | Literacy and numeracy | القراءة والكتابة والحساب
  0021 | Literacy and numeracy | القراءة والكتابة والحساب | Literacy; Numeracy; محو الأمية
  003 | Personal skills and development | المهارات الشخصية وتنميتها
  0031 | Personal skills and development | المهارات الشخصية وتنميتها | Personal skills; Personal development; Soft skills; Leadership; مهارات شخصية; التنمية الشخصية; التطوير الذاتي; المهارات الناعمة; القيادة
  01 | Education | التربية والتعليم
  011 | Education | التربية والتعليم | Teaching; Teacher training; Teacher education; التربية; التعليم; تدريس; إعداد المعلمين
  0111 | Education science | علوم التربية | Educational sciences; Pedagogy; Curriculum; Curriculum studies; Educational leadership; علم التربية; المناهج; مناهج وطرق تدريس; الإدارة التربوية; القيادة التربوية
  0112 | Training for pre-school teachers | إعداد معلمي ما قبل المدرسة | Early childhood education; Kindergarten teaching; Pre-school teaching; رياض الأطفال; رياض أطفال; الطفولة المبكرة
  0113 | Teacher training without subject specialization | إعداد المعلمين دون تخصص في مادة | Primary teaching; Class teacher; Teacher training without subject specialisation; Special education; نظام معلم الفصل; معلم فصل; التربية الخاصة; تربية خاصة
  0114 | Teacher training with subject specialization | إعداد المعلمين المتخصصين في مادة | Subject teacher; Secondary teaching; Teacher training with subject specialisation; Physical education; معلم مادة; التربية الرياضية; تربية رياضية
  02 | Arts and humanities | الفنون والعلوم الإنسانية | Arts & humanities; الآداب والعلوم الإنسانية; آداب
  021 | Arts | الفنون | Art; فنون; فن
  0211 | Audio-visual techniques and media production | التقنيات السمعية والبصرية والإنتاج الإعلامي | Media production; Graphic design; Multimedia; Animation; Film; Photography; Visual communication; التصميم الجرافيكي; تصميم جرافيكي; تصميم جرافيك; الوسائط المتعددة; التصوير; الإنتاج الإعلامي
  0212 | Fashion, interior and industrial design | تصميم الأزياء والتصميم الداخلي والصناعي | Interior design; Fashion design; Industrial design; Product design; Design; التصميم الداخلي; تصميم داخلي; تصميم الأزياء; تصميم أزياء; تصميم
  0213 | Fine arts | الفنون الجميلة | Fine art; Painting; Sculpture; فنون جميلة; الفنون التشكيلية; رسم
  0214 | Handicrafts | الحرف اليدوية | Crafts; Jewellery making; Jewellery; حرف يدوية; صياغة المجوهرات
  0215 | Music and performing arts | الموسيقى والفنون الأدائية | Music; Theatre; Drama; Performing arts; موسيقى; مسرح; الفنون المسرحية
  022 | Humanities (except languages) | العلوم الإنسانية (عدا اللغات) | Humanities; العلوم الإنسانية
  0221 | Religion and theology | الدين واللاهوت | Islamic studies; Sharia; Shariah; Theology; الدراسات الإسلامية; دراسات إسلامية; الشريعة; الشريعة الإسلامية; أصول الدين; علوم القرآن
  0222 | History and archaeology | التاريخ والآثار | History; Archaeology; تاريخ; آثار; الآثار
  0223 | Philosophy and ethics | الفلسفة والأخلاق | Philosophy; Ethics; فلسفة
  023 | Languages | اللغات | Language; لغات; لغة
  0231 | Language acquisition | اكتساب اللغات | English language; English; French; Translation; Foreign languages; اللغة الإنجليزية; لغة إنجليزية; إنجليزي; الترجمة; ترجمة; اللغات الأجنبية; اللغة الفرنسية
  0232 | Literature and linguistics | الأدب واللسانيات | Literature; Linguistics; English literature; Arabic literature; Arabic language; Arabic; Arabic language and literature; اللغة العربية; لغة عربية; اللغة العربية وآدابها; أدب; الأدب; الأدب العربي; الأدب الإنجليزي; اللسانيات; لغويات
  03 | Social sciences, journalism and information | العلوم الاجتماعية والصحافة والإعلام | Social sciences, journalism & information
  031 | Social and behavioural sciences | العلوم الاجتماعية والسلوكية | Social sciences; Social science; Behavioural sciences; Social and behavioral sciences; علوم اجتماعية; العلوم الاجتماعية
  0311 | Economics | الاقتصاد | Economy; Economic; اقتصاد; علم الاقتصاد; علوم اقتصادية; الاقتصاد والمالية العامة
  0312 | Political sciences and civics | العلوم السياسية والتربية المدنية | Political science; Politics; International relations; Public policy; علوم سياسية; العلوم السياسية; العلاقات الدولية; السياسة
  0313 | Psychology | علم النفس | Psycology; Clinical psychology; علم نفس; علم النفس الإكلينيكي
  0314 | Sociology and cultural studies | علم الاجتماع والدراسات الثقافية | Sociology; Anthropology; Geography; Cultural studies; علم الاجتماع; علم اجتماع; الجغرافيا; جغرافيا; دراسات ثقافية
  032 | Journalism and information | الصحافة والمعلومات | Media; Mass communication; Media and communication; الإعلام; إعلام
  0321 | Journalism and reporting | الصحافة والتقارير الإخبارية | Journalism; Reporting; Mass media; صحافة; الصحافة; الصحافة والإعلام; إعلام وصحافة
  0322 | Library, information and archival studies | دراسات المكتبات والمعلومات والأرشيف | Library science; Library studies; Archives; Information science; علم المكتبات; مكتبات; المكتبات والمعلومات; أرشيف
  04 | Business, administration and law | الأعمال والإدارة والقانون | Business, administration & law; Business and law
  041 | Business and administration | الأعمال والإدارة | Business; Business & administration; Business studies; Commerce; أعمال; إدارة وأعمال; تجارة; العلوم الإدارية
  0411 | Accounting and taxation | المحاسبة والضرائب | Accounting; Accountancy; Acounting; Accounting and auditing; Auditing; Taxation; محاسبة; المحاسبة; محاسبة وتدقيق; ضرائب; التدقيق
  0412 | Finance, banking and insurance | التمويل والمصارف والتأمين | Finance; Banking; Insurance; Banking and finance; Finance and banking; Islamic finance; Investment; Islamic banking; مالية; المالية; تمويل; مصارف; بنوك; العلوم المالية والمصرفية; مالية ومصرفية; علوم مالية ومصرفية; مالية ومصارف; التمويل الإسلامي; الصيرفة الإسلامية; تأمين
  0413 | Management and administration | الإدارة | Management; Administration; Business administration; Business management; Public administration; Human resources; Human resource management; HR; HRM; Project management; Entrepreneurship; Logistics management; MBA; إدارة; إدارة أعمال; إدارة الأعمال; الإدارة العامة; موارد بشرية; الموارد البشرية; إدارة الموارد البشرية; إدارة المشاريع; إدارة مشاريع; ريادة الأعمال; ريادة أعمال
  0414 | Marketing and advertising | التسويق والإعلان | Marketing; Advertising; Public relations; PR; Digital marketing; تسويق; التسويق; إعلان; علاقات عامة; العلاقات العامة; التسويق الرقمي
  0415 | Secretarial and office work | السكرتارية والأعمال المكتبية | Secretarial; Office management; Office administration; Office work; Clerical; سكرتارية; أعمال مكتبية; إدارة مكاتب; إدارة المكاتب
  0416 | Wholesale and retail sales | مبيعات الجملة والتجزئة | Sales; Retail; Wholesale; Retail sales; Retail management; Customer service; مبيعات; المبيعات; تجارة التجزئة; بيع; خدمة العملاء
  0417 | Work skills | مهارات العمل | Workplace skills; Employability skills; Work readiness; مهارات العمل المهنية; مهارات التوظيف; التهيئة لسوق العمل
  042 | Law | القانون
  0421 | Law | القانون | Legal studies; Laws; LLB; Legal; قانون; الحقوق; حقوق; قانون خاص; القانون العام; دراسات قانونية
  05 | Natural sciences, mathematics and statistics | العلوم الطبيعية والرياضيات والإحصاء | Natural sciences; Science; Sciences; Science and mathematics; العلوم; علوم; العلوم الطبيعية
  051 | Biological and related sciences | العلوم البيولوجية وما يتصل بها | Biological sciences; Life sciences; العلوم البيولوجية; العلوم الحياتية; علوم الحياة
  0511 | Biology | الأحياء | Biolgy; Microbiology; Botany; Zoology; علم الأحياء; أحياء; بيولوجيا; علم الحيوان
  0512 | Biochemistry | الكيمياء الحيوية | Biotechnology; Molecular biology; كيمياء حيوية; التقنية الحيوية; تقنية حيوية
  052 | Environment | البيئة
  0521 | Environmental sciences | العلوم البيئية | Environmental science; Ecology; Environmental studies; علوم البيئة; علوم بيئية
  0522 | Natural environments and wildlife | البيئات الطبيعية والحياة البرية | Wildlife; Nature conservation; الحياة البرية; الحياة الفطرية
  053 | Physical sciences | العلوم الفيزيائية | العلوم الطبيعية والفيزيائية
  0531 | Chemistry | الكيمياء | Applied chemistry; كيمياء; الكيمياء التطبيقية
  0532 | Earth sciences | علوم الأرض | Geology; Earth science; Meteorology; جيولوجيا; الجيولوجيا; الأرصاد الجوية
  0533 | Physics | الفيزياء | Applied physics; فيزياء
  054 | Mathematics and statistics | الرياضيات والإحصاء | Maths and statistics; Mathematics & statistics; رياضيات وإحصاء
  0541 | Mathematics | الرياضيات | Math; Maths; Applied mathematics; رياضيات
  0542 | Statistics | الإحصاء | Actuarial science; Statistics and operations research; Applied statistics; إحصاء; علم الإحصاء; العلوم الاكتوارية
  06 | Information and Communication Technologies (ICTs) | تقنيات المعلومات والاتصالات
  061 | Information and Communication Technologies (ICTs) | تقنيات المعلومات والاتصالات | ICT; ICTs; IT; I.T.; Information technology; Information Communication Technology; Information and communication technology; Information and communication technologies; Information & Communication Technologies; Computing; Computer; Computers; تقنية المعلومات; تقنية معلومات; تكنولوجيا المعلومات; تكنولوجيا معلومات; تكنولوجيا المعلومات والاتصالات; تقنية المعلومات والاتصالات; حاسب; حاسب آلي; الحاسب الآلي; الحاسوب; حوسبة; كمبيوتر
  0611 | Computer use | استخدام الحاسوب | Computer applications; Office applications; ICDL; Computer literacy; استخدام الحاسب; استخدام الحاسب الآلي; الرخصة الدولية لقيادة الحاسوب
  0612 | Database and network design and administration | تصميم قواعد البيانات والشبكات وإدارتها | Networks; Networking; Databases; Database; Cybersecurity; Cyber security; Network engineering; Information security; Cloud computing; Information systems; Management information systems; MIS; شبكات; الشبكات; قواعد البيانات; الأمن السيبراني; أمن سيبراني; أمن المعلومات; الحوسبة السحابية; نظم المعلومات; نظم معلومات; نظم المعلومات الإدارية
  0613 | Software and applications development and analysis | تطوير البرمجيات والتطبيقات وتحليلها | Software; Programming; Software engineering; Software development; Computer science; Computer Sciences; Computer programming; Web development; Data science; Artificial intelligence; AI; برمجة; البرمجة; برمجيات; تطوير البرمجيات; هندسة البرمجيات; هندسة برمجيات; علوم الحاسوب; علم الحاسوب; علوم الحاسب; علوم حاسوب; علوم الكمبيوتر; علم البيانات; علوم البيانات; الذكاء الاصطناعي; ذكاء اصطناعي; تطوير المواقع
  07 | Engineering, manufacturing and construction | الهندسة والصناعات التحويلية والبناء | Engineering, manufacturing & construction
  071 | Engineering and engineering trades | الهندسة والمهن الهندسية | Engineering; Engineering & engineering trades; هندسة; الهندسة
  0711 | Chemical engineering and processes | الهندسة الكيميائية وعملياتها | Chemical engineering; Process engineering; Petrochemicals; هندسة كيميائية; الهندسة الكيميائية; هندسة العمليات
  0712 | Environmental protection technology | تقنية حماية البيئة | Environmental engineering; Water treatment; Environmental technology; هندسة البيئة; هندسة بيئية; الهندسة البيئية; معالجة المياه
  0713 | Electricity and energy | الكهرباء والطاقة | Electrical engineering; Electricity; Electrical; Energy; Renewable energy; Power engineering; Air conditioning and refrigeration; هندسة كهربائية; الهندسة الكهربائية; كهرباء; الطاقة; الطاقة المتجددة; هندسة الطاقة; تكييف وتبريد; التكييف والتبريد
  0714 | Electronics and automation | الإلكترونيات والأتمتة | Electronics; Electronic engineering; Automation; Telecommunications; Telecommunication engineering; Computer engineering; Mechatronics; Robotics; Instrumentation; Instrumentation and control; إلكترونيات; هندسة إلكترونية; الهندسة الإلكترونية; أتمتة; اتصالات; هندسة الاتصالات; هندسة الحاسوب; هندسة الكمبيوتر; هندسة حاسوب; الميكاترونكس; روبوتات; الأجهزة الدقيقة والتحكم
  0715 | Mechanics and metal trades | الميكانيكا ومهن المعادن | Mechanical engineering; Mechanical; Mechanics; Welding; Metal work; Industrial engineering; هندسة ميكانيكية; الهندسة الميكانيكية; ميكانيكا; لحام; اللحام; هندسة صناعية; الهندسة الصناعية; أشغال المعادن
  0716 | Motor vehicles, ships and aircraft | المركبات والسفن والطائرات | Aircraft maintenance; Automotive; Automotive engineering; Aeronautical engineering; Aviation engineering; Marine engineering; صيانة الطائرات; هندسة الطيران; ميكانيكا السيارات; سيارات; هندسة السيارات; الهندسة البحرية
  072 | Manufacturing and processing | الصناعات التحويلية والمعالجة | Manufacturing; Manufacturing & processing; تصنيع; التصنيع
  0721 | Food processing | تصنيع الأغذية | Food technology; Food science; Bakery; تصنيع غذائي; علوم الأغذية; تقنية الأغذية
  0722 | Materials (glass, paper, plastic and wood) | المواد (الزجاج والورق والبلاستيك والخشب) | Materials; Carpentry; Woodwork; Printing; Plastics; مواد; نجارة; النجارة; طباعة
  0723 | Textiles (clothes, footwear and leather) | المنسوجات (الملابس والأحذية والجلود) | Textiles; Textile; Sewing; Garments; Tailoring; منسوجات; النسيج; خياطة; الخياطة
  0724 | Mining and extraction | التعدين والاستخراج | Mining; Petroleum engineering; Oil and gas; Petroleum; هندسة البترول; هندسة النفط; نفط وغاز; النفط والغاز; تعدين
  073 | Architecture and construction | العمارة والبناء | Architecture & construction
  0731 | Architecture and town planning | العمارة وتخطيط المدن | Architecture; Architectural engineering; Urban planning; Town planning; Surveying; عمارة; هندسة معمارية; الهندسة المعمارية; العمارة; تخطيط المدن; التخطيط العمراني; مساحة
  0732 | Building and civil engineering | البناء والهندسة المدنية | Civil engineering; Construction; Building; Civil; Construction management; Quantity surveying; هندسة مدنية; الهندسة المدنية; بناء; إنشاءات; البناء; التشييد; حساب الكميات
  08 | Agriculture, forestry, fisheries and veterinary | الزراعة والحراجة ومصايد الأسماك والبيطرة | Agriculture, forestry, fisheries & veterinary
  081 | Agriculture | الزراعة | Agricultural sciences; زراعة; العلوم الزراعية
  0811 | Crop and livestock production | إنتاج المحاصيل والماشية | Animal production; Crop production; Agronomy; الإنتاج الحيواني; الإنتاج النباتي; إنتاج حيواني
  0812 | Horticulture | البستنة | Gardening; Landscaping; بستنة; تنسيق الحدائق
  082 | Forestry | الحراجة
  0821 | Forestry | الحراجة | الغابات; علوم الغابات
  083 | Fisheries | مصايد الأسماك
  0831 | Fisheries | مصايد الأسماك | Aquaculture; Fishery; الثروة السمكية; استزراع سمكي; الاستزراع المائي
  084 | Veterinary | البيطرة
  0841 | Veterinary | البيطرة | Veterinary medicine; Vet; Veterinary science; الطب البيطري; طب بيطري; بيطرة
  09 | Health and welfare | الصحة والرفاه | Health & welfare; الصحة والرعاية الاجتماعية
  091 | Health | الصحة | Health sciences; Allied health; Public health; صحة; العلوم الصحية; علوم صحية; الصحة العامة
  0911 | Dental studies | دراسات طب الأسنان | Dentistry; Dental; Dental hygiene; طب الأسنان; طب أسنان; صحة الفم والأسنان
  0912 | Medicine | الطب البشري | Medical; Human medicine; MBBS; MD; Medicine and surgery; الطب; طب; طب بشري; الطب والجراحة; طب عام
  0913 | Nursing and midwifery | التمريض والقبالة | Nursing; Midwifery; Nurse; Nursng; تمريض; التمريض; قبالة; علوم التمريض
  0914 | Medical diagnostic and treatment technology | تقنيات التشخيص والعلاج الطبي | Radiology; Radiography; Medical laboratory; Medical laboratory sciences; Medical equipment; Laboratory technology; Biomedical technology; الأشعة; أشعة; التصوير الطبي; مختبرات طبية; المختبرات الطبية; تحاليل طبية; الأجهزة الطبية
  0915 | Therapy and rehabilitation | العلاج والتأهيل | Physiotherapy; Physical therapy; Occupational therapy; Speech therapy; Nutrition; Dietetics; Optometry; العلاج الطبيعي; علاج طبيعي; العلاج الوظيفي; التغذية; تغذية; علاج النطق
  0916 | Pharmacy | الصيدلة | Pharmacology; Pharmaceutical sciences; Pharmacist; صيدلة; علوم صيدلانية
  0917 | Traditional and complementary medicine and therapy | الطب والعلاج التقليدي والتكميلي | Traditional medicine; Herbal medicine; Complementary medicine; الطب البديل; الطب الشعبي; طب الأعشاب
  092 | Welfare | الرفاه الاجتماعي | Social welfare; الرعاية الاجتماعية
  0921 | Care of the elderly and of disabled adults | رعاية المسنين والبالغين ذوي الإعاقة | Elderly care; Disability care; رعاية المسنين; رعاية ذوي الإعاقة; رعاية كبار السن
  0922 | Child care and youth services | رعاية الطفل وخدمات الشباب | Child care; Childcare; Youth services; Youth work; رعاية الأطفال; رعاية الطفولة; خدمات الشباب
  0923 | Social work and counselling | الخدمة الاجتماعية والإرشاد | Social work; Counselling; Counseling; Social service; الخدمة الاجتماعية; خدمة اجتماعية; إرشاد نفسي; الإرشاد
  10 | Services | الخدمات | Service; خدمات
  101 | Personal services | الخدمات الشخصية | Personal service; خدمات شخصية
  1011 | Domestic services | الخدمات المنزلية | Home economics; Housekeeping; Cleaning; خدمات منزلية; الاقتصاد المنزلي; التدبير المنزلي; تنظيف
  1012 | Hair and beauty services | خدمات الشعر والتجميل | Hairdressing; Beauty; Cosmetology; Beauty therapy; تجميل; التجميل; تصفيف الشعر; حلاقة
  1013 | Hotel, restaurants and catering | الفنادق والمطاعم وخدمات الطعام | Hospitality; Hotel management; Hospitality management; Culinary arts; Catering; Cooking; الضيافة; ضيافة; إدارة الفنادق; إدارة فنادق; فندقة; فنون الطهي; الطهي; طبخ
  1014 | Sports | الرياضة | Sport; Sport science; Sports science; Sports management; Fitness; Coaching; رياضة; علوم الرياضة; الإدارة الرياضية; تدريب رياضي; اللياقة البدنية
  1015 | Travel, tourism and leisure | السفر والسياحة والترفيه | Tourism; Travel; Travel and tourism; Tourism management; Leisure; Event management; سياحة; السياحة; السياحة والسفر; سياحة وسفر; إدارة الفعاليات; ترفيه
  102 | Hygiene and occupational health services | خدمات النظافة والصحة المهنية | Hygiene and occupational health
  1021 | Community sanitation | الإصحاح المجتمعي | Sanitation; Waste management; Environmental health; إدارة النفايات; إدارة المخلفات; صحة البيئة
  1022 | Occupational health and safety | الصحة والسلامة المهنية | Health and safety; Occupational safety; HSE; OHS; NEBOSH; Safety; Safety engineering; السلامة المهنية; سلامة مهنية; الأمن والسلامة; السلامة والصحة المهنية; صحة وسلامة مهنية
  103 | Security services | الخدمات الأمنية | Security; أمن; الأمن; خدمات أمنية
  1031 | Military and defence | العسكرية والدفاع | Military; Defence; Military science; Military and defense; علوم عسكرية; العلوم العسكرية; الدفاع
  1032 | Protection of persons and property | حماية الأشخاص والممتلكات | Police; Police science; Security guarding; Fire fighting; Firefighting; Civil defence; علوم الشرطة; علوم أمنية; شرطة; الدفاع المدني; إطفاء; حراسات
  104 | Transport services | خدمات النقل
  1041 | Transport services | خدمات النقل | Transport; Aviation; Logistics; Navigation; Driving; Shipping; Air traffic control; Pilot training; نقل; النقل; طيران; الطيران; لوجستيات; الخدمات اللوجستية; لوجستية; ملاحة; قيادة المركبات; المراقبة الجوية
`;

/** Fields of education and training, to the detailed field. Arabic titles are our own rendering. */
export const iscedF: CodeList = {
  id: 'isced-f',
  title: { ar: 'مجال الدراسة', en: 'Field of study' },
  source: 'ISCED-F 2013 (UNESCO)',
  codes: codeTable(FIELDS, (code) => (code.length > 2 ? code.slice(0, -1) : null)).map(withUndefined),
};

/** ISCED-F writes "not further defined" as zeros: `0610` is no more than `061`, and `0600` than `06`. */
function withUndefined(code: Code): Code {
  if (code.code.length === 4) return code;
  const longer = code.code.length === 3 ? [`${code.code}0`] : [`${code.code}0`, `${code.code}00`];
  return { ...code, aliases: [...code.aliases, ...longer] };
}
