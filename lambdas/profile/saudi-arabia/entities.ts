import type { CodeList } from '../../model/code-list.ts';
import { entitiesOf, sectionsOf } from '../entity-table.ts';

/** `entity | ISIC section | English | Arabic | alias; alias` */
const ENTITIES = `
  royal-court | O | Royal Court | الديوان الملكي | Royal Diwan
  ministry-of-interior | O | Ministry of Interior | وزارة الداخلية | MOI; Ministry of the Interior; Interior; الداخلية
  ministry-of-foreign-affairs | O | Ministry of Foreign Affairs | وزارة الخارجية | MOFA; Foreign Affairs; Foreign Ministry; الخارجية
  ministry-of-defense | O | Ministry of Defense | وزارة الدفاع | MOD; Ministry of Defence; Defense; Defence; الدفاع
  ministry-of-national-guard | O | Ministry of National Guard | وزارة الحرس الوطني | National Guard; SANG; الحرس الوطني
  ministry-of-finance | O | Ministry of Finance | وزارة المالية | MOF; Finance; المالية
  ministry-of-economy-planning | O | Ministry of Economy and Planning | وزارة الاقتصاد والتخطيط | MEP; Economy and Planning; الاقتصاد والتخطيط
  ministry-of-education | P | Ministry of Education | وزارة التعليم | MOE; Education Ministry; Ministry of Higher Education; وزارة التربية والتعليم; وزارة التعليم العالي; التعليم
  ministry-of-health | Q | Ministry of Health | وزارة الصحة | MOH; Health Ministry; الصحة
  ministry-of-justice | O | Ministry of Justice | وزارة العدل | MOJ; Justice; العدل
  ministry-of-human-resources | O | Ministry of Human Resources and Social Development | وزارة الموارد البشرية والتنمية الاجتماعية | HRSD; MHRSD; Human Resources and Social Development; Ministry of Labor and Social Development; Ministry of Labour and Social Development; Ministry of Civil Service; وزارة الموارد البشرية; وزارة العمل والتنمية الاجتماعية; وزارة الخدمة المدنية; الموارد البشرية
  ministry-of-commerce | O | Ministry of Commerce | وزارة التجارة | Commerce; Ministry of Commerce and Investment; وزارة التجارة والاستثمار; التجارة
  ministry-of-investment | O | Ministry of Investment | وزارة الاستثمار | MISA; Investment; Saudi Arabian General Investment Authority; SAGIA; الهيئة العامة للاستثمار; الاستثمار
  ministry-of-industry-mineral-resources | O | Ministry of Industry and Mineral Resources | وزارة الصناعة والثروة المعدنية | MIM; Industry and Mineral Resources; الصناعة والثروة المعدنية
  ministry-of-energy | O | Ministry of Energy | وزارة الطاقة | Energy; الطاقة
  ministry-of-environment-water-agriculture | O | Ministry of Environment, Water and Agriculture | وزارة البيئة والمياه والزراعة | MEWA; Environment, Water and Agriculture; Ministry of Agriculture; وزارة الزراعة; البيئة والمياه والزراعة
  ministry-of-municipalities-housing | O | Ministry of Municipalities and Housing | وزارة البلديات والإسكان | MOMAH; Municipalities and Housing; Ministry of Municipal and Rural Affairs and Housing; Ministry of Municipal, Rural Affairs and Housing; MOMRAH; Ministry of Municipal and Rural Affairs; MOMRA; Ministry of Housing; وزارة الشؤون البلدية والقروية والإسكان; وزارة الشؤون البلدية والقروية; وزارة الإسكان; البلديات والإسكان
  ministry-of-transport-logistics | O | Ministry of Transport and Logistic Services | وزارة النقل والخدمات اللوجستية | MOT; Ministry of Transport; Ministry of Transport and Logistics Services; وزارة النقل; النقل والخدمات اللوجستية
  ministry-of-communications-it | O | Ministry of Communications and Information Technology | وزارة الاتصالات وتقنية المعلومات | MCIT; Communications and Information Technology; الاتصالات وتقنية المعلومات
  ministry-of-islamic-affairs | O | Ministry of Islamic Affairs, Dawah and Guidance | وزارة الشؤون الإسلامية والدعوة والإرشاد | MOIA; Islamic Affairs; Ministry of Islamic Affairs; Ministry of Islamic Affairs, Call and Guidance; Ministry of Islamic Affairs, Endowments, Call and Guidance; وزارة الشؤون الإسلامية والأوقاف والدعوة والإرشاد; وزارة الشؤون الإسلامية; الشؤون الإسلامية
  ministry-of-hajj-umrah | O | Ministry of Hajj and Umrah | وزارة الحج والعمرة | Hajj and Umrah; Ministry of Hajj; وزارة الحج; الحج والعمرة
  ministry-of-media | O | Ministry of Media | وزارة الإعلام | Media; الإعلام
  ministry-of-culture | O | Ministry of Culture | وزارة الثقافة | MOC; Culture; الثقافة
  ministry-of-sport | O | Ministry of Sport | وزارة الرياضة | Sport; General Sports Authority; الهيئة العامة للرياضة; الرياضة
  ministry-of-tourism | O | Ministry of Tourism | وزارة السياحة | Tourism; Saudi Commission for Tourism and National Heritage; SCTH; الهيئة العامة للسياحة والتراث الوطني; السياحة
  general-organization-social-insurance | O | General Organization for Social Insurance | المؤسسة العامة للتأمينات الاجتماعية | GOSI; Social Insurance; Public Pension Agency; PPA; المؤسسة العامة للتقاعد; التأمينات الاجتماعية
  general-authority-statistics | O | General Authority for Statistics | الهيئة العامة للإحصاء | GASTAT; Statistics; الإحصاء
  zakat-tax-customs-authority | O | Zakat, Tax and Customs Authority | هيئة الزكاة والضريبة والجمارك | ZATCA; General Authority of Zakat and Tax; GAZT; General Authority of Customs; Saudi Customs; الهيئة العامة للزكاة والدخل; الهيئة العامة للجمارك; الجمارك السعودية; الزكاة والضريبة والجمارك
  saudi-central-bank | K | Saudi Central Bank | البنك المركزي السعودي | SAMA; Saudi Arabian Monetary Authority; مؤسسة النقد العربي السعودي; ساما
  human-resources-development-fund | O | Human Resources Development Fund | صندوق تنمية الموارد البشرية | HRDF; Hadaf; هدف
  technical-vocational-training-corporation | P | Technical and Vocational Training Corporation | المؤسسة العامة للتدريب التقني والمهني | TVTC; التدريب التقني والمهني
  education-training-evaluation-commission | O | Education and Training Evaluation Commission | هيئة تقويم التعليم والتدريب | ETEC; تقويم التعليم والتدريب
  king-saud-university | P | King Saud University | جامعة الملك سعود | KSU
  king-abdulaziz-university | P | King Abdulaziz University | جامعة الملك عبدالعزيز | KAU; جامعة الملك عبد العزيز
  general-court-of-audit | O | General Court of Audit | الديوان العام للمحاسبة | GCA; General Auditing Bureau; ديوان المراقبة العامة
  shura-council | O | Shura Council | مجلس الشورى | Consultative Assembly; الشورى
`;

/**
 * Ministries and authorities under their present names; former ones are aliases of what they went into by royal orders and
 * cabinet decisions of 2015 to 2024. A former one that was divided, such as the Ministry of Culture and Information or that
 * of Energy, Industry and Mineral Resources, is of none: a steward decides.
 */
export const entities: CodeList = {
  id: 'entity',
  title: { ar: 'الجهة الحكومية', en: 'Government entity' },
  source: 'Government of Saudi Arabia, ministries and authorities as of 2024',
  codes: entitiesOf(ENTITIES),
};

export const entitySections: Readonly<Record<string, string>> = sectionsOf(ENTITIES);
