import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Track of upper secondary school. */
export const schoolTrack: CodeList = {
  id: 'school-track',
  title: { ar: 'المسار الدراسي', en: 'School track' },
  source: 'Tracks of secondary education of the Ministry of Education',
  codes: codeTable(`
    general | General (literary) track | المسار العام (الأدبي) | General track; Literary; Literary track; Arts; Humanities; عام; العام; المسار العام; أدبي; أدبية; الأدبي; المسار الأدبي; التعليم العام
    science | Science track | المسار العلمي | Sciences; Scientific; Scientific track; Sci; علمي; علمية; العلمي; مسار علمي; علوم; علمي رياضيات
    commercial | Commercial track | المسار التجاري | Commerce; Business; Comm; تجاري; تجارية; التجاري; مسار تجاري; تجارة; التعليم التجاري
    industrial | Industrial and technical track | المسار الصناعي والفني | Industrial track; Technical; Technical and vocational; Vocational; TVET; Technical track; صناعي; صناعية; الصناعي; المسار الصناعي; فني; الفني; المسار الفني; فني ومهني; التعليم الفني والمهني; مهني; التعليم الصناعي; تلمذة مهنية
    religious | Religious track | المسار الديني | Religious education; Islamic; Islamic studies; Religous; ديني; دينية; الديني; مسار ديني; التعليم الديني; المعهد الديني; شرعي
    unified | Unified tracks | توحيد المسارات | Unified track; Unified system; Unification of tracks; Unifed; موحد; موحدة; الموحد; المسار الموحد; المسارات الموحدة; توحيد المسارات الأكاديمية; نظام توحيد المسارات
  `),
};
