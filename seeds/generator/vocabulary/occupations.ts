/** An occupation as the labour market of the set has it. */
export interface Occupation {
  /** ISCO-08 unit group. */
  readonly code: string;
  /** ISIC sections it is found in; `*` is any. */
  readonly sections: string;
  /** Weights among: expatriate, national private, government, vacancies, wanted by jobseekers. */
  readonly expatriate: number;
  readonly national: number;
  readonly government: number;
  readonly vacancies: number;
  readonly wanted: number;
  /** Typical monthly wage in dinars of expatriates and of nationals. */
  readonly wage: readonly [expatriate: number, national: number];
  readonly en: readonly string[];
  readonly ar: readonly string[];
}

/** `code | sections | expatriate national government vacancies wanted | wages | English titles | Arabic titles` */
const TABLE = `
1120 | * | 2 4 1 0 0 | 1900 2600 | General Manager; Chief Executive Officer | مدير عام; رئيس تنفيذي
1211 | * | 2 3 2 1 1 | 1300 1700 | Finance Manager | مدير مالي
1212 | * | 1 4 3 1 2 | 1200 1500 | Human Resources Manager; HR Manager | مدير موارد بشرية
1221 | G | 4 4 0 2 1 | 1100 1400 | Sales Manager; Marketing Manager | مدير مبيعات; مدير تسويق
1323 | F | 5 2 1 2 0 | 1200 1700 | Construction Manager; Construction Project Manager | مدير إنشاءات
1412 | I | 5 1 0 1 0 | 450 800 | Restaurant Manager | مدير مطعم
2142 | FM | 11 5 7 6 3 | 480 900 | Civil Engineer; Site Engineer | مهندس مدني
2144 | CFDM | 6 4 4 4 3 | 480 950 | Mechanical Engineer | مهندس ميكانيكي
2151 | CFD | 5 3 4 3 3 | 470 950 | Electrical Engineer | مهندس كهربائي
2161 | M | 3 2 2 1 1 | 500 850 | Architect | مهندس معماري
2211 | Q | 3 2 10 1 1 | 900 1400 | General Practitioner; Physician | طبيب عام
2221 | Q | 9 4 26 4 3 | 350 800 | Nurse; Registered Nurse; Staff Nurse | ممرض; ممرضة
2262 | QG | 3 2 3 2 2 | 380 750 | Pharmacist | صيدلي
2310 | P | 2 1 5 1 1 | 1200 1700 | University Lecturer; Assistant Professor | أستاذ جامعي
2330 | P | 4 2 34 2 5 | 420 850 | Secondary School Teacher | معلم ثانوي; مدرس ثانوي
2341 | P | 4 3 36 2 18 | 400 800 | Primary School Teacher | معلم ابتدائي; معلمة ابتدائي
2342 | P | 3 3 4 1 3 | 250 450 | Kindergarten Teacher | معلمة رياض أطفال
2411 | * | 12 12 9 18 16 | 380 700 | Accountant; Auditor | محاسب; مدقق حسابات
2421 | * | 2 3 4 3 2 | 800 1100 | Management Consultant; Management Adviser | مستشار إداري
2423 | * | 2 8 8 4 8 | 420 750 | Human Resources Officer; Recruitment Officer | أخصائي موارد بشرية
2431 | * | 3 4 2 5 5 | 420 700 | Marketing Specialist | أخصائي تسويق
2511 | JK | 3 3 4 5 3 | 650 950 | Systems Analyst | محلل نظم
2512 | JK | 5 4 4 13 18 | 560 900 | Software Developer; Software Engineer | مطور برمجيات; مهندس برمجيات
2522 | * | 2 3 3 4 3 | 450 800 | Systems Administrator | مدير نظم
2611 | M | 1 2 4 1 2 | 900 1200 | Lawyer; Legal Advisor | محام; مستشار قانوني
2635 | Q | 0 1 7 0 3 | 400 750 | Social Worker | أخصائي اجتماعي
3112 | FM | 5 2 4 3 1 | 280 550 | Civil Engineering Technician | فني هندسة مدنية
3113 | CFD | 4 4 5 3 2 | 250 550 | Electrical Technician | فني كهرباء
3115 | CF | 4 4 4 3 2 | 260 560 | Mechanical Technician | فني ميكانيكا
3118 | FM | 5 1 1 2 1 | 280 500 | Draughtsman | رسام هندسي
3212 | Q | 2 1 8 1 2 | 330 650 | Medical Laboratory Technician | فني مختبر طبي
3313 | * | 3 5 3 4 4 | 300 560 | Assistant Accountant | مساعد محاسب
3322 | GC | 13 10 0 18 5 | 280 520 | Sales Representative; Sales Executive | مندوب مبيعات; ممثل مبيعات
3323 | * | 4 3 2 3 2 | 320 600 | Purchasing Officer; Buyer | مسؤول مشتريات
3343 | * | 3 10 14 5 9 | 330 600 | Executive Secretary; Administrative Assistant | سكرتير تنفيذي; مساعد إداري
3434 | I | 7 1 0 4 1 | 280 500 | Chef | شيف
3512 | J | 3 5 4 5 5 | 300 580 | IT Support Technician; Help Desk Technician | فني دعم فني
4110 | * | 10 20 26 9 52 | 220 480 | Office Clerk; General Clerk | كاتب; كاتب عام
4120 | * | 6 10 8 5 24 | 240 460 | Secretary | سكرتير; سكرتيرة
4132 | * | 3 3 4 2 10 | 200 420 | Data Entry Clerk; Data Entry Operator | مدخل بيانات
4211 | K | 1 5 0 2 4 | 350 560 | Bank Teller | صراف بنك
4222 | JN | 2 6 1 5 6 | 230 450 | Call Centre Agent | موظف مركز اتصال
4226 | IQ* | 6 8 4 6 12 | 210 420 | Receptionist | موظف استقبال; موظفة استقبال
4311 | * | 4 5 3 3 4 | 240 460 | Accounts Clerk; Billing Clerk | كاتب حسابات; كاتب فواتير
4321 | GHC | 11 6 3 4 3 | 180 420 | Storekeeper; Stock Clerk | أمين مخزن
5120 | I | 22 1 0 6 0 | 150 380 | Cook | طباخ
5131 | I | 24 1 0 7 0 | 130 350 | Waiter; Waitress | نادل
5141 | S | 12 1 0 2 0 | 140 350 | Hairdresser; Barber | حلاق
5142 | S | 6 2 0 2 1 | 150 380 | Beautician | خبيرة تجميل
5221 | G | 4 2 0 0 1 | 250 500 | Shopkeeper | صاحب متجر
5223 | G | 52 14 0 30 20 | 150 370 | Salesman; Shop Assistant; Sales Assistant | بائع; مساعد مبيعات
5230 | GI | 10 9 0 7 6 | 160 370 | Cashier | أمين صندوق; كاشير
5311 | P | 3 2 1 1 2 | 130 330 | Nanny; Child Care Worker | مربية أطفال
5412 | O | 0 0 22 0 2 | 700 850 | Police Officer | شرطي
5414 | N* | 11 12 7 8 12 | 150 380 | Security Guard | حارس أمن
6113 | NR | 7 0 2 1 0 | 110 350 | Gardener | بستاني; مزارع حدائق
6222 | A | 5 2 0 0 0 | 110 400 | Fisherman | صياد أسماك
7112 | F | 24 0 0 4 0 | 120 400 | Mason; Bricklayer | عامل بناء طابوق; بناء طابوق
7115 | FC | 24 0 1 4 0 | 130 400 | Carpenter | نجار
7122 | F | 9 0 0 1 0 | 130 400 | Tile Setter; Tiler | مبلط
7123 | F | 10 0 0 1 0 | 125 400 | Plasterer | عامل لياسة
7126 | F | 14 1 1 3 0 | 130 420 | Plumber | سباك
7127 | FS | 10 2 1 3 1 | 150 450 | AC Technician; Air Conditioning Technician | فني تكييف
7131 | F | 10 0 0 2 0 | 120 400 | Painter | صباغ
7212 | CF | 13 1 0 3 1 | 150 450 | Welder | لحام
7231 | G | 13 1 1 3 1 | 150 450 | Mechanic; Car Mechanic | ميكانيكي سيارات
7233 | CF | 7 3 1 2 1 | 180 500 | Heavy Equipment Mechanic | ميكانيكي معدات ثقيلة
7411 | F | 17 2 2 4 1 | 140 430 | Electrician; Building Electrician | كهربائي; كهربائي مباني
7512 | C | 8 0 0 2 0 | 120 350 | Baker | خباز
7531 | CG | 12 0 0 1 0 | 120 350 | Tailor | خياط
8121 | C | 4 8 0 2 2 | 260 620 | Furnace Operator | مشغل فرن
8322 | * | 20 6 6 5 4 | 140 380 | Driver; Car Driver; Light Vehicle Driver | سائق; سائق سيارة
8331 | HP | 6 2 2 1 1 | 160 400 | Bus Driver | سائق حافلة
8332 | HFG | 17 3 1 4 1 | 170 420 | Heavy Truck Driver; Truck Driver | سائق شاحنة
8342 | F | 8 0 1 2 0 | 180 450 | Excavator Operator | سائق حفارة
8343 | F | 4 0 0 1 0 | 200 480 | Crane Operator | مشغل رافعة
8344 | HC | 5 1 0 1 0 | 150 400 | Forklift Operator; Forklift Driver | سائق رافعة شوكية
9112 | NIQP | 62 1 2 14 0 | 100 330 | Cleaner; Office Cleaner | عامل نظافة; منظف
9214 | NRA | 6 0 0 1 0 | 95 320 | Garden Labourer | عامل حدائق
9312 | F | 12 0 0 1 0 | 100 330 | Road Construction Labourer | عامل طرق
9313 | F | 96 1 0 16 0 | 100 330 | Construction Labourer; Construction Worker | عامل بناء; عامل إنشاءات
9321 | C | 7 1 0 1 0 | 105 330 | Packer | عامل تعبئة
9329 | C | 22 2 0 2 1 | 105 340 | Factory Worker; Production Worker | عامل مصنع; عامل إنتاج
9333 | HG | 16 1 0 2 0 | 105 340 | Loader; Freight Handler | عامل تحميل; حمال
9334 | G | 9 2 0 2 1 | 110 330 | Shelf Filler; Shelf Stacker | مرتب أرفف; عامل رفوف
9412 | I | 16 0 0 3 0 | 105 320 | Kitchen Helper | مساعد مطبخ; عامل مطبخ
9621 | * | 5 3 5 1 1 | 120 340 | Messenger; Office Boy | مراسل; فراش
`;

