import { codeMatcher } from '../../../lambdas/contracts/codelists/match-code.ts';
import { nationality } from '../../../lambdas/contracts/codelists/nationality.ts';
import type { Code } from '../../../lambdas/model/code-list.ts';

/** How registers, passports, payrolls and permits write where people are from, one line a country. */
const WRITINGS: Record<string, string> = {
  BHR: 'Bahrain; Bahraini; BAHRAINI; Kingdom of Bahrain; BHR; BH; 048; البحرين; بحريني; بحرينية; بحرينى; بحرينيه; مملكة البحرين; البحريني; Bahrani',
  SAU: 'Saudi Arabia; Saudi; SAUDI ARABIAN; KSA; K.S.A.; Kingdom of Saudi Arabia; 682; سعودي; سعودية; سعوديه; السعودية; المملكة العربية السعودية; العربيه السعوديه',
  ARE: 'UAE; U.A.E.; Emirati; United Arab Emirates; The United Arab Emirates; إماراتي; اماراتيه; الإمارات; الامارات العربية المتحدة; 784',
  KWT: 'Kuwait; Kuwaiti; كويتي; كويتية; الكويت; دولة الكويت',
  QAT: 'Qatar; Qatari; قطري; قطريه; دولة قطر',
  OMN: 'Oman; Omani; Sultanate of Oman; عماني; عُماني; عمانية; سلطنة عمان; سلطنة عُمان',
  YEM: 'Yemen; Yemeni; Republic of Yemen; يمني; يمنية; اليمن; الجمهورية اليمنية',
  IND: 'India; Indian; INDIAN; Republic of India; IND; IN; 356; هندي; هندية; هنديه; الهند; جمهورية الهند; Indain; هندى; هنود',
  PAK: 'Pakistan; Pakistani; PAK; PK; Islamic Republic of Pakistan; Pakistn; باكستان; باكستاني; باكستانية; باكستانى; پاكستان',
  BGD: 'Bangladesh; Bangladeshi; Bengali; BGD; بنغلاديش; بنجلاديش; بنغلاديشي; بنجلاديشية; بنغالي; بنغالية; بنجالي; بنقلاديشي; Bangla Desh',
  PHL: 'Philippines; The Philippines; Filipino; Filipina; Philipino; Philippino; Phillipines; PHL; PH; الفلبين; فلبيني; فلبينية; فليبيني; فليبينية; الفليبين',
  LKA: 'Sri Lanka; SriLanka; Srilankan; Sri Lankan; Sri-Lankan; Ceylon; سريلانكا; سري لانكا; سيريلانكي; سريلانكي; سيريلانكية; سيلاني',
  NPL: 'Nepal; Nepali; Nepalese; نيبال; نيبالي; نيبالية; النيبال',
  IDN: 'Indonesia; Indonesian; Republic of Indonesia; إندونيسيا; اندونيسي; إندونيسية; اندونيسيه',
  ETH: 'Ethiopia; Ethiopian; إثيوبيا; اثيوبي; أثيوبية; حبشي; الحبشة',
  KEN: 'Kenya; Kenyan; كينيا; كيني; كينية',
  EGY: 'Egypt; Egyptian; Arab Republic of Egypt; مصر; مصري; مصرية; المصري; جمهورية مصر العربية; ج.م.ع',
  JOR: 'Jordan; Jordanian; Hashemite Kingdom of Jordan; أردني; اردنية; الأردن; الاردن; المملكة الأردنية الهاشمية',
  SYR: 'Syria; Syrian; Syrian Arab Republic; سوري; سورية; سوريا; الجمهورية العربية السورية',
  LBN: 'Lebanon; Lebanese; لبناني; لبنانية; لبنان; الجمهورية اللبنانية',
  PSE: 'Palestine; Palestinian; State of Palestine; فلسطيني; فلسطينية; فلسطين; دولة فلسطين',
  IRQ: 'Iraq; Iraqi; عراقي; عراقية; العراق; جمهورية العراق',
  IRN: 'Iran; Iranian; Iran (Islamic Republic of); إيراني; ايرانية; ايران; إيران',
  SDN: 'Sudan; Sudanese; The Sudan; سوداني; سودانية; السودان',
  SSD: 'South Sudan; South Sudanese; جنوب السودان; جنوب سوداني',
  SOM: 'Somalia; Somali; صومالي; صومالية; الصومال',
  MAR: 'Morocco; Moroccan; مغربي; مغربية; المغرب; المملكة المغربية',
  TUN: 'Tunisia; Tunisian; تونسي; تونسية; تونس; الجمهورية التونسية',
  DZA: 'Algeria; Algerian; جزائري; جزائرية; الجزائر',
  GBR: 'United Kingdom; UK; U.K.; Great Britain; Britain; British; English; Scottish; بريطاني; بريطانية; بريطانيا; المملكة المتحدة; إنجليزي; GB',
  USA: 'United States; United States of America; USA; U.S.A.; US; American; America; أمريكي; امريكية; أميركي; أمريكا; الولايات المتحدة; الولايات المتحدة الأمريكية',
  CAN: 'Canada; Canadian; كندي; كندية; كندا',
  FRA: 'France; French; فرنسي; فرنسية; فرنسا',
  DEU: 'Germany; German; ألماني; المانية; ألمانيا; المانيا',
  TUR: 'Turkey; Türkiye; Turkiye; Turkish; تركي; تركية; تركيا',
  RUS: 'Russia; Russian; Russian Federation; روسي; روسية; روسيا',
  CHN: 'China; Chinese; PRC; P.R. China; صيني; صينية; الصين',
  KOR: 'South Korea; Republic of Korea; Korea, Republic of; Korea (the Republic of); South Korean; كوري جنوبي; كوريا الجنوبية',
  PRK: 'North Korea; DPRK; North Korean; كوريا الشمالية; كوري شمالي',
  COD: 'DR Congo; DRC; Democratic Republic of the Congo; Congo, DR; Congo - Kinshasa; Zaire; الكونغو الديمقراطية; جمهورية الكونغو الديمقراطية',
  COG: 'Republic of the Congo; Congo-Brazzaville; جمهورية الكونغو; الكونغو برازافيل',
  THA: 'Thailand; Thai; تايلاند; تايلندي; تايلاندية',
  VNM: 'Vietnam; Viet Nam; Vietnamese; فيتنام; فيتنامي; فيتنامية',
  MMR: 'Myanmar; Burma; Burmese; ميانمار; بورما; بورمي',
  ERI: 'Eritrea; Eritrean; إريتريا; ارتري',
  UGA: 'Uganda; Ugandan; أوغندا; اوغندي; أوغندية',
  GHA: 'Ghana; Ghanaian; Ghanian; غانا; غاني; غانية',
  NGA: 'Nigeria; Nigerian; نيجيريا; نيجيري; نيجيرية',
  NER: 'Niger; Nigerien; النيجر; نيجري',
  LBR: 'Liberia; Liberian; ليبيريا; ليبيري',
  LBY: 'Libya; Libyan; ليبيا; ليبي; ليبية',
  MRT: 'Mauritania; Mauritanian; موريتانيا; موريتاني',
  CIV: "Ivory Coast; Côte d'Ivoire; Cote d’Ivoire; Ivorian; ساحل العاج",
  XXA: 'Stateless; Bidoon; Bidun; بدون; بدون جنسية; عديم الجنسية',
};

