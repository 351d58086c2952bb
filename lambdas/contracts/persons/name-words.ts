/**
 * Given and family names that are common in the Gulf among nationals and expatriates, folded as `nameKey` does. They
 * are words, each borne by many thousands; together with another they name somebody.
 */
const ARABIC = `
محمد احمد علي حسن حسين خالد يوسف ابراهيم سلمان عيسي فيصل جاسم قاسم راشد حمد سعد طارق فهد عمر جعفر مهدي هشام نبيل
محمود مصطفي اسماعيل اسحاق يعقوب موسي هارون داود سليمان ايوب يونس زكريا يحيي عثمان حمزه بلال طلال خليفه
حمدان منصور مطلق سعود بندر نواف متعب نايف عبيد زايد هزاع ذياب محسن كاظم باقر
رضا مرتضي حيدر عباس ميرزا شبر هاشم انور اشرف ايمن باسم باسل بشار تامر جابر حازم حاتم حسام حمود
خليل رائد رامي رياض زهير زياد سامر سامي سمير شاكر صالح صلاح طه عاصم عامر عدنان عزام عصام
عمار عماد غانم غسان فؤاد فاروق فراس فواز قصي كمال لؤي ماهر مازن مروان معاذ معتز مهند ناجي نادر نزار نعيم
وائل وسام ياسر ياسين عبدو دعيج جمعان فلاح عايض مسفر سالم سعيد
فاطمه مريم زينب عائشه ساره ليلي هدي لطيفه مني دلال هند رقيه زهراء خديجه نوف غدير بتول حوراء امنه سميه
ايمان رنا لولوه موزه شيماء هاجر صفيه حليمه سلمي سلوي نجلاء نجوي نادين ناديه سناء رباب معصومه
طيبه مروه اسراء الاء بدريه رحاب رشا سهي عفاف
غاده فوزيه لبني لمياء لينا مها منيره منال ميساء نورا نوره هبه هيفاء وداد يسري ياسمين شهد جميله كلثم
الدوسري المناعي الكعبي الزياني البنعلي الجودر العلوي الموسوي العريض بوعلي السماهيجي الستري الفردان الكوهجي العوضي
البوعينين النعيمي العصفور الشهابي المحميد البحارنه الخاجه الخنيزي الخلفان الذوادي الرميحي الرويعي الزيره السيسي
الشيراوي العرادي العمادي الفضاله القحطاني العتيبي المطيري الشمري العنزي الغامدي الزهراني
الشهري السبيعي الهاجري المري الرشيدي الظفيري الخالدي المنصوري المزروعي الظاهري الشامسي الكتبي السويدي المهيري
الفلاسي البلوشي الحارثي الهنائي الرواحي الحبسي الريامي البوسعيدي الانصاري الهاشمي الحسيني الحسني القاسمي السعدون
الخليفه المحروس الماحوزي الدرازي البلادي الجشي الجلاهمه المهندي الكواري الهيدوس الدوي
`;

/** Names that are words, trades or places as well: they make a name only beside one of the others. */
const ARABIC_WEAK = `
ناصر بدر ماجد وليد عادل صادق مساعد امين كريم جميل حكيم رشيد عزيز مجيد لطيف وحيد فريد مطر درويش فارس نور نوره امل
وفاء شيخه بدور حامد فاضل فادي هاني مراد شاهين سند ساره مهنا جمال رضي كامل صابر غازي فتحي حارث اسامه اسد ورده سماح
جوهره نسيم سحر رحمه صفاء وردان حسان جود رمضان نعمه عطا عطيه بركات فرج فرحان سرور بخيت زين اكرم ادم عرفات بهاء
الحداد الصفار القصاب الخياط التاجر النجار الصائغ الصباغ البناء الحمد الحلواجي الخباز الطباخ الصياد الصراف العطار القطان
السيد الشيخ المؤيد المعلم المؤذن السعيد الامين الحسن المحمد صباح خميس رجب شعبان سيف عوض خلف اسماء جواهر سهام شروق خلود احلام اماني دعاء ابتسام بشري عهود مبارك جهاد نضال حصه هاله كوثر شريف تركي عبير سوسن سلطان دانه ريم حنان مشعل الدلال الحمر العالي الصالح الفارسي السندي المالكي العسكري المدني الكندي العجمي الحربي الغانم
القطري السوري المصري الشامي اليماني الاحسائي البحراني
`;

