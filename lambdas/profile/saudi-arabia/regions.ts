import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** The thirteen regions, of which none has the code 13. Cities stand as aliases of the region that they lie in. */
export const regions: CodeList = {
  id: 'governorate',
  title: { ar: 'المنطقة', en: 'Region' },
  source: 'ISO 3166-2:SA',
  codes: codeTable(`
    SA-01 | Riyadh Region | منطقة الرياض | 01; Riyadh; Ar Riyad; Al Riyadh; Riyadh Province; Diriyah; Al Kharj; Kharj; Ad Dawadimi; Al Majmaah; Wadi Ad Dawasir; Shaqra; الرياض; الدرعية; الخرج; الدوادمي; المجمعة; وادي الدواسر; شقراء
    SA-02 | Makkah Region | منطقة مكة المكرمة | 02; Makkah; Mecca; Makkah Al Mukarramah; Makkah Province; Jeddah; Jiddah; Taif; At Taif; Rabigh; Al Qunfudhah; مكة; مكة المكرمة; منطقة مكة; جدة; الطائف; رابغ; القنفذة
    SA-03 | Madinah Region | منطقة المدينة المنورة | 03; Madinah; Medina; Al Madinah; Al Madinah Al Munawwarah; Madinah Province; Yanbu; Al Ula; AlUla; المدينة; المدينة المنورة; منطقة المدينة; ينبع; العلا
    SA-04 | Eastern Province | المنطقة الشرقية | 04; Eastern Region; Eastern; Sharqiyah; Ash Sharqiyah; Dammam; Ad Dammam; Khobar; Al Khobar; Dhahran; Jubail; Al Jubail; Al Ahsa; Hofuf; Qatif; Al Qatif; Hafar Al Batin; الشرقية; منطقة الشرقية; الدمام; الخبر; الظهران; الجبيل; الأحساء; الهفوف; القطيف; حفر الباطن
    SA-05 | Qassim Region | منطقة القصيم | 05; Qassim; Al Qassim; Qasim; Al Qasim; Buraydah; Buraidah; Unaizah; Ar Rass; القصيم; بريدة; عنيزة; الرس
    SA-06 | Hail Region | منطقة حائل | 06; Hail; Ha'il; Hayil; حائل
    SA-07 | Tabuk Region | منطقة تبوك | 07; Tabuk; Tabouk; NEOM; Umluj; Duba; تبوك; نيوم; أملج; ضباء
    SA-08 | Northern Borders Region | منطقة الحدود الشمالية | 08; Northern Borders; Northern Border; Al Hudud Ash Shamaliyah; Arar; Rafha; Turaif; الحدود الشمالية; عرعر; رفحاء; طريف
    SA-09 | Jazan Region | منطقة جازان | 09; Jazan; Jizan; Gizan; Sabya; جازان; جيزان; صبيا
    SA-10 | Najran Region | منطقة نجران | 10; Najran; Sharurah; نجران; شرورة
    SA-11 | Al Bahah Region | منطقة الباحة | 11; Al Bahah; Bahah; Al Baha; Baha; Baljurashi; الباحة; بلجرشي
    SA-12 | Al Jawf Region | منطقة الجوف | 12; Al Jawf; Jawf; Al Jouf; Jouf; Sakaka; Sakakah; Al Qurayyat; الجوف; سكاكا; القريات
    SA-14 | Asir Region | منطقة عسير | 14; Asir; Aseer; Abha; Khamis Mushait; Bisha; عسير; أبها; خميس مشيط; بيشة
  `),
};