const ROWS = Object.entries(WRITINGS).flatMap(([code, writings]) =>
  writings.split('; ').map((writing): [string, string] => [writing, code]),
);

describe('nationality', () => {
  const match = codeMatcher(nationality);

  test('the table holds enough of them', () => {
    expect(ROWS.length).toBeGreaterThan(300);
  });

  test.each(Object.entries(WRITINGS))('%s is read from %s', (code, writings) => {
    const others = writings.split('; ').filter((writing) => match(writing) !== code);
    expect(others).toEqual([]);
  });

  test.each([
    'Congo',
    'Congolese',
    'الكونغو',
    'كونغولي',
    'Korea',
    'Korean',
    'كوري',
    'Dominican',
    'St. Martin',
  ])('%s could be two countries, so it is none', (raw) => expect(match(raw)).toBeNull());

  test.each([
    'NA',
    'N/A',
    'NO',
    'None',
    'Other',
    'Expat',
    'Foreigner',
    'GCC',
    'خليجي',
    'عربي',
    'أجنبي',
    'غير محدد',
    '-',
    '1',
    '4',
    '999',
  ])('%s is no country', (raw) => expect(match(raw)).toBeNull());

  test('each country is read from its three codes, and from the names of its people, both men and women', () => {
    const incomplete = nationality.codes.filter(
      (country) => !NO_PEOPLE.has(country.code) && !isComplete(country),
    );
    expect(incomplete.map(({ code }) => code)).toEqual([]);
  });
});

/** Places without people of their own, and territories whose people go by the name of another country. */
const NO_PEOPLE = new Set(
  'ATA BES BVT IOT ATF HMD MAF SPM SXM SGS SJM UMI CCK CXR COK NFK MNP PCN BLM SHN TCA VGB VIR WLF FLK GGY IMN JEY VAT'.split(
    ' ',
  ),
);

function isComplete({ code, aliases }: Code): boolean {
  if (code === 'XXA') return true;
  const demonyms = aliases.filter((alias) => /\p{L}{4}/u.test(alias));
  const women = demonyms.filter((alias) => demonyms.includes(alias.replace(/ة$/, '')) && alias.endsWith('ة'));
  return (
    aliases.some((alias) => /^\d{3}$/.test(alias)) &&
    demonyms.some((alias) => /^\p{Lu}/u.test(alias)) &&
    women.length > 0
  );
}
