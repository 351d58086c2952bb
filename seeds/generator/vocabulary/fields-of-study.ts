import { vocabulary } from './vocabulary.ts';

/** Detailed fields of ISCED-F 2013 that graduates and trainees come from. */
export const fieldsOfStudy = vocabulary(`
  0413 | إدارة أعمال | Business administration | إدارة الأعمال; Business Administration; Management and administration
  0613 | علوم الحاسوب | Computer science | Software engineering; هندسة البرمجيات; Programming
  0411 | محاسبة | Accounting | المحاسبة; Accountancy; Accounting and taxation
  0412 | مالية ومصرفية | Banking and finance | Finance; علوم مالية ومصرفية
  0732 | هندسة مدنية | Civil engineering | الهندسة المدنية; Building and civil engineering
  0715 | هندسة ميكانيكية | Mechanical engineering | الهندسة الميكانيكية; Mechanics and metal trades
  0713 | هندسة كهربائية | Electrical engineering | الهندسة الكهربائية; Electricity and energy
  0612 | أمن سيبراني | Cybersecurity | Networks; أمن المعلومات; شبكات
  0421 | القانون | Law | الحقوق; Legal studies; قانون
  0913 | التمريض | Nursing | تمريض; Nursing and midwifery
  0113 | معلم فصل | Class teacher | نظام معلم الفصل; Primary teaching
  0414 | تسويق | Marketing | التسويق; Digital marketing
  0211 | تصميم جرافيكي | Graphic design | Media production; الوسائط المتعددة
  0321 | الصحافة والإعلام | Journalism | صحافة; Journalism and reporting
  0912 | الطب | Medicine | طب; Medicine
  0231 | اللغة الإنجليزية | English language | Translation; لغة إنجليزية
  1013 | الضيافة | Hospitality | فندقة; Hotel management
  1015 | السياحة | Tourism | سياحة; Travel and tourism
  1022 | السلامة المهنية | Occupational health and safety | HSE; الصحة والسلامة المهنية
  1041 | الخدمات اللوجستية | Logistics | لوجستيات; Transport services
  0714 | هندسة إلكترونية | Electronic engineering | Electronics; Telecommunications
  0415 | سكرتارية | Office management | Secretarial; إدارة مكاتب
`);

/** University programmes: field, level, weight. The field's own name makes the programme's title. */
export const degreeShares: readonly (readonly [field: string, level: string, weight: number])[] = [
  ['0413', '6', 20],
  ['0613', '6', 14],
  ['0411', '6', 13],
  ['0412', '6', 8],
  ['0732', '6', 5],
  ['0715', '6', 4],
  ['0713', '6', 4],
  ['0612', '6', 4],
  ['0421', '6', 5],
  ['0913', '6', 6],
  ['0113', '6', 5],
  ['0414', '6', 4],
  ['0211', '6', 3],
  ['0321', '6', 2],
  ['0912', '6', 2],
  ['0231', '6', 3],
  ['0411', '5', 3],
  ['0415', '5', 2],
  ['0714', '5', 2],
  ['0413', '7', 4],
  ['0613', '7', 2],
];

/** Courses the labour fund pays for: programme, field, weight, days, cost in dinars. */
export const courses: readonly (readonly [
  programme: string,
  field: string,
  weight: number,
  days: number,
  cost: number,
])[] = [
  ['ICDL Professional', '0611', 8, 30, 150],
  ['Certified Management Accountant', '0411', 12, 180, 1450],
  ['Python for Data Analysis', '0613', 14, 60, 620],
  ['Full Stack Web Development', '0613', 10, 120, 1800],
  ['Cyber Security Analyst', '0612', 9, 90, 1250],
  ['NEBOSH International General Certificate', '1022', 11, 20, 540],
  ['Project Management Professional', '0413', 16, 45, 780],
  ['Leadership for Supervisors', '0413', 10, 10, 320],
  ['Digital Marketing', '0414', 10, 40, 410],
  ['Chartered Institute of Personnel Diploma', '0413', 5, 150, 1600],
  ['Hospitality Service', '1013', 5, 60, 480],
  ['Logistics and Warehouse Operations', '1041', 6, 30, 390],
  ['Retail Sales Skills', '0416', 8, 15, 210],
  ['Welding 6G', '0715', 4, 75, 900],
  ['Air Conditioning Maintenance', '0713', 4, 75, 850],
  ['English for the Workplace', '0231', 6, 60, 300],
];

export const trainingProviders: readonly string[] = [
  'Bahrain Training Institute',
  'Bahrain Institute of Banking and Finance',
  'Gulf Skills Centre',
  'Delmon Academy for Computer Sciences',
  'Pearl Learning Hub',
  'Al Moalem Institute',
];

export const universities: readonly string[] = [
  'University of Bahrain',
  'Bahrain Polytechnic',
  'Arabian Gulf University',
  'Applied Science University',
  'Ahlia University',
  'Gulf University',
  'University of Technology Bahrain',
];

export const schools: readonly string[] = [
  'مدرسة الهداية الخليفية الثانوية للبنين',
  'مدرسة الحد الثانوية للبنات',
  'مدرسة الرفاع الشرقي الثانوية للبنين',
  'مدرسة مدينة حمد الثانوية للبنات',
  'مدرسة المحرق الثانوية للبنات',
  'مدرسة الشيخ خليفة بن سلمان للتكنولوجيا',
  'مدرسة الاستقلال الثانوية للبنات',
  'مدرسة جدحفص الثانوية الصناعية',
  'المعهد الديني الجعفري',
  'مدرسة سترة الثانوية للبنات',
];
