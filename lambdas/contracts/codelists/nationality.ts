import type { Code, CodeList } from './code-list.ts';
import { cellRows, written } from './code-table.ts';

/**
 * `alpha-3 | alpha-2 | English | Arabic | English demonyms | Arabic demonyms, masculine | other writings`.
 * A demonym two countries share (Congolese, Dominican, Korean) stands at neither.
 */
const COUNTRIES = `
  AFG | AF | Afghanistan | أفغانستان | Afghan; Afghani | أفغاني; افغانستاني | Afganistan; Afghanstan; Islamic Republic of Afghanistan; أفغان
  ALA | AX | Åland Islands | جزر أولاند | Ålander | أولاندي | Aland
  ALB | AL | Albania | ألبانيا | Albanian | ألباني |
  DZA | DZ | Algeria | الجزائر | Algerian | جزائري | Algerie; جزائريون
  ASM | AS | American Samoa | ساموا الأمريكية | American Samoan | ساموي أمريكي |
  AND | AD | Andorra | أندورا | Andorran | أندوري |
  AGO | AO | Angola | أنغولا | Angolan | أنغولي | أنجولا
  AIA | AI | Anguilla | أنغويلا | Anguillan | أنغويلي |
  ATA | AQ | Antarctica | القارة القطبية الجنوبية | | | أنتاركتيكا
  ATG | AG | Antigua and Barbuda | أنتيغوا وبربودا | Antiguan; Barbudan | أنتيغوي | Antigua; Antigua & Barbuda
  ARG | AR | Argentina | الأرجنتين | Argentinian; Argentine; Argentinean | أرجنتيني |
  ARM | AM | Armenia | أرمينيا | Armenian | أرميني; أرمني |
  ABW | AW | Aruba | أروبا | Aruban | أروبي |
  AUS | AU | Australia | أستراليا | Australian; Aussie | أسترالي | Austrailia; Australien
  AUT | AT | Austria | النمسا | Austrian | نمساوي; نمسوي |
  AZE | AZ | Azerbaijan | أذربيجان | Azerbaijani; Azeri | أذربيجاني; أذري | Azerbijan
  BHS | BS | Bahamas | جزر البهاما | Bahamian | باهامي; بهامي | The Bahamas; Bahamas (the); الباهاما; البهاما
  BHR | BH | Bahrain | البحرين | Bahraini | بحريني | Kingdom of Bahrain; Bahrain, Kingdom of; Bahrein; Bahrin; Bahrian; Baharain; Bahrini; Bahrainy; Bahriani; Baharaini; Bahrani; مملكة البحرين; بحرينيون; بحرينيين; بحريني الجنسية; بحرني
  BGD | BD | Bangladesh | بنغلاديش | Bangladeshi; Bengali | بنغلاديشي; بنغلادشي; بنجلاديشي; بنجلادشي; بنقلاديشي; بنغالي; بنجالي; بنقالي | Bangladish; Bangaldesh; Bengladesh; Bangla Desh; Bangladeshy; Bangladishi; Bangaldeshi; Bangali; Bangla; People's Republic of Bangladesh; بنجلاديش; بنقلاديش; بنغلادش; بنجلادش; البنغال
  BRB | BB | Barbados | بربادوس | Barbadian; Bajan | بربادوسي |
  BLR | BY | Belarus | بيلاروس | Belarusian; Belarussian; Byelorussian | بيلاروسي | بيلاروسيا; روسيا البيضاء
  BEL | BE | Belgium | بلجيكا | Belgian | بلجيكي |
  BLZ | BZ | Belize | بليز | Belizean | بليزي |
  BEN | BJ | Benin | بنن | Beninese | بنيني | بنين
  BMU | BM | Bermuda | برمودا | Bermudian; Bermudan | برمودي |
  BTN | BT | Bhutan | بوتان | Bhutanese | بوتاني |
  BOL | BO | Bolivia | بوليفيا | Bolivian | بوليفي | Bolivia (Plurinational State of); Plurinational State of Bolivia
  BES | BQ | Bonaire, Sint Eustatius and Saba | بونير وسينت أوستاتيوس وسابا | | | Caribbean Netherlands; Bonaire; بونير; هولندا الكاريبية
  BIH | BA | Bosnia and Herzegovina | البوسنة والهرسك | Bosnian; Herzegovinian | بوسني | Bosnia; Bosnia & Herzegovina; البوسنة
  BWA | BW | Botswana | بوتسوانا | Motswana; Batswana; Botswanan | بوتسواني |
  BVT | BV | Bouvet Island | جزيرة بوفيه | | |
  BRA | BR | Brazil | البرازيل | Brazilian | برازيلي | Brasil; Brazillian
  IOT | IO | British Indian Ocean Territory | إقليم المحيط الهندي البريطاني | | | British Indian Ocean Territory (the); Chagos
  BRN | BN | Brunei Darussalam | بروني دار السلام | Bruneian | بروني | Brunei; بروناي; بروناي دار السلام
  BGR | BG | Bulgaria | بلغاريا | Bulgarian | بلغاري |
  BFA | BF | Burkina Faso | بوركينا فاسو | Burkinabe; Burkinabé; Burkinese | بوركيني; بوركينابي | Burkina; بوركينافاسو
  BDI | BI | Burundi | بوروندي | Burundian | بوروندي |
  CPV | CV | Cabo Verde | كابو فيردي | Cabo Verdean; Cape Verdean | رأس أخضري | Cape Verde; الرأس الأخضر; كاب فيردي
  KHM | KH | Cambodia | كمبوديا | Cambodian; Khmer | كمبودي |
  CMR | CM | Cameroon | الكاميرون | Cameroonian | كاميروني | Cameroun; Camerun
  CAN | CA | Canada | كندا | Canadian | كندي | Canadien
  CYM | KY | Cayman Islands | جزر كايمان | Caymanian | كايماني | Cayman; Cayman Islands (the)
  CAF | CF | Central African Republic | جمهورية أفريقيا الوسطى | Central African | أفريقي أوسطي | Central African Republic (the); أفريقيا الوسطى
  TCD | TD | Chad | تشاد | Chadian | تشادي |
  CHL | CL | Chile | شيلي | Chilean | شيلي; تشيلي |
  CHN | CN | China | الصين | Chinese | صيني | People's Republic of China; PR China; P.R. China; PRC; China, People's Republic of; Chineese; جمهورية الصين الشعبية
  CXR | CX | Christmas Island | جزيرة كريسماس | Christmas Islander | | جزيرة عيد الميلاد
  CCK | CC | Cocos (Keeling) Islands | جزر كوكوس (كيلينغ) | Cocos Islander | | Cocos Islands; Cocos (Keeling) Islands (the); جزر كوكوس
  COL | CO | Colombia | كولومبيا | Colombian | كولومبي | Columbian; Columbia
  COM | KM | Comoros | جزر القمر | Comorian; Comoran; Comorien | قمري | Comoros (the); Union of the Comoros; The Comoros; جمهورية القمر المتحدة; القمر
  COG | CG | Congo | الكونغو | | كونغولي برازافيلي | Congo (the); Republic of the Congo; Congo, Republic of; Congo-Brazzaville; جمهورية الكونغو; الكونغو برازافيل
  COD | CD | Democratic Republic of the Congo | جمهورية الكونغو الديمقراطية | | كونغولي ديمقراطي | Congo (the Democratic Republic of the); Congo, Democratic Republic of the; Congo, Democratic Republic; Democratic Republic of Congo; DR Congo; DRC; D.R. Congo; Congo-Kinshasa; Zaire; الكونغو الديمقراطية; زائير
  COK | CK | Cook Islands | جزر كوك | Cook Islander | كوكي | Cook Islands (the)
  CRI | CR | Costa Rica | كوستاريكا | Costa Rican | كوستاريكي |
  CIV | CI | Côte d'Ivoire | كوت ديفوار | Ivorian; Ivoirian | إيفواري; عاجي | Ivory Coast; Cote dIvoire; ساحل العاج; كوت دي فوار
  HRV | HR | Croatia | كرواتيا | Croatian; Croat | كرواتي |
  CUB | CU | Cuba | كوبا | Cuban | كوبي |
  CUW | CW | Curaçao | كوراساو | Curaçaoan | كوراساوي |
  CYP | CY | Cyprus | قبرص | Cypriot | قبرصي |
  CZE | CZ | Czechia | تشيكيا | Czech | تشيكي | Czech Republic; The Czech Republic; التشيك; جمهورية التشيك
  DNK | DK | Denmark | الدانمرك | Danish; Dane | دانمركي; دنماركي | Danmark; الدنمارك; الدانمارك
  DJI | DJ | Djibouti | جيبوتي | Djiboutian | جيبوتي | Jibouti; Djibuti
  DMA | DM | Dominica | دومينيكا | | دومينيكي | Commonwealth of Dominica
  DOM | DO | Dominican Republic | الجمهورية الدومينيكية | | دومينيكاني | Dominican Republic (the); الدومينيكان; جمهورية الدومينيكان
  ECU | EC | Ecuador | إكوادور | Ecuadorian; Ecuadorean | إكوادوري | الإكوادور
  EGY | EG | Egypt | مصر | Egyptian | مصري | Arab Republic of Egypt; Egypt, Arab Republic of; Egipt; Eygpt; Egypth; Egyption; Egyptain; Egyptien; Eygptian; Misr; جمهورية مصر العربية; مصريون; مصريين; ج.م.ع
  SLV | SV | El Salvador | السلفادور | Salvadoran; Salvadorean | سلفادوري | Salvador
  GNQ | GQ | Equatorial Guinea | غينيا الاستوائية | Equatorial Guinean; Equatoguinean | غيني استوائي |
  ERI | ER | Eritrea | إريتريا | Eritrean | إريتري | ارتريا; ارتري; Eritria
  EST | EE | Estonia | إستونيا | Estonian | إستوني |
  SWZ | SZ | Eswatini | إسواتيني | Swazi; Eswatinian | سوازي | Swaziland; سوازيلاند
  ETH | ET | Ethiopia | إثيوبيا | Ethiopian | إثيوبي; أثيوبي; حبشي | Etheopia; Ethopia; Ethiopa; Etheopian; Ethopian; Ethiopean; اتيوبيا; اتيوبي; الحبشة
  FLK | FK | Falkland Islands (Malvinas) | جزر فوكلاند (مالفيناس) | Falkland Islander | فوكلاندي | Falkland Islands; Falklands; Falkland Islands (the) [Malvinas]; جزر فوكلاند
  FRO | FO | Faroe Islands | جزر فارو | Faroese | فاروي | Faroe Islands (the); Faeroe Islands
  FJI | FJ | Fiji | فيجي | Fijian | فيجي |
  FIN | FI | Finland | فنلندا | Finnish; Finn | فنلندي |
  FRA | FR | France | فرنسا | French; Frenchman | فرنسي | French Republic; Francais; فرنساوي
  GUF | GF | French Guiana | غيانا الفرنسية | French Guianese | غياني فرنسي | Guyane; غويانا الفرنسية
  PYF | PF | French Polynesia | بولينيزيا الفرنسية | French Polynesian | بولينيزي فرنسي |
  ATF | TF | French Southern Territories | الأقاليم الجنوبية الفرنسية | | | French Southern Territories (the); أراض فرنسية جنوبية
  GAB | GA | Gabon | غابون | Gabonese | غابوني | الغابون
  GMB | GM | Gambia | غامبيا | Gambian | غامبي | The Gambia; Gambia (the)
  GEO | GE | Georgia | جورجيا | Georgian | جورجي |
  DEU | DE | Germany | ألمانيا | German | ألماني | Federal Republic of Germany; Deutschland; Deutsch; Germeny
  GHA | GH | Ghana | غانا | Ghanaian; Ghanian; Ghanean | غاني | Gana
  GIB | GI | Gibraltar | جبل طارق | Gibraltarian | جبل طارقي |
  GRC | GR | Greece | اليونان | Greek; Hellenic | يوناني | Hellenic Republic
  GRL | GL | Greenland | غرينلاند | Greenlandic; Greenlander | غرينلاندي | جرينلاند
  GRD | GD | Grenada | غرينادا | Grenadian | غرينادي |
  GLP | GP | Guadeloupe | غوادلوب | Guadeloupean; Guadeloupian | غوادلوبي |
  GUM | GU | Guam | غوام | Guamanian | غوامي |
  GTM | GT | Guatemala | غواتيمالا | Guatemalan | غواتيمالي |
  GGY | GG | Guernsey | غيرنزي | Guernseyman | غيرنزي | غيرنسي
  GIN | GN | Guinea | غينيا | Guinean | غيني | Guinea-Conakry; Republic of Guinea; غينيا كوناكري
  GNB | GW | Guinea-Bissau | غينيا بيساو | Bissau-Guinean; Guinea-Bissauan | غيني بيساوي |
  GUY | GY | Guyana | غيانا | Guyanese | غياني | غويانا
  HTI | HT | Haiti | هايتي | Haitian | هايتي; هاييتي |
  HMD | HM | Heard Island and McDonald Islands | جزيرة هيرد وجزر ماكدونالد | | |
  VAT | VA | Holy See | الكرسي الرسولي | Vatican | فاتيكاني | Holy See (the); Vatican City; Vatican City State; الفاتيكان; مدينة الفاتيكان
  HND | HN | Honduras | هندوراس | Honduran | هندوراسي |
  HKG | HK | Hong Kong | هونغ كونغ | Hong Konger; Hongkonger | هونغ كونغي | Hongkong; Hong Kong SAR; Hong Kong, China; هونج كونج
  HUN | HU | Hungary | هنغاريا | Hungarian | هنغاري; مجري | المجر
  ISL | IS | Iceland | آيسلندا | Icelandic; Icelander | آيسلندي |
  IND | IN | India | الهند | Indian | هندي; هندى | Republic of India; Inda; Indai; Indya; Idia; Indain; Indin; Inidan; Inidian; Hindi; Bharat; هنود; الهنود; هند; هندي الجنسية; جمهورية الهند
  IDN | ID | Indonesia | إندونيسيا | Indonesian | إندونيسي; أندونيسي | Indonesea; Indonisia; Indonasia; Indonesain; Indonisian; اندونيسا; اندنوسيا; اندونوسي; اندنوسي
  IRN | IR | Iran | إيران | Iranian; Persian | إيراني | Iran (Islamic Republic of); Islamic Republic of Iran; جمهورية إيران الإسلامية
  IRQ | IQ | Iraq | العراق | Iraqi | عراقي | Irak; Iraki; Republic of Iraq
  IRL | IE | Ireland | أيرلندا | Irish; Irishman | أيرلندي; إيرلندي | Republic of Ireland; Eire; ايرلنده
  IMN | IM | Isle of Man | جزيرة مان | Manx | مانكي | جزيرة آيل أوف مان
  ISR | IL | Israel | إسرائيل | Israeli | إسرائيلي |
  ITA | IT | Italy | إيطاليا | Italian | إيطالي | Italia; Itallian; طلياني
  JAM | JM | Jamaica | جامايكا | Jamaican | جامايكي |
  JPN | JP | Japan | اليابان | Japanese | ياباني | Japaneese
  JEY | JE | Jersey | جيرزي | | جيرزي | جيرسي
  JOR | JO | Jordan | الأردن | Jordanian | أردني | Hashemite Kingdom of Jordan; Jordon; Jordanien; Jordaninan; Jordian; Jordinian; المملكة الأردنية الهاشمية; أردنيون
  KAZ | KZ | Kazakhstan | كازاخستان | Kazakhstani; Kazakh | كازاخستاني; كازاخي | Kazakstan; كزاخستان
  KEN | KE | Kenya | كينيا | Kenyan | كيني | Keniya; Kenian; Kenyian; Kenia
  KIR | KI | Kiribati | كيريباس | I-Kiribati | كيريباتي |
  PRK | KP | North Korea | كوريا الشمالية | North Korean | كوري شمالي | Korea (the Democratic People's Republic of); Democratic People's Republic of Korea; Korea, Democratic People's Republic of; DPRK; Korea, North; جمهورية كوريا الشعبية الديمقراطية
  KOR | KR | South Korea | كوريا الجنوبية | South Korean | كوري جنوبي | Korea (the Republic of); Republic of Korea; Korea, Republic of; ROK; Korea, South; S. Korea; جمهورية كوريا
  KWT | KW | Kuwait | الكويت | Kuwaiti | كويتي | State of Kuwait; Kuweit; Kuwaity; دولة الكويت
  KGZ | KG | Kyrgyzstan | قيرغيزستان | Kyrgyzstani; Kyrgyz | قيرغيزي; قيرغيزستاني | Kirghizstan; قرغيزستان; قرغيزي
  LAO | LA | Laos | لاوس | Lao; Laotian | لاوسي | Lao People's Democratic Republic; Lao People's Democratic Republic (the); Lao PDR; جمهورية لاو الديمقراطية الشعبية
  LVA | LV | Latvia | لاتفيا | Latvian; Lett | لاتفي |
  LBN | LB | Lebanon | لبنان | Lebanese | لبناني | Lebnon; Lebanan; Lebaneese; Lebnese; Lebanes; الجمهورية اللبنانية
  LSO | LS | Lesotho | ليسوتو | Mosotho; Basotho | ليسوتي |
  LBR | LR | Liberia | ليبريا | Liberian | ليبيري |
  LBY | LY | Libya | ليبيا | Libyan | ليبي | Libyan Arab Jamahiriya; State of Libya; Lybia; Lybian; Libia
  LIE | LI | Liechtenstein | ليختنشتاين | Liechtensteiner | ليختنشتايني |
  LTU | LT | Lithuania | ليتوانيا | Lithuanian | ليتواني |
  LUX | LU | Luxembourg | لكسمبرغ | Luxembourger; Luxembourgish | لوكسمبورغي | لوكسمبورغ; لوكسمبورج
  MAC | MO | Macao | ماكاو | Macanese | ماكاوي | Macau; Macao SAR; Macao, China
  MDG | MG | Madagascar | مدغشقر | Malagasy; Madagascan | مدغشقري; ملغاشي |
  MWI | MW | Malawi | ملاوي | Malawian | ملاوي; مالاوي |
  MYS | MY | Malaysia | ماليزيا | Malaysian | ماليزي | Malasia; Maleysia; Malasian
  MDV | MV | Maldives | ملديف | Maldivian | مالديفي; ملديفي | Maldives (the); The Maldives; المالديف; جزر المالديف
  MLI | ML | Mali | مالي | Malian | مالي |
  MLT | MT | Malta | مالطة | Maltese | مالطي |
  MHL | MH | Marshall Islands | جزر مارشال | Marshallese | مارشالي | Marshall Islands (the)
  MTQ | MQ | Martinique | مارتينيك | Martinican; Martiniquais | مارتينيكي | المارتينيك
  MRT | MR | Mauritania | موريتانيا | Mauritanian | موريتاني | Mouritania
  MUS | MU | Mauritius | موريشيوس | Mauritian | موريشيوسي | Maurituis
  MYT | YT | Mayotte | مايوت | Mahoran | مايوتي |
  MEX | MX | Mexico | المكسيك | Mexican | مكسيكي | Méjico
  FSM | FM | Micronesia | ميكرونيزيا | Micronesian | ميكرونيزي | Micronesia (Federated States of); Federated States of Micronesia; ولايات ميكرونيزيا الموحدة
  MDA | MD | Moldova | مولدوفا | Moldovan; Moldavian | مولدوفي | Moldova (the Republic of); Moldova, Republic of; Republic of Moldova; جمهورية مولدوفا
  MCO | MC | Monaco | موناكو | Monégasque; Monacan | موناكي |
  MNG | MN | Mongolia | منغوليا | Mongolian; Mongol | منغولي |
  MNE | ME | Montenegro | الجبل الأسود | Montenegrin | جبل أسودي; مونتينيغري | مونتينيغرو
  MSR | MS | Montserrat | مونتسيرات | Montserratian | مونتسيراتي |
  MAR | MA | Morocco | المغرب | Moroccan | مغربي | Kingdom of Morocco; Moroco; Morrocco; Marocco; Maroc; Morrocan; Moroccon; Moroccain; Maroccan; Morocan; المملكة المغربية; مغاربة
  MOZ | MZ | Mozambique | موزامبيق | Mozambican | موزامبيقي |
  MMR | MM | Myanmar | ميانمار | Burmese; Myanma; Myanmarese | بورمي; ميانماري | Burma; Mayanmar; Myanmer; بورما; مينمار
  NAM | NA | Namibia | ناميبيا | Namibian | ناميبي |
  NRU | NR | Nauru | ناورو | Nauruan | ناوروي |
  NPL | NP | Nepal | نيبال | Nepalese; Nepali | نيبالي; نبالي | Federal Democratic Republic of Nepal; Napal; Neapal; Nepaal; Nepaly; Nepales; Nepaleese; Napali; Napalese; النيبال; نبال
  NLD | NL | Netherlands | هولندا | Dutch; Netherlander | هولندي | Netherlands (the); The Netherlands; Netherlands (Kingdom of the); Kingdom of the Netherlands; Holland; Nederland; مملكة هولندا
  NCL | NC | New Caledonia | كاليدونيا الجديدة | New Caledonian | كاليدوني |
  NZL | NZ | New Zealand | نيوزيلندا | New Zealander; Kiwi | نيوزيلندي | Newzealand; New Zeland; نيوزلندا; نيوزلندي
  NIC | NI | Nicaragua | نيكاراغوا | Nicaraguan | نيكاراغوي |
  NER | NE | Niger | النيجر | Nigerien; Nigerienne | نيجري | Niger (the)
  NGA | NG | Nigeria | نيجيريا | Nigerian | نيجيري | Nigerria; Nigirian; Nigiria; Federal Republic of Nigeria
  NIU | NU | Niue | نيوي | Niuean | نيوي |
  NFK | NF | Norfolk Island | جزيرة نورفولك | Norfolk Islander | |
  MKD | MK | North Macedonia | مقدونيا الشمالية | Macedonian; North Macedonian | مقدوني | Macedonia; Republic of North Macedonia; The former Yugoslav Republic of Macedonia; FYROM; مقدونيا
  MNP | MP | Northern Mariana Islands | جزر ماريانا الشمالية | Northern Mariana Islander | | Northern Mariana Islands (the); Saipan
  NOR | NO | Norway | النرويج | Norwegian | نرويجي |
  OMN | OM | Oman | عمان | Omani | عماني | Sultanate of Oman; Sultanat of Oman; Ommani; Omany; Omanni; سلطنة عمان; عمانيون
  PAK | PK | Pakistan | باكستان | Pakistani; Pak | باكستاني | Islamic Republic of Pakistan; Pakstan; Pakistn; Pakisthan; Paksitan; Pakistain; Pakistany; Pakstani; Paksitani; Pakisthani; Pakistanii; باكستاتي; بكستان; بكستاني; باكستانيون
  PLW | PW | Palau | بالاو | Palauan | بالاوي |
  PSE | PS | Palestine | فلسطين | Palestinian | فلسطيني | Palestine, State of; State of Palestine; Palestinian Territory; Palastine; Palestein; Palastinian; Palestenian; دولة فلسطين; الأراضي الفلسطينية
  PAN | PA | Panama | بنما | Panamanian | بنمي |
  PNG | PG | Papua New Guinea | بابوا غينيا الجديدة | Papua New Guinean; Papuan | بابوي |
  PRY | PY | Paraguay | باراغواي | Paraguayan | باراغوي | باراغوايي; البارغواي
  PER | PE | Peru | بيرو | Peruvian | بيروي; بيروفي |
  PHL | PH | Philippines | الفلبين | Filipino; Filipina; Philippine | فلبيني; فليبيني; فيليبيني; فلبينى | Philippines (the); The Philippines; Republic of the Philippines; Phillipines; Philipines; Philippins; Phillippines; Philipine; Philipino; Philipina; Philippino; Phillipino; Phillipine; Filippino; Fillipino; Filipine; Filipines; Filpino; Pilipino; Pinoy; Phil; Phils; RP; الفليبين; الفيليبين; الفلبيين; جمهورية الفلبين; فلبينيون; فلبيني الجنسية
  PCN | PN | Pitcairn | بيتكيرن | Pitcairn Islander | | Pitcairn Islands; جزر بيتكيرن
  POL | PL | Poland | بولندا | Polish; Pole | بولندي | بولونيا; بولوني
  PRT | PT | Portugal | البرتغال | Portuguese | برتغالي | Portugese
  PRI | PR | Puerto Rico | بورتوريكو | Puerto Rican | بورتوريكي | بويرتوريكو
  QAT | QA | Qatar | قطر | Qatari | قطري | State of Qatar; Quatar; Qater; Qatary; دولة قطر
  REU | RE | Réunion | ريونيون | Reunionese | ريونيوني | لا ريونيون
  ROU | RO | Romania | رومانيا | Romanian | روماني | Rumania; Roumania; Rumanian
  RUS | RU | Russian Federation | الاتحاد الروسي | Russian | روسي | Russia; Russian Federation (the); Rusia; روسيا; روسيا الاتحادية
  RWA | RW | Rwanda | رواندا | Rwandan; Rwandese | رواندي | Ruanda
  BLM | BL | Saint Barthélemy | سان بارتيلمي | Barthélemois | | St Barthelemy; سان بارتليمي
  SHN | SH | Saint Helena, Ascension and Tristan da Cunha | سانت هيلانة وأسنسيون وتريستان دا كونا | Saint Helenian | | Saint Helena; St Helena; سانت هيلانة
  KNA | KN | Saint Kitts and Nevis | سانت كيتس ونيفس | Kittitian; Nevisian | | St Kitts and Nevis; Saint Kitts & Nevis; St. Kitts & Nevis; St Kitts; سانت كيتس; سانت كيتس ونيفيس
  LCA | LC | Saint Lucia | سانت لوسيا | Saint Lucian; St Lucian | | St Lucia
  MAF | MF | Saint Martin (French part) | سان مارتان (الجزء الفرنسي) | | | St Martin (French part); سان مارتان
  SPM | PM | Saint Pierre and Miquelon | سان بيير وميكلون | | | St Pierre and Miquelon
  VCT | VC | Saint Vincent and the Grenadines | سانت فنسنت وجزر غرينادين | Vincentian; Saint Vincentian | | St Vincent and the Grenadines; St Vincent; سانت فنسنت
  WSM | WS | Samoa | ساموا | Samoan | ساموي | Western Samoa
  SMR | SM | San Marino | سان مارينو | Sammarinese; San Marinese | سان ماريني |
  STP | ST | Sao Tome and Principe | سان تومي وبرينسيبي | Sao Tomean; Santomean | | São Tomé; ساو تومي وبرينسيبي
  SAU | SA | Saudi Arabia | المملكة العربية السعودية | Saudi; Saudi Arabian | سعودي | Kingdom of Saudi Arabia; KSA; K.S.A; Saudia; Saudi Arbia; Saudia Arabia; Saudy; Soudi; السعودية; العربية السعودية; سعوديون
  SEN | SN | Senegal | السنغال | Senegalese | سنغالي |
  SRB | RS | Serbia | صربيا | Serbian; Serb | صربي | Republic of Serbia
  SYC | SC | Seychelles | سيشيل | Seychellois | سيشيلي | Seychelles (the); The Seychelles; سيشل
  SLE | SL | Sierra Leone | سيراليون | Sierra Leonean | سيراليوني | Sierraleone
  SGP | SG | Singapore | سنغافورة | Singaporean | سنغافوري | Singapor; Singaporian
  SXM | SX | Sint Maarten (Dutch part) | سينت مارتن (الجزء الهولندي) | | | Sint Maarten; سينت مارتن
  SVK | SK | Slovakia | سلوفاكيا | Slovak; Slovakian | سلوفاكي | Slovak Republic
  SVN | SI | Slovenia | سلوفينيا | Slovenian; Slovene | سلوفيني |
  SLB | SB | Solomon Islands | جزر سليمان | Solomon Islander | | جزر سولومون
  SOM | SO | Somalia | الصومال | Somali; Somalian | صومالي | Federal Republic of Somalia; Somal; صومال
  ZAF | ZA | South Africa | جنوب أفريقيا | South African | جنوب أفريقي; جنوب إفريقي | Republic of South Africa; RSA; S. Africa; Southafrica; أفريقي جنوبي
  SGS | GS | South Georgia and the South Sandwich Islands | جورجيا الجنوبية وجزر ساندويتش الجنوبية | | | South Georgia
  SSD | SS | South Sudan | جنوب السودان | South Sudanese | جنوب سوداني | سوداني جنوبي
  ESP | ES | Spain | إسبانيا | Spanish; Spaniard | إسباني; أسباني | Espana
  LKA | LK | Sri Lanka | سري لانكا | Sri Lankan; Ceylonese | سريلانكي; سري لانكي; سيريلانكي; سيرلانكي; سيلاني | Srilanka; Shri Lanka; Sri Lnka; Siri Lanka; Srilankan; Sri lanken; Shri Lankan; Siri Lankan; Sirilanka; Sirilankan; Sri Lankian; Ceylon; سريلانكا; سيريلانكا; سيرلانكا; سيلان
  SDN | SD | Sudan | السودان | Sudanese | سوداني | Sudan (the); The Sudan; Republic of the Sudan; Soudan; Sudaneese; Sudanes; Sudani; سودانيون
  SUR | SR | Suriname | سورينام | Surinamese | سورينامي | Surinam
  SJM | SJ | Svalbard and Jan Mayen | سفالبارد وجان ماين | | | Svalbard
  SWE | SE | Sweden | السويد | Swedish; Swede | سويدي |
  CHE | CH | Switzerland | سويسرا | Swiss | سويسري | Swizerland; Switzerlands
  SYR | SY | Syrian Arab Republic | الجمهورية العربية السورية | Syrian | سوري | Syrian Arab Republic (the); Syria; Siria; Syrien; Syrain; Sirian; سوريا; سوريون
  TWN | TW | Taiwan | تايوان | Taiwanese | تايواني | Taiwan (Province of China); Chinese Taipei
  TJK | TJ | Tajikistan | طاجيكستان | Tajikistani; Tajik; Tadjik | طاجيكي; طاجيكستاني | Tadjikistan; طاجكستان
  TZA | TZ | Tanzania | تنزانيا | Tanzanian | تنزاني; تانزاني | Tanzania, the United Republic of; Tanzania, United Republic of; United Republic of Tanzania; Tanzani; جمهورية تنزانيا المتحدة; تانزانيا
  THA | TH | Thailand | تايلند | Thai; Thailandese | تايلندي; تايلاندي | Tailand; Thiland; Thialand; Kingdom of Thailand; تايلاند; تيلاند
  TLS | TL | Timor-Leste | تيمور ليشتي | Timorese; East Timorese | تيموري | East Timor; تيمور الشرقية
  TGO | TG | Togo | توغو | Togolese | توغولي | توجو
  TKL | TK | Tokelau | توكيلاو | Tokelauan | توكيلاوي |
  TON | TO | Tonga | تونغا | Tongan | تونغي |
  TTO | TT | Trinidad and Tobago | ترينيداد وتوباغو | Trinidadian; Tobagonian | ترينيدادي | Trinidad; Trinidad & Tobago; ترينيداد
  TUN | TN | Tunisia | تونس | Tunisian | تونسي | Tunis; Tunisie; Tunisian Republic; Tunesia; Tunesian; Tunician; الجمهورية التونسية
  TUR | TR | Türkiye | تركيا | Turkish; Turk | تركي | Turkey; Republic of Turkey; Republic of Türkiye; Turky; Turkie; أتراك
  TKM | TM | Turkmenistan | تركمانستان | Turkmen; Turkmenistani | تركماني; تركمانستاني |
  TCA | TC | Turks and Caicos Islands | جزر تركس وكايكوس | Turks and Caicos Islander | | Turks and Caicos Islands (the); Turks & Caicos
  TUV | TV | Tuvalu | توفالو | Tuvaluan | توفالي |
  UGA | UG | Uganda | أوغندا | Ugandan | أوغندي; أوجندي | Ugandian; Ogandan; Ougandan; أوجندا; اوغنده
  UKR | UA | Ukraine | أوكرانيا | Ukrainian; Ukranian | أوكراني | The Ukraine; Ukrain
  ARE | AE | United Arab Emirates | الإمارات العربية المتحدة | Emirati; Emarati; Emirian | إماراتي | United Arab Emirates (the); The United Arab Emirates; UAE; U.A.E; Emirates; Emirate; United Arab Emirate; دولة الإمارات العربية المتحدة; دولة الإمارات; الإمارات; الامارت
  GBR | GB | United Kingdom | المملكة المتحدة | British; Briton; Britisher; English; Scottish; Welsh | بريطاني; إنجليزي; انكليزي | United Kingdom of Great Britain and Northern Ireland (the); United Kingdom of Great Britain and Northern Ireland; United Kingdom (the); UK; U.K; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Britsh; Brittish; بريطانيا; بريطانيا العظمى; انجلترا; إنكلترا
  USA | US | United States of America | الولايات المتحدة الأمريكية | American; US citizen | أمريكي; أميركي; امريكاني | United States of America (the); United States; The United States; U.S.; U.S.A; America; Amercian; Amrican; Americian; الولايات المتحدة; أمريكا; أميركا; الولايات المتحدة الأميركية
  UMI | UM | United States Minor Outlying Islands | جزر الولايات المتحدة الصغيرة النائية | | | United States Minor Outlying Islands (the); US Minor Outlying Islands
  URY | UY | Uruguay | أوروغواي | Uruguayan | أوروغوي | الأوروغواي; أوروغواياني
  UZB | UZ | Uzbekistan | أوزبكستان | Uzbekistani; Uzbek | أوزبكي; أوزبكستاني | Uzbakistan; Uzbekstan; ازبكستان; ازبكي
  VUT | VU | Vanuatu | فانواتو | Ni-Vanuatu; Vanuatuan | فانواتي |
  VEN | VE | Venezuela | فنزويلا | Venezuelan | فنزويلي | Venezuela (Bolivarian Republic of); Bolivarian Republic of Venezuela; Venezuala; جمهورية فنزويلا البوليفارية
  VNM | VN | Viet Nam | فييت نام | Vietnamese | فيتنامي; فييتنامي | Vietnam; Socialist Republic of Viet Nam; Veitnam; Vitnam; Vietnamees; فيتنام; فييتنام
  VGB | VG | British Virgin Islands | جزر فرجن البريطانية | British Virgin Islander | | Virgin Islands (British); BVI; جزر العذراء البريطانية
  VIR | VI | United States Virgin Islands | جزر فرجن التابعة للولايات المتحدة | US Virgin Islander | | Virgin Islands (U.S.); US Virgin Islands; USVI; جزر العذراء الأمريكية; جزر فرجن الأمريكية
  WLF | WF | Wallis and Futuna | واليس وفوتونا | Wallisian; Futunan | | Wallis & Futuna
  ESH | EH | Western Sahara | الصحراء الغربية | Sahrawi; Western Saharan; Sahraoui | صحراوي |
  YEM | YE | Yemen | اليمن | Yemeni; Yemenite | يمني; يماني | Republic of Yemen; Yeman; Yemani; Yemini; Yameni; Yamani; Yamen; Yemeny; الجمهورية اليمنية; يمنيون
  ZMB | ZM | Zambia | زامبيا | Zambian | زامبي |
  ZWE | ZW | Zimbabwe | زمبابوي | Zimbabwean | زمبابوي; زيمبابوي | Zimbabwian; Rhodesia
`;

/** Alpha-2 codes that files write for "not available" and "no"; as nationalities they would be guesses. */
const NO_ANSWERS = new Set(['NA', 'NO']);

/** Countries and areas as nationalities, each with its names, demonyms (both genders in Arabic) and alpha-2 code. */
export const nationality: CodeList = {
  id: 'nationality',
  title: { ar: 'الجنسية', en: 'Nationality' },
  source: 'ISO 3166-1:2020, alpha-3; names and demonyms in common use',
  codes: cellRows(COUNTRIES).map(country),
};

function country([code, alpha2, en, ar, demonyms = '', nisbas = '', others = '']: string[]): Code {
  if (!code || !alpha2 || !en || !ar) throw new Error(`A country is incomplete: ${code ?? 'no code'}.`);
  const bothGenders = written(nisbas).flatMap((nisba) => [nisba, `${nisba}ة`]);
  const short = NO_ANSWERS.has(alpha2) ? [] : [alpha2];
  const aliases = [...short, ...written(demonyms), ...bothGenders, ...written(others)];
  return { code, parent: null, title: { ar, en }, aliases };
}
