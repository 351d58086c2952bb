import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Where an employee works by arrangement with the employer. */
export const workArrangement: CodeList = {
  id: 'work-arrangement',
  title: { ar: 'نمط العمل', en: 'Work arrangement' },
  source: 'ILO, Defining and measuring remote work, telework, work at home and home-based work (2020)',
  codes: codeTable(`
    on-site | On site | في مقر العمل | Onsite; On premises; Office; In office; At office; In person; Workplace; حضوري; حضور; مكتبي; من المكتب; في المكتب; في الموقع; مقر العمل; حضوري بالكامل; من مقر العمل
    hybrid | Hybrid | عمل هجين | Hybrd; Mixed; Blended; Partly remote; Partial remote; هجين; مختلط; مدمج; جزئي; العمل الهجين; النظام الهجين; عن بعد جزئيا; حضوري وعن بعد
    remote | Remote | عن بعد | Remote work; Telework; Teleworking; Telecommuting; Work from home; Working from home; Home; WFH; Fully remote; العمل عن بعد; عمل عن بعد; عن بعد بالكامل; من المنزل; العمل من المنزل; منزلي
  `),
};
