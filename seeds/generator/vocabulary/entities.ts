import { vocabulary } from './vocabulary.ts';

/** Government entities by id. */
export const entities = vocabulary(`
  ministry-of-education | وزارة التربية والتعليم | Ministry of Education | MOE; التربية والتعليم
  ministry-of-interior | وزارة الداخلية | Ministry of Interior | MOI; الداخلية
  ministry-of-health | وزارة الصحة | Ministry of Health | MOH; الصحة
  government-hospitals | المستشفيات الحكومية | Government Hospitals | Governmental Hospitals; مجمع السلمانية الطبي
  primary-healthcare-centers | مراكز الرعاية الصحية الأولية | Primary Healthcare Centers | PHC; Primary Healthcare Centres
  ministry-of-works | وزارة الأشغال | Ministry of Works | MOW; الأشغال
  ministry-of-municipalities | وزارة شؤون البلديات والزراعة | Ministry of Municipalities Affairs and Agriculture | Ministry of Municipalities; شؤون البلديات
  ministry-of-labour | وزارة العمل | Ministry of Labour | MOL; Ministry of Labor
  ministry-of-finance | وزارة المالية والاقتصاد الوطني | Ministry of Finance and National Economy | MOFNE; Ministry of Finance
  ministry-of-justice | وزارة العدل والشؤون الإسلامية والأوقاف | Ministry of Justice, Islamic Affairs and Waqf | MOJ; وزارة العدل
  electricity-water-authority | هيئة الكهرباء والماء | Electricity and Water Authority | EWA; Electricity & Water Authority
  information-egovernment-authority | هيئة المعلومات والحكومة الإلكترونية | Information and eGovernment Authority | IGA; هيئة المعلومات
  social-insurance-organization | الهيئة العامة للتأمين الاجتماعي | Social Insurance Organization | SIO; التأمينات الاجتماعية
  university-of-bahrain | جامعة البحرين | University of Bahrain | UOB; Bahrain University
  customs-affairs | شؤون الجمارك | Customs Affairs | Customs; الجمارك
  ministry-of-housing | وزارة الإسكان والتخطيط العمراني | Ministry of Housing and Urban Planning | MOHUP; الإسكان
`);

/** How people spread over the entities: id, weight, whether the civil service keeps their file. */
export const entityShares: readonly (readonly [string, number, boolean])[] = [
  ['ministry-of-education', 26, true],
  ['ministry-of-interior', 18, false],
  ['ministry-of-health', 10, true],
  ['government-hospitals', 12, true],
  ['primary-healthcare-centers', 5, true],
  ['ministry-of-works', 4, true],
  ['ministry-of-municipalities', 4, true],
  ['ministry-of-labour', 2, true],
  ['ministry-of-finance', 2, true],
  ['ministry-of-justice', 3, true],
  ['electricity-water-authority', 5, true],
  ['information-egovernment-authority', 2, true],
  ['social-insurance-organization', 2, true],
  ['university-of-bahrain', 3, false],
  ['customs-affairs', 2, true],
  ['ministry-of-housing', 2, true],
];
