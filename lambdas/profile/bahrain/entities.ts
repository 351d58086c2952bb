import type { CodeList } from '../../model/code-list.ts';
import { entitiesOf, sectionsOf } from '../entity-table.ts';

/** `entity | ISIC section | English | Arabic | alias; alias` */
const ENTITIES = `
  prime-ministers-office | O | Prime Minister's Office | ديوان رئيس مجلس الوزراء | PMO; Office of the Prime Minister; مكتب رئيس الوزراء; ديوان رئيس الوزراء
  ministry-of-interior | O | Ministry of Interior | وزارة الداخلية | MOI; Interior; Ministry of the Interior; Min. of Interior; الداخلية
  ministry-of-foreign-affairs | O | Ministry of Foreign Affairs | وزارة الخارجية | MOFA; Foreign Affairs; Foreign Ministry; Min. of Foreign Affairs; الخارجية; وزارة الشؤون الخارجية
  ministry-of-finance | O | Ministry of Finance and National Economy | وزارة المالية والاقتصاد الوطني | MOFNE; MOF; Min. of Finance; Finance; Ministry of Finance & National Economy; وزارة المالية; المالية
  ministry-of-education | P | Ministry of Education | وزارة التربية والتعليم | MOE; Min. of Education; Education Ministry; التربية والتعليم; وزارة التربية; وزارة التعليم; التربية
  ministry-of-health | Q | Ministry of Health | وزارة الصحة | MOH; Min. of Health; Health Ministry; الصحة
  government-hospitals | Q | Government Hospitals | المستشفيات الحكومية | Governmental Hospitals; Salmaniya Medical Complex; SMC; Government Hospitals Directorate; مستشفيات حكومية; مجمع السلمانية الطبي; إدارة المستشفيات الحكومية
  primary-healthcare-centers | Q | Primary Healthcare Centers | مراكز الرعاية الصحية الأولية | Primary Health Care Centers; Primary Healthcare Centres; Primary Healthcare; PHC; الرعاية الصحية الأولية; المراكز الصحية
  ministry-of-justice | O | Ministry of Justice, Islamic Affairs and Waqf | وزارة العدل والشؤون الإسلامية والأوقاف | MOJ; Min. of Justice; Ministry of Justice and Islamic Affairs; وزارة العدل; العدل; وزارة العدل والشؤون الإسلامية
  ministry-of-labour | O | Ministry of Labour | وزارة العمل | MOL; Ministry of Labor; Min. of Labour; Labour Ministry
  ministry-of-social-development | O | Ministry of Social Development | وزارة التنمية الاجتماعية | MOSD; Social Development; Min. of Social Development; التنمية الاجتماعية
  ministry-of-works | O | Ministry of Works | وزارة الأشغال | MOW; Min. of Works; Works; وزارة الأشغال العامة; الأشغال; شؤون الأشغال
  ministry-of-municipalities | O | Ministry of Municipalities Affairs and Agriculture | وزارة شؤون البلديات والزراعة | MUN; Ministry of Municipalities and Agriculture; Municipalities Affairs; Municipalities; وزارة البلديات; شؤون البلديات; البلديات; وزارة شؤون البلديات
  ministry-of-housing | O | Ministry of Housing and Urban Planning | وزارة الإسكان والتخطيط العمراني | MOHUP; Min. of Housing; Housing; وزارة الإسكان; الإسكان
  ministry-of-industry-commerce | O | Ministry of Industry and Commerce | وزارة الصناعة والتجارة | MOIC; Ministry of Commerce; Industry and Commerce; وزارة التجارة; وزارة التجارة والصناعة; الصناعة والتجارة
  ministry-of-transportation | O | Ministry of Transportation and Telecommunications | وزارة المواصلات والاتصالات | MTT; Ministry of Transport; Ministry of Transportation & Telecommunications; وزارة المواصلات; المواصلات والاتصالات; المواصلات
  ministry-of-oil-environment | O | Ministry of Oil and Environment | وزارة النفط والبيئة | MOO; Ministry of Oil; Oil and Environment; وزارة النفط; النفط والبيئة
  ministry-of-information | O | Ministry of Information | وزارة الإعلام | MIA; Ministry of Information Affairs; Information Affairs; وزارة شؤون الإعلام; شؤون الإعلام; الإعلام
  ministry-of-tourism | O | Ministry of Tourism | وزارة السياحة | MOT; Min. of Tourism; Bahrain Tourism and Exhibitions Authority; BTEA; السياحة; هيئة البحرين للسياحة والمعارض
  ministry-of-youth-affairs | O | Ministry of Youth Affairs | وزارة شؤون الشباب | Youth Affairs; Ministry of Youth; Ministry of Youth and Sports Affairs; شؤون الشباب; وزارة الشباب; وزارة شؤون الشباب والرياضة
  ministry-of-sustainable-development | O | Ministry of Sustainable Development | وزارة التنمية المستدامة | Sustainable Development; التنمية المستدامة
  electricity-water-authority | D | Electricity and Water Authority | هيئة الكهرباء والماء | EWA; Electricity and Water; الكهرباء والماء; هيئة الكهرباء; الكهرباء
  information-egovernment-authority | O | Information and eGovernment Authority | هيئة المعلومات والحكومة الإلكترونية | IGA; Information and e-Government Authority; eGovernment Authority; هيئة المعلومات; المعلومات والحكومة الإلكترونية; الحكومة الإلكترونية
  labour-market-regulatory-authority | O | Labour Market Regulatory Authority | هيئة تنظيم سوق العمل | LMRA; Labor Market Regulatory Authority; تنظيم سوق العمل
  social-insurance-organization | O | Social Insurance Organization | الهيئة العامة للتأمين الاجتماعي | SIO; Social Insurance Organisation; Social Insurance; GOSI; هيئة التأمين الاجتماعي; التأمين الاجتماعي; التأمينات الاجتماعية; الهيئة العامة للتأمينات الاجتماعية
  civil-service-bureau | O | Civil Service Bureau | جهاز الخدمة المدنية | CSB; Civil Service; ديوان الخدمة المدنية; الخدمة المدنية
  labour-fund-tamkeen | O | Labour Fund (Tamkeen) | صندوق العمل (تمكين) | Tamkeen; Labour Fund; Labor Fund; تمكين; صندوق العمل
  education-training-quality-authority | O | Education and Training Quality Authority | هيئة جودة التعليم والتدريب | BQA; Quality Authority; جودة التعليم والتدريب; هيئة ضمان جودة التعليم والتدريب
  higher-education-council | O | Higher Education Council | مجلس التعليم العالي | HEC; Council of Higher Education; التعليم العالي
  university-of-bahrain | P | University of Bahrain | جامعة البحرين | UOB; Bahrain University
  bahrain-polytechnic | P | Bahrain Polytechnic | بوليتكنك البحرين | Polytechnic; Polytechnic Bahrain; بوليتكنيك البحرين; بولتكنك البحرين; كلية البحرين التقنية
  institute-of-public-administration | P | Bahrain Institute of Public Administration | معهد الإدارة العامة | BIPA; معهد البحرين للإدارة العامة
  customs-affairs | O | Customs Affairs | شؤون الجمارك | Customs; Bahrain Customs; الجمارك; جمارك البحرين
  survey-land-registration-bureau | O | Survey and Land Registration Bureau | جهاز المساحة والتسجيل العقاري | SLRB; المساحة والتسجيل العقاري
  national-audit-office | O | National Audit Office | ديوان الرقابة المالية والإدارية | NAO; National Audit & Administration Control Bureau; National Audit and Administration Control Bureau; ديوان الرقابة المالية; الرقابة المالية والإدارية
  council-of-representatives | O | Council of Representatives | مجلس النواب | House of Representatives; COR; Parliament; النواب; الأمانة العامة لمجلس النواب
  shura-council | O | Shura Council | مجلس الشورى | Consultative Council; Al Shura Council; الشورى; الأمانة العامة لمجلس الشورى
  supreme-judicial-council | O | Supreme Judicial Council | المجلس الأعلى للقضاء | SJC; Supreme Judiciary Council; Courts; القضاء; المحاكم
  supreme-council-for-women | O | Supreme Council for Women | المجلس الأعلى للمرأة | SCW; مجلس المرأة
  central-bank-of-bahrain | K | Central Bank of Bahrain | مصرف البحرين المركزي | CBB; Central Bank; Bahrain Monetary Agency; البنك المركزي; المصرف المركزي; مؤسسة نقد البحرين
  authority-for-culture-antiquities | R | Bahrain Authority for Culture and Antiquities | هيئة البحرين للثقافة والآثار | BACA; Culture Authority; Authority for Culture and Antiquities; هيئة الثقافة والآثار; الثقافة والآثار
  national-health-regulatory-authority | O | National Health Regulatory Authority | الهيئة الوطنية لتنظيم المهن والخدمات الصحية | NHRA; هيئة تنظيم المهن الصحية; تنظيم المهن والخدمات الصحية
`;

/** Government entities that employ civil servants, under their present names; former ones are aliases. */
export const entities: CodeList = {
  id: 'entity',
  title: { ar: 'الجهة الحكومية', en: 'Government entity' },
  source: 'Government of Bahrain, ministries and authorities as of 2024',
  codes: entitiesOf(ENTITIES),
};

export const entitySections: Readonly<Record<string, string>> = sectionsOf(ENTITIES);
