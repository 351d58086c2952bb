import { vocabulary } from './vocabulary.ts';

/** Governorates by ISO 3166-2:BH, with towns and spellings that stand for them. */
export const governorates = vocabulary(`
  BH-13 | محافظة العاصمة | Capital Governorate | العاصمة; المنامة; Capital; Manama; العاصمه; السنابس
  BH-14 | المحافظة الجنوبية | Southern Governorate | الجنوبية; الرفاع; Southern; Riffa; مدينة عيسى; Isa Town
  BH-15 | محافظة المحرق | Muharraq Governorate | المحرق; Muharraq; Al Muharraq; الحد; عراد; Muharaq
  BH-17 | المحافظة الشمالية | Northern Governorate | الشمالية; مدينة حمد; Northern; Hamad Town; البديع; سار
`);
