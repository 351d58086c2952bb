import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Whether the employer is the state or not. */
export const sector: CodeList = {
  id: 'sector',
  title: { ar: 'القطاع', en: 'Sector' },
  source: 'SNA 2008, institutional sectors, public and private control',
  codes: codeTable(`
    public | Public sector | القطاع العام | Government; Government sector; Govt; Gov; State; Pub; Publc; عام; العام; حكومي; حكومة; الحكومة; القطاع الحكومي; قطاع حكومي; جهة حكومية
    private | Private sector | القطاع الخاص | Priv; Pvt; Pvt sector; Privat; Non-government; Non-governmental; خاص; الخاص; أهلي; القطاع الأهلي; غير حكومي; شركة خاصة; قطاع أهلي
  `),
};
