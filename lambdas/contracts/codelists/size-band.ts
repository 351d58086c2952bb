import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Size of an establishment by employees, as the commercial register bands it. */
export const sizeBand: CodeList = {
  id: 'size-band',
  title: { ar: 'حجم المنشأة', en: 'Establishment size' },
  source:
    'SME definition of the Ministry of Industry and Commerce: micro to 5, small to 50, medium to 100 employees',
  codes: codeTable(`
    micro | Micro | متناهية الصغر | Micro enterprise; Micro establishment; XS; 1-5; 0-5; متناهي الصغر; متناهية في الصغر; متناهي; متناهية; صغير جدا; صغيرة جدا; ميكرو; منشأة متناهية الصغر
    small | Small | صغيرة | Small enterprise; Small establishment; S; 6-50; صغير; منشأة صغيرة; مؤسسة صغيرة
    medium | Medium | متوسطة | Medium-sized; Medium enterprise; Medium establishment; Mid; M; 51-100; متوسط; منشأة متوسطة; مؤسسة متوسطة
    large | Large | كبيرة | Large enterprise; Large establishment; Big; L; 100+; Over 100; More than 100; كبير; كبرى; منشأة كبيرة; مؤسسة كبيرة; أكثر من 100
  `),
};
