import type { Bilingual } from '../model/bilingual.ts';

/** The twelve agencies, by the folder they write to. */
export const AGENCIES = {
  iga: { ar: 'هيئة المعلومات والحكومة الإلكترونية', en: 'Information & eGovernment Authority' },
  lmra: { ar: 'هيئة تنظيم سوق العمل', en: 'Labour Market Regulatory Authority' },
  sio: { ar: 'الهيئة العامة للتأمين الاجتماعي', en: 'Social Insurance Organization' },
  csb: { ar: 'جهاز الخدمة المدنية', en: 'Civil Service Bureau' },
  mol: { ar: 'وزارة العمل', en: 'Ministry of Labour' },
  tamkeen: { ar: 'صندوق العمل (تمكين)', en: 'Labour Fund (Tamkeen)' },
  moe: { ar: 'وزارة التربية والتعليم', en: 'Ministry of Education' },
  hec: { ar: 'مجلس التعليم العالي', en: 'Higher Education Council' },
  bqa: { ar: 'هيئة جودة التعليم والتدريب', en: 'Education & Training Quality Authority' },
  moic: { ar: 'وزارة الصناعة والتجارة', en: 'Ministry of Industry & Commerce' },
  mofne: { ar: 'وزارة المالية والاقتصاد الوطني', en: 'Ministry of Finance & National Economy' },
  moj: { ar: 'وزارة العدل', en: 'Ministry of Justice' },
} as const satisfies Readonly<Record<string, Bilingual>>;
