import type { Bilingual } from '../../model/bilingual.ts';
import { agricultureSkills } from './agriculture-and-fishing.ts';
import { personalServiceSkills } from './beauty-and-personal-service.ts';
import { constructionSkills } from './construction-trades.ts';
import { hospitalitySkills } from './customer-and-hospitality.ts';
import { dataSkills } from './data-and-ai.ts';
import { elementarySkills } from './domestic-and-elementary.ts';
import { educationSkills } from './education-and-training.ts';
import { electricalSkills } from './electrical-and-electronics.ts';
import { engineeringSkills } from './engineering-design.ts';
import { environmentSkills } from './environment-and-energy.ts';
import { financeSkills } from './finance-and-accounting.ts';
import { foodSkills } from './food-preparation.ts';
import { healthSkills } from './health-and-care.ts';
import { humanResourcesSkills } from './human-resources.ts';
import { technologySkills } from './information-technology.ts';
import { languageSkills } from './languages.ts';
import { lawSkills } from './law-and-compliance.ts';
import { managementSkills } from './management-and-strategy.ts';
import { manufacturingSkills } from './manufacturing-and-operation.ts';
import { mechanicalSkills } from './mechanical-and-maintenance.ts';
import { mediaSkills } from './media-and-arts.ts';
import { officeSkills } from './office-and-administration.ts';
import { processSkills } from './oil-gas-and-chemicals.ts';
import { publicServiceSkills } from './public-service-and-defence.ts';
import { safetySkills } from './safety-and-security.ts';
import { salesSkills } from './sales-and-marketing.ts';
import { scienceSkills } from './science-and-laboratory.ts';
import { transportSkills } from './transport-and-logistics.ts';
import { transversalSkills } from './transversal.ts';

/** Skills that belong together, as one file has them. */
export interface SkillFamily {
  /** Kebab-case English, the name of the file. */
  readonly id: string;
  readonly title: Bilingual;
  /** Its table as it is written: one skill a line. */
  readonly text: string;
}

/** The families of the built-in list of skills, in the order in which they are shown. */
export const skillFamilies: readonly SkillFamily[] = [
  family('finance-and-accounting', 'Finance and accounting', 'المالية والمحاسبة', financeSkills),
  family('management-and-strategy', 'Management and strategy', 'الإدارة والاستراتيجية', managementSkills),
  family('human-resources', 'Human resources', 'الموارد البشرية', humanResourcesSkills),
  family('law-and-compliance', 'Law and compliance', 'القانون والامتثال', lawSkills),
  family('office-and-administration', 'Office and administration', 'المكاتب والإدارة', officeSkills),
  family('sales-and-marketing', 'Sales and marketing', 'المبيعات والتسويق', salesSkills),
  family(
    'customer-and-hospitality',
    'Customer care and hospitality',
    'خدمة العملاء والضيافة',
    hospitalitySkills,
  ),
  family('information-technology', 'Information technology', 'تقنية المعلومات', technologySkills),
  family('data-and-ai', 'Data and artificial intelligence', 'البيانات والذكاء الاصطناعي', dataSkills),
  family('engineering-design', 'Engineering and design', 'الهندسة والتصميم', engineeringSkills),
  family('construction-trades', 'Construction trades', 'حرف البناء', constructionSkills),
  family(
    'electrical-and-electronics',
    'Electrical and electronics',
    'الكهرباء والإلكترونيات',
    electricalSkills,
  ),
  family('mechanical-and-maintenance', 'Mechanics and maintenance', 'الميكانيكا والصيانة', mechanicalSkills),
  family(
    'oil-gas-and-chemicals',
    'Oil, gas, chemicals and metals',
    'النفط والغاز والكيماويات والمعادن',
    processSkills,
  ),
  family('manufacturing-and-operation', 'Manufacturing and crafts', 'التصنيع والحرف', manufacturingSkills),
  family('transport-and-logistics', 'Transport and logistics', 'النقل والخدمات اللوجستية', transportSkills),
  family('health-and-care', 'Health and care', 'الصحة والرعاية', healthSkills),
  family(
    'education-and-training',
    'Education, training and sport',
    'التعليم والتدريب والرياضة',
    educationSkills,
  ),
  family('science-and-laboratory', 'Science and laboratories', 'العلوم والمختبرات', scienceSkills),
  family('environment-and-energy', 'Environment and energy', 'البيئة والطاقة', environmentSkills),
  family('agriculture-and-fishing', 'Agriculture and fishing', 'الزراعة والصيد', agricultureSkills),
  family('food-preparation', 'Food preparation', 'إعداد الأغذية', foodSkills),
  family(
    'beauty-and-personal-service',
    'Beauty and personal service',
    'التجميل والخدمات الشخصية',
    personalServiceSkills,
  ),
  family('media-and-arts', 'Media and arts', 'الإعلام والفنون', mediaSkills),
  family('safety-and-security', 'Safety and security', 'السلامة والأمن', safetySkills),
  family(
    'public-service-and-defence',
    'Public service and defence',
    'الخدمة العامة والدفاع',
    publicServiceSkills,
  ),
  family(
    'domestic-and-elementary',
    'Domestic and elementary work',
    'الأعمال المنزلية والأولية',
    elementarySkills,
  ),
  family('languages', 'Languages', 'اللغات', languageSkills),
  family('transversal', 'Transversal skills', 'المهارات العامة', transversalSkills),
];

function family(id: string, en: string, ar: string, text: string): SkillFamily {
  return { id, title: { ar, en }, text };
}
