/**
 * `alpha-3 | alpha-2 | numeric | English | Arabic | English demonyms | Arabic demonyms, masculine | other writings`.
 * A demonym two countries share stands at neither, but among the ambiguous.
 */
export const COUNTRIES = `
  AFG | AF | 004 | Afghanistan | أفغانستان | Afghan; Afghani | أفغاني; افغانستاني | Afganistan; Afghanstan; Islamic Republic of Afghanistan; أفغان
  ALA | AX | 248 | Åland Islands | جزر أولاند | Ålander | أولاندي | Aland; جزر آلاند
  ALB | AL | 008 | Albania | ألبانيا | Albanian | ألباني |
  DZA | DZ | 012 | Algeria | الجزائر | Algerian | جزائري | Algerie; جزائريون; People's Democratic Republic of Algeria; الجمهورية الجزائرية
  ASM | AS | 016 | American Samoa | ساموا الأمريكية | American Samoan | ساموي أمريكي |
  AND | AD | 020 | Andorra | أندورا | Andorran | أندوري |
  AGO | AO | 024 | Angola | أنغولا | Angolan | أنغولي | أنجولا
  AIA | AI | 660 | Anguilla | أنغويلا | Anguillan | أنغويلي |
  ATA | AQ | 010 | Antarctica | القارة القطبية الجنوبية | | | أنتاركتيكا
  ATG | AG | 028 | Antigua and Barbuda | أنتيغوا وبربودا | Antiguan; Barbudan | أنتيغوي | Antigua; Antigua & Barbuda; أنتيغوا وباربودا
  ARG | AR | 032 | Argentina | الأرجنتين | Argentinian; Argentine; Argentinean | أرجنتيني |
  ARM | AM | 051 | Armenia | أرمينيا | Armenian | أرميني; أرمني |
  ABW | AW | 533 | Aruba | أروبا | Aruban | أروبي |
  AUS | AU | 036 | Australia | أستراليا | Australian; Aussie | أسترالي | Austrailia; Australien
  AUT | AT | 040 | Austria | النمسا | Austrian | نمساوي; نمسوي |
  AZE | AZ | 031 | Azerbaijan | أذربيجان | Azerbaijani; Azeri | أذربيجاني; أذري | Azerbijan
  BHS | BS | 044 | Bahamas | جزر البهاما | Bahamian | باهامي; بهامي | The Bahamas; Bahamas (the); الباهاما; البهاما; باهاماس; جزر الباهاما
  BHR | BH | 048 | Bahrain | البحرين | Bahraini | بحريني | Kingdom of Bahrain; Bahrain, Kingdom of; Bahrein; Bahrin; Bahrian; Baharain; Bahrini; Bahrainy; Bahriani; Baharaini; Bahrani; مملكة البحرين; بحرينيون; بحرينيين; بحريني الجنسية; بحرني
  BGD | BD | 050 | Bangladesh | بنغلاديش | Bangladeshi; Bengali | بنغلاديشي; بنغلادشي; بنجلاديشي; بنجلادشي; بنقلاديشي; بنغالي; بنجالي; بنقالي | Bangladish; Bangaldesh; Bengladesh; Bangla Desh; Bangladeshy; Bangladishi; Bangaldeshi; Bangali; Bangla; People's Republic of Bangladesh; بنجلاديش; بنقلاديش; بنغلادش; بنجلادش; البنغال; جمهورية بنغلاديش الشعبية
  BRB | BB | 052 | Barbados | بربادوس | Barbadian; Bajan | بربادوسي | باربادوس
  BLR | BY | 112 | Belarus | بيلاروس | Belarusian; Belarussian; Byelorussian | بيلاروسي | بيلاروسيا; روسيا البيضاء
  BEL | BE | 056 | Belgium | بلجيكا | Belgian | بلجيكي |
  BLZ | BZ | 084 | Belize | بليز | Belizean | بليزي |
  BEN | BJ | 204 | Benin | بنن | Beninese | بنيني | بنين
  BMU | BM | 060 | Bermuda | برمودا | Bermudian; Bermudan | برمودي |
  BTN | BT | 064 | Bhutan | بوتان | Bhutanese | بوتاني |
  BOL | BO | 068 | Bolivia | بوليفيا | Bolivian | بوليفي | Bolivia (Plurinational State of); Plurinational State of Bolivia
  BES | BQ | 535 | Bonaire, Sint Eustatius and Saba | بونير وسينت أوستاتيوس وسابا | | | Caribbean Netherlands; Bonaire; بونير; هولندا الكاريبية; الجزر الكاريبية الهولندية
  BIH | BA | 070 | Bosnia and Herzegovina | البوسنة والهرسك | Bosnian; Herzegovinian | بوسني | Bosnia; Bosnia & Herzegovina; البوسنة
  BWA | BW | 072 | Botswana | بوتسوانا | Motswana; Batswana; Botswanan | بوتسواني |
  BVT | BV | 074 | Bouvet Island | جزيرة بوفيه | | |
  BRA | BR | 076 | Brazil | البرازيل | Brazilian | برازيلي | Brasil; Brazillian
  IOT | IO | 086 | British Indian Ocean Territory | إقليم المحيط الهندي البريطاني | | | British Indian Ocean Territory (the); Chagos; الإقليم البريطاني في المحيط الهندي
  BRN | BN | 096 | Brunei Darussalam | بروني دار السلام | Bruneian | بروني | Brunei; بروناي; بروناي دار السلام
  BGR | BG | 100 | Bulgaria | بلغاريا | Bulgarian | بلغاري |
  BFA | BF | 854 | Burkina Faso | بوركينا فاسو | Burkinabe; Burkinabé; Burkinese | بوركيني; بوركينابي | Burkina; بوركينافاسو
  BDI | BI | 108 | Burundi | بوروندي | Burundian | بوروندي |
  CPV | CV | 132 | Cabo Verde | كابو فيردي | Cabo Verdean; Cape Verdean | رأس أخضري | Cape Verde; الرأس الأخضر; كاب فيردي
  KHM | KH | 116 | Cambodia | كمبوديا | Cambodian; Khmer | كمبودي |
  CMR | CM | 120 | Cameroon | الكاميرون | Cameroonian | كاميروني | Cameroun; Camerun
  CAN | CA | 124 | Canada | كندا | Canadian | كندي | Canadien
  CYM | KY | 136 | Cayman Islands | جزر كايمان | Caymanian | كايماني | Cayman; Cayman Islands (the)
  CAF | CF | 140 | Central African Republic | جمهورية أفريقيا الوسطى | Central African | أفريقي أوسطي | Central African Republic (the); أفريقيا الوسطى
  TCD | TD | 148 | Chad | تشاد | Chadian | تشادي |
  CHL | CL | 152 | Chile | شيلي | Chilean | شيلي; تشيلي |
  CHN | CN | 156 | China | الصين | Chinese | صيني | People's Republic of China; PR China; P.R. China; PRC; China, People's Republic of; Chineese; جمهورية الصين الشعبية
  CXR | CX | 162 | Christmas Island | جزيرة كريسماس | Christmas Islander | | جزيرة عيد الميلاد
  CCK | CC | 166 | Cocos (Keeling) Islands | جزر كوكوس (كيلينغ) | Cocos Islander | | Cocos Islands; Cocos (Keeling) Islands (the); جزر كوكوس
  COL | CO | 170 | Colombia | كولومبيا | Colombian | كولومبي | Columbian; Columbia
  COM | KM | 174 | Comoros | جزر القمر | Comorian; Comoran; Comorien | قمري | Comoros (the); Union of the Comoros; The Comoros; جمهورية القمر المتحدة; القمر
  COG | CG | 178 | Republic of the Congo | جمهورية الكونغو | Congolese (Brazzaville); Congo-Brazzaville national | كونغولي برازافيلي | Congo (the); Congo, Republic of; Congo-Brazzaville; الكونغو برازافيل; Congo Republic; Congo - Brazzaville; الكونغو - برازافيل
  COD | CD | 180 | Democratic Republic of the Congo | جمهورية الكونغو الديمقراطية | Congolese (Kinshasa); Congolese (DRC) | كونغولي ديمقراطي | Congo (the Democratic Republic of the); Congo, Democratic Republic of the; Congo, Democratic Republic; Democratic Republic of Congo; DR Congo; DRC; D.R. Congo; Congo-Kinshasa; Zaire; الكونغو الديمقراطية; زائير; الكونغو - كينشاسا; Congo, DR; Congo (DRC); الكونغو كينشاسا
  COK | CK | 184 | Cook Islands | جزر كوك | Cook Islander | كوكي | Cook Islands (the)
  CRI | CR | 188 | Costa Rica | كوستاريكا | Costa Rican | كوستاريكي |
  CIV | CI | 384 | Côte d'Ivoire | كوت ديفوار | Ivorian; Ivoirian | إيفواري; عاجي | Ivory Coast; Cote dIvoire; ساحل العاج; كوت دي فوار
  HRV | HR | 191 | Croatia | كرواتيا | Croatian; Croat | كرواتي |
  CUB | CU | 192 | Cuba | كوبا | Cuban | كوبي |
  CUW | CW | 531 | Curaçao | كوراساو | Curaçaoan | كوراساوي |
  CYP | CY | 196 | Cyprus | قبرص | Cypriot | قبرصي |
  CZE | CZ | 203 | Czechia | تشيكيا | Czech | تشيكي | Czech Republic; The Czech Republic; التشيك; جمهورية التشيك
  DNK | DK | 208 | Denmark | الدانمرك | Danish; Dane | دانمركي; دنماركي | Danmark; الدنمارك; الدانمارك
  DJI | DJ | 262 | Djibouti | جيبوتي | Djiboutian | جيبوتي | Jibouti; Djibuti
  DMA | DM | 212 | Dominica | دومينيكا | Dominican (Dominica) | دومينيكي من دومينيكا | Commonwealth of Dominica
  DOM | DO | 214 | Dominican Republic | الجمهورية الدومينيكية | Dominican (Republic) | دومينيكاني | Dominican Republic (the); الدومينيكان; جمهورية الدومينيكان
  ECU | EC | 218 | Ecuador | إكوادور | Ecuadorian; Ecuadorean | إكوادوري | الإكوادور
  EGY | EG | 818 | Egypt | مصر | Egyptian | مصري | Arab Republic of Egypt; Egypt, Arab Republic of; Egipt; Eygpt; Egypth; Egyption; Egyptain; Egyptien; Eygptian; Misr; جمهورية مصر العربية; مصريون; مصريين; ج.م.ع
  SLV | SV | 222 | El Salvador | السلفادور | Salvadoran; Salvadorean | سلفادوري | Salvador
  GNQ | GQ | 226 | Equatorial Guinea | غينيا الاستوائية | Equatorial Guinean; Equatoguinean | غيني استوائي |
  ERI | ER | 232 | Eritrea | إريتريا | Eritrean | إريتري | ارتريا; ارتري; Eritria; State of Eritrea
  EST | EE | 233 | Estonia | إستونيا | Estonian | إستوني |
  SWZ | SZ | 748 | Eswatini | إسواتيني | Swazi; Eswatinian | سوازي | Swaziland; سوازيلاند
  ETH | ET | 231 | Ethiopia | إثيوبيا | Ethiopian | إثيوبي; أثيوبي; حبشي | Etheopia; Ethopia; Ethiopa; Etheopian; Ethopian; Ethiopean; اتيوبيا; اتيوبي; الحبشة; Federal Democratic Republic of Ethiopia; جمهورية إثيوبيا
  FLK | FK | 238 | Falkland Islands (Malvinas) | جزر فوكلاند (مالفيناس) | Falkland Islander | فوكلاندي | Falkland Islands; Falklands; Falkland Islands (the) [Malvinas]; جزر فوكلاند
  FRO | FO | 234 | Faroe Islands | جزر فارو | Faroese | فاروي | Faroe Islands (the); Faeroe Islands
  FJI | FJ | 242 | Fiji | فيجي | Fijian | فيجي |
  FIN | FI | 246 | Finland | فنلندا | Finnish; Finn | فنلندي |
  FRA | FR | 250 | France | فرنسا | French; Frenchman | فرنسي | French Republic; Francais; فرنساوي; الجمهورية الفرنسية
  GUF | GF | 254 | French Guiana | غيانا الفرنسية | French Guianese | غياني فرنسي | Guyane; غويانا الفرنسية
  PYF | PF | 258 | French Polynesia | بولينيزيا الفرنسية | French Polynesian | بولينيزي فرنسي | بولينزيا الفرنسية
  ATF | TF | 260 | French Southern Territories | الأقاليم الجنوبية الفرنسية | | | French Southern Territories (the); أراض فرنسية جنوبية; أراض فرنسية جنوبية وأنتارتيكية
  GAB | GA | 266 | Gabon | غابون | Gabonese | غابوني | الغابون
  GMB | GM | 270 | Gambia | غامبيا | Gambian | غامبي | The Gambia; Gambia (the); Republic of The Gambia
  GEO | GE | 268 | Georgia | جورجيا | Georgian | جورجي |
  DEU | DE | 276 | Germany | ألمانيا | German | ألماني | Federal Republic of Germany; Deutschland; Deutsch; Germeny; جمهورية ألمانيا الاتحادية
  GHA | GH | 288 | Ghana | غانا | Ghanaian; Ghanian; Ghanean | غاني | Gana; Republic of Ghana
  GIB | GI | 292 | Gibraltar | جبل طارق | Gibraltarian | جبل طارقي |
  GRC | GR | 300 | Greece | اليونان | Greek; Hellenic | يوناني | Hellenic Republic
  GRL | GL | 304 | Greenland | غرينلاند | Greenlandic; Greenlander | غرينلاندي | جرينلاند
  GRD | GD | 308 | Grenada | غرينادا | Grenadian | غرينادي |
  GLP | GP | 312 | Guadeloupe | غوادلوب | Guadeloupean; Guadeloupian | غوادلوبي |
  GUM | GU | 316 | Guam | غوام | Guamanian | غوامي |
  GTM | GT | 320 | Guatemala | غواتيمالا | Guatemalan | غواتيمالي |
  GGY | GG | 831 | Guernsey | غيرنزي | Guernseyman | غيرنزي | غيرنسي
  GIN | GN | 324 | Guinea | غينيا | Guinean | غيني | Guinea-Conakry; Republic of Guinea; غينيا كوناكري
  GNB | GW | 624 | Guinea-Bissau | غينيا بيساو | Bissau-Guinean; Guinea-Bissauan | غيني بيساوي |
  GUY | GY | 328 | Guyana | غيانا | Guyanese | غياني | غويانا
  HTI | HT | 332 | Haiti | هايتي | Haitian | هايتي; هاييتي |
  HMD | HM | 334 | Heard Island and McDonald Islands | جزيرة هيرد وجزر ماكدونالد | | | Heard & McDonald Islands
  VAT | VA | 336 | Holy See | الكرسي الرسولي | Vatican | فاتيكاني | Holy See (the); Vatican City; Vatican City State; الفاتيكان; مدينة الفاتيكان
  HND | HN | 340 | Honduras | هندوراس | Honduran | هندوراسي |
  HKG | HK | 344 | Hong Kong | هونغ كونغ | Hong Konger; Hongkonger | هونغ كونغي | Hongkong; Hong Kong SAR; Hong Kong, China; هونج كونج; هونغ كونغ الصينية (منطقة إدارية خاصة); Hong Kong SAR China
  HUN | HU | 348 | Hungary | هنغاريا | Hungarian | هنغاري; مجري | المجر
  ISL | IS | 352 | Iceland | آيسلندا | Icelandic; Icelander | آيسلندي |
  IND | IN | 356 | India | الهند | Indian | هندي; هندى | Republic of India; Inda; Indai; Indya; Idia; Indain; Indin; Inidan; Inidian; Hindi; Bharat; هنود; الهنود; هند; هندي الجنسية; جمهورية الهند
  IDN | ID | 360 | Indonesia | إندونيسيا | Indonesian | إندونيسي; أندونيسي | Indonesea; Indonisia; Indonasia; Indonesain; Indonisian; اندونيسا; اندنوسيا; اندونوسي; اندنوسي; Republic of Indonesia; جمهورية إندونيسيا
  IRN | IR | 364 | Iran | إيران | Iranian; Persian | إيراني | Iran (Islamic Republic of); Islamic Republic of Iran; جمهورية إيران الإسلامية; الجمهورية الإسلامية الإيرانية
  IRQ | IQ | 368 | Iraq | العراق | Iraqi | عراقي | Irak; Iraki; Republic of Iraq; جمهورية العراق
  IRL | IE | 372 | Ireland | أيرلندا | Irish; Irishman | أيرلندي; إيرلندي | Republic of Ireland; Eire; ايرلنده
  IMN | IM | 833 | Isle of Man | جزيرة مان | Manx | مانكي | جزيرة آيل أوف مان
  ISR | IL | 376 | Israel | إسرائيل | Israeli | إسرائيلي |
  ITA | IT | 380 | Italy | إيطاليا | Italian | إيطالي | Italia; Itallian; طلياني; Italian Republic
  JAM | JM | 388 | Jamaica | جامايكا | Jamaican | جامايكي |
  JPN | JP | 392 | Japan | اليابان | Japanese | ياباني | Japaneese
  JEY | JE | 832 | Jersey | جيرزي | | جيرزي | جيرسي
  JOR | JO | 400 | Jordan | الأردن | Jordanian | أردني | Hashemite Kingdom of Jordan; Jordon; Jordanien; Jordaninan; Jordian; Jordinian; المملكة الأردنية الهاشمية; أردنيون
  KAZ | KZ | 398 | Kazakhstan | كازاخستان | Kazakhstani; Kazakh | كازاخستاني; كازاخي | Kazakstan; كزاخستان
  KEN | KE | 404 | Kenya | كينيا | Kenyan | كيني | Keniya; Kenian; Kenyian; Kenia; Republic of Kenya
  KIR | KI | 296 | Kiribati | كيريباس | I-Kiribati | كيريباتي |
  PRK | KP | 408 | North Korea | كوريا الشمالية | North Korean | كوري شمالي | Korea (the Democratic People's Republic of); Democratic People's Republic of Korea; Korea, Democratic People's Republic of; DPRK; Korea, North; جمهورية كوريا الشعبية الديمقراطية
  KOR | KR | 410 | South Korea | كوريا الجنوبية | South Korean | كوري جنوبي | Korea (the Republic of); Republic of Korea; Korea, Republic of; ROK; Korea, South; S. Korea; جمهورية كوريا
  KWT | KW | 414 | Kuwait | الكويت | Kuwaiti | كويتي | State of Kuwait; Kuweit; Kuwaity; دولة الكويت; كويتيون
  KGZ | KG | 417 | Kyrgyzstan | قيرغيزستان | Kyrgyzstani; Kyrgyz | قيرغيزي; قيرغيزستاني | Kirghizstan; قرغيزستان; قرغيزي
  LAO | LA | 418 | Laos | لاوس | Lao; Laotian | لاوسي | Lao People's Democratic Republic; Lao People's Democratic Republic (the); Lao PDR; جمهورية لاو الديمقراطية الشعبية
  LVA | LV | 428 | Latvia | لاتفيا | Latvian; Lett | لاتفي |
  LBN | LB | 422 | Lebanon | لبنان | Lebanese | لبناني | Lebnon; Lebanan; Lebaneese; Lebnese; Lebanes; الجمهورية اللبنانية; Lebanese Republic
  LSO | LS | 426 | Lesotho | ليسوتو | Mosotho; Basotho | ليسوتي |
  LBR | LR | 430 | Liberia | ليبريا | Liberian | ليبيري | ليبيريا; Republic of Liberia
  LBY | LY | 434 | Libya | ليبيا | Libyan | ليبي | Libyan Arab Jamahiriya; State of Libya; Lybia; Lybian; Libia
  LIE | LI | 438 | Liechtenstein | ليختنشتاين | Liechtensteiner | ليختنشتايني |
  LTU | LT | 440 | Lithuania | ليتوانيا | Lithuanian | ليتواني |
  LUX | LU | 442 | Luxembourg | لكسمبرغ | Luxembourger; Luxembourgish | لوكسمبورغي | لوكسمبورغ; لوكسمبورج
  MAC | MO | 446 | Macao | ماكاو | Macanese | ماكاوي | Macau; Macao SAR; Macao, China; منطقة ماكاو الإدارية الخاصة; Macao SAR China
  MDG | MG | 450 | Madagascar | مدغشقر | Malagasy; Madagascan | مدغشقري; ملغاشي |
  MWI | MW | 454 | Malawi | ملاوي | Malawian | ملاوي; مالاوي |
  MYS | MY | 458 | Malaysia | ماليزيا | Malaysian | ماليزي | Malasia; Maleysia; Malasian
  MDV | MV | 462 | Maldives | ملديف | Maldivian | مالديفي; ملديفي | Maldives (the); The Maldives; المالديف; جزر المالديف
  MLI | ML | 466 | Mali | مالي | Malian | مالي |
  MLT | MT | 470 | Malta | مالطة | Maltese | مالطي | مالطا
  MHL | MH | 584 | Marshall Islands | جزر مارشال | Marshallese | مارشالي | Marshall Islands (the)
  MTQ | MQ | 474 | Martinique | مارتينيك | Martinican; Martiniquais | مارتينيكي | المارتينيك; جزر المارتينيك
  MRT | MR | 478 | Mauritania | موريتانيا | Mauritanian | موريتاني | Mouritania
  MUS | MU | 480 | Mauritius | موريشيوس | Mauritian | موريشيوسي | Maurituis
  MYT | YT | 175 | Mayotte | مايوت | Mahoran | مايوتي |
  MEX | MX | 484 | Mexico | المكسيك | Mexican | مكسيكي | Méjico
  FSM | FM | 583 | Micronesia | ميكرونيزيا | Micronesian | ميكرونيزي | Micronesia (Federated States of); Federated States of Micronesia; ولايات ميكرونيزيا الموحدة; ولايات ميكرونيسيا المتحدة
  MDA | MD | 498 | Moldova | مولدوفا | Moldovan; Moldavian | مولدوفي | Moldova (the Republic of); Moldova, Republic of; Republic of Moldova; جمهورية مولدوفا
  MCO | MC | 492 | Monaco | موناكو | Monégasque; Monacan | موناكي |
  MNG | MN | 496 | Mongolia | منغوليا | Mongolian; Mongol | منغولي |
  MNE | ME | 499 | Montenegro | الجبل الأسود | Montenegrin | جبل أسودي; مونتينيغري | مونتينيغرو
  MSR | MS | 500 | Montserrat | مونتسيرات | Montserratian | مونتسيراتي | مونتسرات
  MAR | MA | 504 | Morocco | المغرب | Moroccan | مغربي | Kingdom of Morocco; Moroco; Morrocco; Marocco; Maroc; Morrocan; Moroccon; Moroccain; Maroccan; Morocan; المملكة المغربية; مغاربة; مغربي الجنسية
  MOZ | MZ | 508 | Mozambique | موزامبيق | Mozambican | موزامبيقي | موزمبيق; موزمبيقي
  MMR | MM | 104 | Myanmar | ميانمار | Burmese; Myanma; Myanmarese | بورمي; ميانماري | Burma; Mayanmar; Myanmer; بورما; مينمار
  NAM | NA | 516 | Namibia | ناميبيا | Namibian | ناميبي |
  NRU | NR | 520 | Nauru | ناورو | Nauruan | ناوروي |
  NPL | NP | 524 | Nepal | نيبال | Nepalese; Nepali | نيبالي; نبالي | Federal Democratic Republic of Nepal; Napal; Neapal; Nepaal; Nepaly; Nepales; Nepaleese; Napali; Napalese; النيبال; نبال; جمهورية نيبال
  NLD | NL | 528 | Netherlands | هولندا | Dutch; Netherlander | هولندي | Netherlands (the); The Netherlands; Netherlands (Kingdom of the); Kingdom of the Netherlands; Holland; Nederland; مملكة هولندا
  NCL | NC | 540 | New Caledonia | كاليدونيا الجديدة | New Caledonian | كاليدوني |
  NZL | NZ | 554 | New Zealand | نيوزيلندا | New Zealander; Kiwi | نيوزيلندي | Newzealand; New Zeland; نيوزلندا; نيوزلندي
  NIC | NI | 558 | Nicaragua | نيكاراغوا | Nicaraguan | نيكاراغوي |
  NER | NE | 562 | Niger | النيجر | Nigerien; Nigerienne | نيجري | Niger (the)
  NGA | NG | 566 | Nigeria | نيجيريا | Nigerian | نيجيري | Nigerria; Nigirian; Nigiria; Federal Republic of Nigeria
  NIU | NU | 570 | Niue | نيوي | Niuean | نيوي | نييوي
  NFK | NF | 574 | Norfolk Island | جزيرة نورفولك | Norfolk Islander | |
  MKD | MK | 807 | North Macedonia | مقدونيا الشمالية | Macedonian; North Macedonian | مقدوني | Macedonia; Republic of North Macedonia; The former Yugoslav Republic of Macedonia; FYROM; مقدونيا; The Republic of North Macedonia
  MNP | MP | 580 | Northern Mariana Islands | جزر ماريانا الشمالية | Northern Mariana Islander | | Northern Mariana Islands (the); Saipan
  NOR | NO | 578 | Norway | النرويج | Norwegian | نرويجي |
  OMN | OM | 512 | Oman | عمان | Omani | عماني | Sultanate of Oman; Sultanat of Oman; Ommani; Omany; Omanni; سلطنة عمان; عمانيون
  PAK | PK | 586 | Pakistan | باكستان | Pakistani; Pak | باكستاني | Islamic Republic of Pakistan; Pakstan; Pakistn; Pakisthan; Paksitan; Pakistain; Pakistany; Pakstani; Paksitani; Pakisthani; Pakistanii; باكستاتي; بكستان; بكستاني; باكستانيون; جمهورية باكستان الإسلامية; پاكستان; پاكستاني
  PLW | PW | 585 | Palau | بالاو | Palauan | بالاوي |
  PSE | PS | 275 | Palestine | فلسطين | Palestinian | فلسطيني | Palestine, State of; State of Palestine; Palestinian Territory; Palastine; Palestein; Palastinian; Palestenian; دولة فلسطين; الأراضي الفلسطينية; Palestinian Territories; Gaza; West Bank; غزة
  PAN | PA | 591 | Panama | بنما | Panamanian | بنمي |
  PNG | PG | 598 | Papua New Guinea | بابوا غينيا الجديدة | Papua New Guinean; Papuan | بابوي |
  PRY | PY | 600 | Paraguay | باراغواي | Paraguayan | باراغوي | باراغوايي; البارغواي
  PER | PE | 604 | Peru | بيرو | Peruvian | بيروي; بيروفي |
  PHL | PH | 608 | Philippines | الفلبين | Filipino; Filipina; Philippine | فلبيني; فليبيني; فيليبيني; فلبينى | Philippines (the); The Philippines; Republic of the Philippines; Phillipines; Philipines; Philippins; Phillippines; Philipine; Philipino; Philipina; Philippino; Phillipino; Phillipine; Filippino; Fillipino; Filipine; Filipines; Filpino; Pilipino; Pinoy; Phil; Phils; RP; الفليبين; الفيليبين; الفلبيين; جمهورية الفلبين; فلبينيون; فلبيني الجنسية
  PCN | PN | 612 | Pitcairn | بيتكيرن | Pitcairn Islander | | Pitcairn Islands; جزر بيتكيرن
  POL | PL | 616 | Poland | بولندا | Polish; Pole | بولندي | بولونيا; بولوني
  PRT | PT | 620 | Portugal | البرتغال | Portuguese | برتغالي | Portugese
  PRI | PR | 630 | Puerto Rico | بورتوريكو | Puerto Rican | بورتوريكي | بويرتوريكو
  QAT | QA | 634 | Qatar | قطر | Qatari | قطري | State of Qatar; Quatar; Qater; Qatary; دولة قطر; قطريون
  REU | RE | 638 | Réunion | ريونيون | Reunionese | ريونيوني | لا ريونيون; روينيون
  ROU | RO | 642 | Romania | رومانيا | Romanian | روماني | Rumania; Roumania; Rumanian
  RUS | RU | 643 | Russian Federation | الاتحاد الروسي | Russian | روسي | Russia; Russian Federation (the); Rusia; روسيا; روسيا الاتحادية
  RWA | RW | 646 | Rwanda | رواندا | Rwandan; Rwandese | رواندي | Ruanda
  BLM | BL | 652 | Saint Barthélemy | سان بارتيلمي | Barthélemois | | St Barthelemy; سان بارتليمي
  SHN | SH | 654 | Saint Helena, Ascension and Tristan da Cunha | سانت هيلانة وأسنسيون وتريستان دا كونا | Saint Helenian | | Saint Helena; St Helena; سانت هيلانة; سانت هيلينا وأسينشين وتريستان دا كونا; سانت هيلينا
  KNA | KN | 659 | Saint Kitts and Nevis | سانت كيتس ونيفس | Kittitian; Nevisian | كيتسي | St Kitts and Nevis; Saint Kitts & Nevis; St. Kitts & Nevis; St Kitts; سانت كيتس; سانت كيتس ونيفيس
  LCA | LC | 662 | Saint Lucia | سانت لوسيا | Saint Lucian; St Lucian | لوسياني | St Lucia
  MAF | MF | 663 | Saint Martin (French part) | سان مارتان (الجزء الفرنسي) | | | St Martin (French part); سان مارتان; سانت مارتن (الجزء الفرنسي); سان مارتن (الجزء الفرنسي)
  SPM | PM | 666 | Saint Pierre and Miquelon | سان بيير وميكلون | | | St Pierre and Miquelon; سان بيير ومكويلون; St. Pierre & Miquelon
  VCT | VC | 670 | Saint Vincent and the Grenadines | سانت فنسنت وجزر غرينادين | Vincentian; Saint Vincentian | فنسنتي | St Vincent and the Grenadines; St Vincent; سانت فنسنت; سانت فينسنت والغرينادين; St. Vincent & Grenadines
  WSM | WS | 882 | Samoa | ساموا | Samoan | ساموي | Western Samoa
  SMR | SM | 674 | San Marino | سان مارينو | Sammarinese; San Marinese | سان ماريني |
  STP | ST | 678 | Sao Tome and Principe | سان تومي وبرينسيبي | Sao Tomean; Santomean | ساوتومي | São Tomé; ساو تومي وبرينسيبي; ساو تومي وبرينسيب; São Tomé & Príncipe
  SAU | SA | 682 | Saudi Arabia | المملكة العربية السعودية | Saudi; Saudi Arabian | سعودي | Kingdom of Saudi Arabia; KSA; K.S.A; Saudia; Saudi Arbia; Saudia Arabia; Saudy; Soudi; السعودية; العربية السعودية; سعوديون
  SEN | SN | 686 | Senegal | السنغال | Senegalese | سنغالي |
  SRB | RS | 688 | Serbia | صربيا | Serbian; Serb | صربي | Republic of Serbia
  SYC | SC | 690 | Seychelles | سيشيل | Seychellois | سيشيلي | Seychelles (the); The Seychelles; سيشل
  SLE | SL | 694 | Sierra Leone | سيراليون | Sierra Leonean | سيراليوني | Sierraleone
  SGP | SG | 702 | Singapore | سنغافورة | Singaporean | سنغافوري | Singapor; Singaporian
  SXM | SX | 534 | Sint Maarten (Dutch part) | سينت مارتن (الجزء الهولندي) | | | Sint Maarten; سينت مارتن; سانت مارتن (الجزء الهولندي)
  SVK | SK | 703 | Slovakia | سلوفاكيا | Slovak; Slovakian | سلوفاكي | Slovak Republic
  SVN | SI | 705 | Slovenia | سلوفينيا | Slovenian; Slovene | سلوفيني |
  SLB | SB | 090 | Solomon Islands | جزر سليمان | Solomon Islander | سليماني | جزر سولومون
  SOM | SO | 706 | Somalia | الصومال | Somali; Somalian | صومالي | Federal Republic of Somalia; Somal; صومال; جمهورية الصومال الفيدرالية; الصوماليون
  ZAF | ZA | 710 | South Africa | جنوب أفريقيا | South African | جنوب أفريقي; جنوب إفريقي | Republic of South Africa; RSA; S. Africa; Southafrica; أفريقي جنوبي
  SGS | GS | 239 | South Georgia and the South Sandwich Islands | جورجيا الجنوبية وجزر ساندويتش الجنوبية | | | South Georgia; South Georgia & South Sandwich Islands
  SSD | SS | 728 | South Sudan | جنوب السودان | South Sudanese | جنوب سوداني | سوداني جنوبي
  ESP | ES | 724 | Spain | إسبانيا | Spanish; Spaniard | إسباني; أسباني | Espana
  LKA | LK | 144 | Sri Lanka | سري لانكا | Sri Lankan; Ceylonese | سريلانكي; سري لانكي; سيريلانكي; سيرلانكي; سيلاني | Srilanka; Shri Lanka; Sri Lnka; Siri Lanka; Srilankan; Sri lanken; Shri Lankan; Siri Lankan; Sirilanka; Sirilankan; Sri Lankian; Ceylon; سريلانكا; سيريلانكا; سيرلانكا; سيلان; Democratic Socialist Republic of Sri Lanka; جمهورية سريلانكا; جمهورية سريلانكا الديمقراطية الاشتراكية
  SDN | SD | 729 | Sudan | السودان | Sudanese | سوداني | Sudan (the); The Sudan; Republic of the Sudan; Soudan; Sudaneese; Sudanes; Sudani; سودانيون; جمهورية السودان
  SUR | SR | 740 | Suriname | سورينام | Surinamese | سورينامي | Surinam
  SJM | SJ | 744 | Svalbard and Jan Mayen | سفالبارد وجان ماين | | | Svalbard; سفالبارد ويان ماين; Svalbard & Jan Mayen
  SWE | SE | 752 | Sweden | السويد | Swedish; Swede | سويدي |
  CHE | CH | 756 | Switzerland | سويسرا | Swiss | سويسري | Swizerland; Switzerlands
  SYR | SY | 760 | Syrian Arab Republic | الجمهورية العربية السورية | Syrian | سوري | Syrian Arab Republic (the); Syria; Siria; Syrien; Syrain; Sirian; سوريا; سوريون; سوريه
  TWN | TW | 158 | Taiwan | تايوان | Taiwanese | تايواني | Taiwan (Province of China); Chinese Taipei
  TJK | TJ | 762 | Tajikistan | طاجيكستان | Tajikistani; Tajik; Tadjik | طاجيكي; طاجيكستاني | Tadjikistan; طاجكستان
  TZA | TZ | 834 | Tanzania | تنزانيا | Tanzanian | تنزاني; تانزاني | Tanzania, the United Republic of; Tanzania, United Republic of; United Republic of Tanzania; Tanzani; جمهورية تنزانيا المتحدة; تانزانيا
  THA | TH | 764 | Thailand | تايلند | Thai; Thailandese | تايلندي; تايلاندي | Tailand; Thiland; Thialand; Kingdom of Thailand; تايلاند; تيلاند; مملكة تايلاند
  TLS | TL | 626 | Timor-Leste | تيمور ليشتي | Timorese; East Timorese | تيموري | East Timor; تيمور الشرقية
  TGO | TG | 768 | Togo | توغو | Togolese | توغولي | توجو
  TKL | TK | 772 | Tokelau | توكيلاو | Tokelauan | توكيلاوي |
  TON | TO | 776 | Tonga | تونغا | Tongan | تونغي |
  TTO | TT | 780 | Trinidad and Tobago | ترينيداد وتوباغو | Trinidadian; Tobagonian | ترينيدادي | Trinidad; Trinidad & Tobago; ترينيداد
  TUN | TN | 788 | Tunisia | تونس | Tunisian | تونسي | Tunis; Tunisie; Tunisian Republic; Tunesia; Tunesian; Tunician; الجمهورية التونسية; تونسيون
  TUR | TR | 792 | Türkiye | تركيا | Turkish; Turk | تركي | Turkey; Republic of Turkey; Republic of Türkiye; Turky; Turkie; أتراك; الجمهورية التركية
  TKM | TM | 795 | Turkmenistan | تركمانستان | Turkmen; Turkmenistani | تركماني; تركمانستاني |
  TCA | TC | 796 | Turks and Caicos Islands | جزر تركس وكايكوس | Turks and Caicos Islander | | Turks and Caicos Islands (the); Turks & Caicos; جزر توركس وكايكوس; Turks & Caicos Islands
  TUV | TV | 798 | Tuvalu | توفالو | Tuvaluan | توفالي |
  UGA | UG | 800 | Uganda | أوغندا | Ugandan | أوغندي; أوجندي | Ugandian; Ogandan; Ougandan; أوجندا; اوغنده; Republic of Uganda
  UKR | UA | 804 | Ukraine | أوكرانيا | Ukrainian; Ukranian | أوكراني | The Ukraine; Ukrain
  ARE | AE | 784 | United Arab Emirates | الإمارات العربية المتحدة | Emirati; Emarati; Emirian | إماراتي | United Arab Emirates (the); The United Arab Emirates; UAE; U.A.E; Emirates; Emirate; United Arab Emirate; دولة الإمارات العربية المتحدة; دولة الإمارات; الإمارات; الامارت; إماراتيون
  GBR | GB | 826 | United Kingdom | المملكة المتحدة | British; Briton; Britisher; English; Scottish; Welsh | بريطاني; إنجليزي; انكليزي | United Kingdom of Great Britain and Northern Ireland (the); United Kingdom of Great Britain and Northern Ireland; United Kingdom (the); UK; U.K; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Britsh; Brittish; بريطانيا; بريطانيا العظمى; انجلترا; إنكلترا; الإنجليز; UK citizen; British Citizen; U.K. of Great Britain
  USA | US | 840 | United States of America | الولايات المتحدة الأمريكية | American; US citizen | أمريكي; أميركي; امريكاني | United States of America (the); United States; The United States; U.S.; U.S.A; America; Amercian; Amrican; Americian; الولايات المتحدة; أمريكا; أميركا; الولايات المتحدة الأميركية; US; USA citizen; الولايات المتحده الامريكيه
  UMI | UM | 581 | United States Minor Outlying Islands | جزر الولايات المتحدة الصغيرة النائية | | | United States Minor Outlying Islands (the); US Minor Outlying Islands; جزر الولايات المتحدة; جزر الولايات المتحدة النائية; U.S. Outlying Islands
  URY | UY | 858 | Uruguay | أوروغواي | Uruguayan | أوروغوي | الأوروغواي; أوروغواياني; أورغواي
  UZB | UZ | 860 | Uzbekistan | أوزبكستان | Uzbekistani; Uzbek | أوزبكي; أوزبكستاني | Uzbakistan; Uzbekstan; ازبكستان; ازبكي
  VUT | VU | 548 | Vanuatu | فانواتو | Ni-Vanuatu; Vanuatuan | فانواتي |
  VEN | VE | 862 | Venezuela | فنزويلا | Venezuelan | فنزويلي | Venezuela (Bolivarian Republic of); Bolivarian Republic of Venezuela; Venezuala; جمهورية فنزويلا البوليفارية
  VNM | VN | 704 | Viet Nam | فييت نام | Vietnamese | فيتنامي; فييتنامي | Vietnam; Socialist Republic of Viet Nam; Veitnam; Vitnam; Vietnamees; فيتنام; فييتنام
  VGB | VG | 092 | British Virgin Islands | جزر فرجن البريطانية | British Virgin Islander | | Virgin Islands (British); BVI; جزر العذراء البريطانية; جزر فيرجن البريطانية
  VIR | VI | 850 | United States Virgin Islands | جزر فرجن التابعة للولايات المتحدة | US Virgin Islander | | Virgin Islands (U.S.); US Virgin Islands; USVI; جزر العذراء الأمريكية; جزر فرجن الأمريكية; جزر فيرجن الأمريكية; U.S. Virgin Islands
  WLF | WF | 876 | Wallis and Futuna | واليس وفوتونا | Wallisian; Futunan | | Wallis & Futuna; والس وفوتونا; جزر والس وفوتونا
  ESH | EH | 732 | Western Sahara | الصحراء الغربية | Sahrawi; Western Saharan; Sahraoui | صحراوي |
  YEM | YE | 887 | Yemen | اليمن | Yemeni; Yemenite | يمني; يماني | Republic of Yemen; Yeman; Yemani; Yemini; Yameni; Yamani; Yamen; Yemeny; الجمهورية اليمنية; يمنيون
  ZMB | ZM | 894 | Zambia | زامبيا | Zambian | زامبي | Republic of Zambia
  ZWE | ZW | 716 | Zimbabwe | زمبابوي | Zimbabwean | زمبابوي; زيمبابوي | Zimbabwian; Rhodesia
`;
