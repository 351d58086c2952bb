import { vocabulary } from './vocabulary.ts';

/** Nationalities by ISO 3166-1 alpha-3: Arabic name, English name, spellings that occur, slips. */
export const nationalities = vocabulary(`
  BHR | البحرين | Bahrain | بحريني; بحرينية; مملكة البحرين; Bahraini; BAHRAIN; BH; Kingdom of Bahrain
  IND | الهند | India | هندي; هندية; Indian; INDIA; IN; indian
  BGD | بنغلاديش | Bangladesh | بنغلاديشي; بنجلاديش; بنغالي; Bangladeshi; BANGLADESH; Bengali | Bangladesshi; Bangladechi; بنغلادييشي
  PAK | باكستان | Pakistan | باكستاني; باكستانية; Pakistani; PAKISTAN; PK | Pakisttani; Pakkistan; باكسستاني
  PHL | الفلبين | Philippines | فلبيني; فلبينية; الفليبين; Filipino; Filipina; The Philippines; Philippine | Philippinnes; Phillipinness
  NPL | نيبال | Nepal | نيبالي; Nepali; Nepalese; NEPAL | Nepalesse
  LKA | سريلانكا | Sri Lanka | سريلانكي; سيرلانكا; Sri Lankan; Srilanka | Sri Llankan
  EGY | مصر | Egypt | مصري; مصرية; Egyptian; EGYPT | Egyptiann
  JOR | الأردن | Jordan | أردني; أردنية; الاردن; Jordanian | Jordaniann
  SYR | سوريا | Syria | سوري; سورية; Syrian
  YEM | اليمن | Yemen | يمني; يمنية; Yemeni
  SAU | السعودية | Saudi Arabia | سعودي; سعودية; المملكة العربية السعودية; Saudi; KSA | Saudi Arabiia
  SDN | السودان | Sudan | سوداني; سودانية; Sudanese
  LBN | لبنان | Lebanon | لبناني; لبنانية; Lebanese | Lebanesse
  ETH | إثيوبيا | Ethiopia | إثيوبية; اثيوبيا; Ethiopian | Ethiopiann
  KEN | كينيا | Kenya | كيني; كينية; Kenyan
  IDN | إندونيسيا | Indonesia | إندونيسية; اندونيسيا; Indonesian | Indonesiann; Indonessia
  GBR | المملكة المتحدة | United Kingdom | بريطاني; بريطانيا; British; UK; Great Britain | United Kingdon
  USA | الولايات المتحدة | United States | أمريكي; أمريكا; American; USA; U.S.A. | United Statess
`);
