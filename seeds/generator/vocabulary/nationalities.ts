import { vocabulary } from './vocabulary.ts';

/** Nationalities by ISO 3166-1 alpha-3: Arabic name, English name, spellings that occur. */
export const nationalities = vocabulary(`
  BHR | البحرين | Bahrain | بحريني; بحرينية; مملكة البحرين; Bahraini; BAHRAIN; BH; Kingdom of Bahrain
  IND | الهند | India | هندي; هندية; Indian; INDIA; IN; indian
  BGD | بنغلاديش | Bangladesh | بنغلاديشي; بنجلاديش; بنغالي; Bangladeshi; BANGLADESH; Bengali
  PAK | باكستان | Pakistan | باكستاني; باكستانية; Pakistani; PAKISTAN; PK
  PHL | الفلبين | Philippines | فلبيني; فلبينية; الفليبين; Filipino; Filipina; The Philippines; Philippine
  NPL | نيبال | Nepal | نيبالي; Nepali; Nepalese; NEPAL
  LKA | سريلانكا | Sri Lanka | سريلانكي; سيرلانكا; Sri Lankan; Srilanka
  EGY | مصر | Egypt | مصري; مصرية; Egyptian; EGYPT
  JOR | الأردن | Jordan | أردني; أردنية; الاردن; Jordanian
  SYR | سوريا | Syria | سوري; سورية; Syrian
  YEM | اليمن | Yemen | يمني; يمنية; Yemeni
  SAU | السعودية | Saudi Arabia | سعودي; سعودية; المملكة العربية السعودية; Saudi; KSA
  SDN | السودان | Sudan | سوداني; سودانية; Sudanese
  LBN | لبنان | Lebanon | لبناني; لبنانية; Lebanese
  ETH | إثيوبيا | Ethiopia | إثيوبية; اثيوبيا; Ethiopian
  KEN | كينيا | Kenya | كيني; كينية; Kenyan
  IDN | إندونيسيا | Indonesia | إندونيسية; اندونيسيا; Indonesian
  GBR | المملكة المتحدة | United Kingdom | بريطاني; بريطانيا; British; UK; Great Britain
  USA | الولايات المتحدة | United States | أمريكي; أمريكا; American; USA; U.S.A.
`);