function occupation(line: string): Occupation {
  const [code = '', sections = '', weights = '', wages = '', en = '', ar = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [expatriate = 0, national = 0, government = 0, vacancies = 0, wanted = 0] = numbers(weights);
  const [abroad = 0, home = 0] = numbers(wages);
  const shares = { expatriate, national, government, vacancies, wanted };
  return { code, sections, ...shares, wage: [abroad, home], en: titles(en), ar: titles(ar) };
}

const numbers = (cell: string): number[] => cell.split(' ').map(Number);
const titles = (cell: string): string[] => cell.split(';').map((title) => title.trim());

export const occupations: readonly Occupation[] = TABLE.trim().split('\n').map(occupation);

/** Work in private homes, under domestic permits. */
export const domesticOccupations: readonly Occupation[] = [
  '9111 | T | 70 0 0 0 0 | 95 200 | Housemaid; Domestic Worker | عاملة منزل; خادمة منزل',
  '5311 | T | 12 0 0 0 0 | 105 200 | Nanny | مربية أطفال',
  '8322 | T | 18 0 0 0 0 | 120 300 | House Driver; Family Driver | سائق خاص; سائق عائلة',
].map(occupation);

/** Titles that files have and no classification knows: the trade is told by nobody. */
export const unknownTitles = {
  en: ['Xyloph Zeta', 'As per contract', 'Grade 7 Misc', 'TBA-2', 'Ref. Annex C'],
  ar: ['حسب العقد', 'مهنة غير مصنفة ٩٩', 'وظيفة مؤقتة', 'لا ينطبق', 'راجع المرفق'],
} as const;
