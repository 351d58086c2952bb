import type { Code, CodeList } from '../../model/code-list.ts';
import { cellRows } from '../../model/code-table.ts';

/** A group of the high-level aggregation with the ISIC section letters it takes in. */
export interface HighLevelCode extends Code {
  readonly sections: readonly string[];
}

/** `code | sections | English | Arabic` */
const GROUPS = `
  1 | A | Agriculture, forestry and fishing | الزراعة والحراجة وصيد الأسماك
  2 | BCDE | Manufacturing, mining and quarrying and other industrial activities | الصناعات التحويلية والتعدين واستغلال المحاجر والأنشطة الصناعية الأخرى
  3 | F | Construction | التشييد
  4 | GHI | Wholesale and retail trade, transportation and storage, accommodation and food service activities | تجارة الجملة والتجزئة والنقل والتخزين وأنشطة الإقامة والخدمات الغذائية
  5 | J | Information and communication | المعلومات والاتصالات
  6 | K | Financial and insurance activities | الأنشطة المالية وأنشطة التأمين
  7 | L | Real estate activities | الأنشطة العقارية
  8 | MN | Professional, scientific, technical, administrative and support service activities | الأنشطة المهنية والعلمية والتقنية وأنشطة الخدمات الإدارية وخدمات الدعم
  9 | OPQ | Public administration and defence, education, human health and social work activities | الإدارة العامة والدفاع والتعليم وأنشطة الصحة البشرية والعمل الاجتماعي
  10 | RSTU | Other services | الخدمات الأخرى
`;

/** The ten groups in which national accounts show activities where sections are too fine (A*10). */
export const isicHighLevel: Omit<CodeList, 'codes'> & { readonly codes: readonly HighLevelCode[] } = {
  id: 'isic-high-level',
  title: { ar: 'النشاط الاقتصادي (عشر مجموعات)', en: 'Economic activity (ten groups)' },
  source: 'ISIC Rev.4, Part Four, high-level SNA/ISIC aggregation A*10; Arabic titles are our own rendering',
  codes: cellRows(GROUPS).map(([code = '', sections = '', en = '', ar = '']) => ({
    code,
    parent: null,
    title: { ar, en },
    aliases: [],
    sections: [...sections],
  })),
};

const groups = new Map(
  isicHighLevel.codes.flatMap(({ code, sections }) => sections.map((letter) => [letter, code])),
);

/** Code of the high-level group that takes in a section letter; null for anything else. */
export function isicHighLevelOf(section: string): string | null {
  return groups.get(section) ?? null;
}