const LATIN = `
mohammed mohamed muhammad mohammad mohd muhammed ahmed ahmad ali hassan hasan hussain hussein husain khalid khaled yousif yousef yusuf
ebrahim ibrahim salman isa essa eisa faisal jassim jasim qasim kassim rashid rashed hamad fahad fahd omar umar jaafar jaffar
mahdi hisham nabeel nabil mahmood mahmoud mustafa mustapha ismail yaqoob yacoub moosa musa dawood sulaiman suleiman ayoub younis
zakaria yahya othman osman hamza bilal talal sultan khalifa hamdan mansoor mansour mubarak saud turki bandar nawaf mishal
zayed mohsen kadhim baqer ridha murtadha haider hyder abbas mirza hashim anwar ashraf ayman basim bassam jaber hazem hatem
hussam khalil raed rami riyadh zuhair ziyad samer sami sameer samir sharif saleh salah tariq tareq asim amer adnan essam
ammar emad imad ghanim ghassan fouad farooq firas fawaz maher mazen marwan muath nader nizar wael yasser yassin salem saeed saeid
imran irfan asif arif aslam akram javed iqbal zahid shahid shakeel nadeem naveed waqas bilal rahman rehman rahim hossain hossen islam
uddin miah mollah sheikh chowdhury chaudhry choudhury qureshi siddiqui ansari malik butt khan mirza
fatima fatema maryam mariam zainab zaynab noora aisha aysha laila layla hoda latifa dalal zahra khadija reem batool
hawra amna sumaya lulwa shaikha moza hessa shaima asma hajar safiya salma nadia sana rabab masooma kawthar
rajesh suresh anil kumar santhosh santosh ramesh biju vijay prakash ganesh sunil manoj ranjit dinesh mahesh naresh mukesh rakesh
sanjay ajay vinod ashok deepak sandeep pradeep rajendra rajan ravi krishnan krishna lakshmi anita sunita deepa rekha farzana shabana
sita kamala nisha bindu priya pooja kavita geetha shanti meena nair singh pillai varghese sharma gurung thapa perera fernando
menon reddy patel gupta verma joshi iyer mathew kurian abraham shrestha tamang magar rai karki silva jayawardena wijaya bandara
jose ramon ricardo eduardo romeo danilo arnel ernesto maria jennifer cristina maricel analyn lorna evelyn michelle rowena
santos reyes cruz bautista garcia mendoza torres ramos aquino villanueva delacruz castillo flores gonzales rivera fernandez
john james david andrew paul michael stephen steven peter samuel daniel robert william richard thomas joseph charles george
christopher matthew anthony kevin brian sarah emma helen anne rachel claire laura elizabeth patricia linda susan jessica karen
nancy lisa margaret sandra ashley emily donna carol amanda melissa deborah stephanie rebecca
wilson clarke harris johnson williams jones davis evans robinson thompson roberts anderson edwards hughes
tesfaye almaz bekele kamau wanjiku otieno njoroge haile getachew mulugeta tadesse abebe
aldoseri aldossary alkhalifa alkhalid alzayani alkaabi alnoaimi alawadhi alalawi almannai alqahtani alotaibi almutairi alshammari
alharbi alghamdi alzahrani almarri alhajri alajmi albalushi alansari alhashimi almahmood alaradi
dosari dossary doseri khalifa zayani kaabi noaimi awadhi alawi mannai qahtani otaibi mutairi shammari harbi ghamdi zahrani
marri hajri ajmi balushi hashimi qassab fardan kooheji sitri shehabi
`;

const LATIN_WEAK = `
nasser naser bader majid waleed walid adel sadiq amin ameen kareem karim jamil hakim rasheed aziz latif fareed farid faris
nour noor amal wafa huda mona hind sara ameer amir badr rose grace joy mark mercy angel may art bill jack jean rosa gloria
hope faith victoria jordan georgia florence chelsea dawn crystal ruby summer autumn april june august sunny das
smith brown taylor walker miller baker cook mason carpenter butler hunter fisher farmer cooper turner parker porter gardener
king knight prince bishop major marshall young white black green gray grey scott lee long rice price bell ward hill wood stone
martin lewis nelson allen hall wright clark simon alex max sky star ray dean page chase chance grant rich frank ernest earnest
`;

/** A name by itself (`sure`), or only beside another (`weak`). */
export type NameWord = 'sure' | 'weak';

/** Every name word by its key. */
export const nameWords: ReadonlyMap<string, NameWord> = new Map([
  ...wordsOf(ARABIC_WEAK, 'weak'),
  ...wordsOf(LATIN_WEAK, 'weak'),
  ...wordsOf(ARABIC, 'sure'),
  ...wordsOf(LATIN, 'sure'),
]);

function wordsOf(list: string, kind: NameWord): (readonly [string, NameWord])[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [nameKey(word), kind] as const);
}

/** One form of alef, ya, ta marbuta and hamza, no marks, small letters: how a single word of a name is compared. */
export function nameKey(word: string): string {
  return word
    .replace(/[\u0640\u064B-\u065F\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/ک/g, 'ك')
    .toLowerCase();
}
