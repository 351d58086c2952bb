import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/**
 * The four governorates since 2014. Towns stand as aliases only where they lie in one governorate; the Central
 * Governorate (BH-16), divided among the others in 2014, matches nothing.
 */
export const governorates: CodeList = {
  id: 'governorate',
  title: { ar: 'المحافظة', en: 'Governorate' },
  source: 'ISO 3166-2:BH',
  codes: codeTable(`
    BH-13 | Capital Governorate | محافظة العاصمة | 13; Capital; Capital Gov; The Capital; Al Asimah; Al Asima; Asimah; Manama; Al Manama; Manamah; Al Manamah; Juffair; Al Juffair; Adliya; Gudaibiya; Hoora; Seef; Al Seef; Sanabis; Zinj; Salmaniya; Mahooz; Umm Al Hassam; Diplomatic Area; Sitra; Nabih Saleh; Bahrain Bay; العاصمة; م. العاصمة; المنامة; الجفير; العدلية; القضيبية; الحورة; السيف; السنابس; الزنج; السلمانية; الماحوز; أم الحصم; المنطقة الدبلوماسية; سترة; النبيه صالح; خليج البحرين
    BH-14 | Southern Governorate | المحافظة الجنوبية | 14; Southern; South; Southern Gov; Al Janubiyah; Janubiyah; Riffa; Al Riffa; Rifaa; East Riffa; West Riffa; Riffa East; Riffa West; Isa Town; Zallaq; Al Zallaq; Askar; Jaw; Jau; Awali; Sakhir; Durrat Al Bahrain; Al Dur; محافظة الجنوبية; محافظة الجنوب; م. الجنوبية; الجنوبية; الجنوب; الرفاع; الرفاع الشرقي; الرفاع الغربي; مدينة عيسى; الزلاق; عسكر; جو; عوالي; الصخير; درة البحرين; الدور
    BH-15 | Muharraq Governorate | محافظة المحرق | 15; Muharraq; Al Muharraq; Muharaq; Al Muharaq; Moharraq; Moharaq; Muharrak; Muharraq Gov; Hidd; Al Hidd; Arad; Busaiteen; Busaitin; Galali; Samaheej; Al Dair; Dair; Amwaj; Amwaj Islands; Diyar Al Muharraq; Halat Bu Maher; المحافظة المحرق; م. المحرق; المحرق; الحد; عراد; البسيتين; قلالي; سماهيج; الدير; أمواج; جزر أمواج; ديار المحرق; حالة بوماهر
    BH-17 | Northern Governorate | المحافظة الشمالية | 17; Northern; North; Northern Gov; Ash Shamaliyah; Al Shamaliyah; Shamaliyah; Hamad Town; Madinat Hamad; Salman City; Salman Town; Budaiya; Al Budaiya; Saar; Barbar; Diraz; Duraz; Bani Jamra; Janabiya; Malkiya; Karzakan; Jasra; Hamala; A'ali; Aali; Buri; Shakhura; Damistan; Shahrakan; محافظة الشمالية; محافظة الشمال; م. الشمالية; الشمالية; الشمال; مدينة حمد; مدينة سلمان; البديع; سار; باربار; الدراز; بني جمرة; الجنبية; المالكية; كرزكان; الجسرة; الهملة; عالي; بوري; الشاخورة; دمستان; شهركان
  `),
};
