import { comparisonKey } from '../../contracts/codecs/comparison-key.ts';
import { isArabic, stemOf } from '../coder/title-words.ts';

/**
 * What employers call themselves by, and the section or division of ISIC Rev.4 that says: our own table, in the order in which words
 * count where a name has several, since "Al Noor Hospital Cleaning Company" cleans and "Bank Training School" teaches.
 */
const TABLE = `
84 | ministry municipality police army governorate customs | وزارة بلدية شرطة جيش محافظة أمانة جمارك
81 | cleaning facilities landscaping pest | تنظيفات نظافة
80 | security guarding | حراسة حراسات
78 | manpower recruitment staffing | استقدام توظيف
85 | school university college kindergarten institute nursery academy training | مدرسة مدارس جامعة كلية روضة معهد حضانة أكاديمية تدريب
86 | hospital clinic medical dental polyclinic healthcare health | مستشفى عيادة عيادات طبي صحي مجمع_طبي
88 | orphanage | أيتام
75 | veterinary | بيطري بيطرية
47 | pharmacy supermarket hypermarket store stores shop bookshop boutique | صيدلية سوبرماركت هايبرماركت بقالة متجر محل
45 | garage automotive motors tyres | كراج كراجات سيارات إطارات
96 | salon barbershop laundry spa | صالون مغسلة حلاقة
55 | hotel resort | فندق فنادق منتجع
56 | restaurant restaurants cafe cafeteria catering bakery coffee kitchen | مطعم مطاعم مقهى كافيه كافتيريا تموين مخبز قهوة مطبخ
64 | bank exchange finance | بنك مصرف صرافة
65 | insurance takaful reinsurance | تأمين تكافل
69 | law advocates auditors accountants audit | محاماة محامون محامي تدقيق
71 | consultants architects laboratory surveying | استشارات هندسية معماريون مختبر
73 | advertising marketing | إعلان إعلانات دعاية
79 | travel tourism | سفريات سياحة سفر
53 | courier post | بريد
51 | airline airlines airways aviation | طيران
50 | shipping maritime | ملاحة شحن_بحري
52 | logistics port clearing warehousing | لوجستية ميناء تخليص تخزين
49 | transport taxi trucking | نقليات نقل تاكسي مواصلات
61 | telecom telecommunications | اتصالات
62 | software computer technology technologies | برمجيات حاسب تقنية تكنولوجيا
68 | realty properties estate | عقارات عقارية
06 | petroleum oil oilfield drilling | نفط بترول
35 | electricity power | كهرباء
36 | water | مياه
38 | waste recycling | نفايات تدوير
F | contracting construction contractors builders building | مقاولات إنشاءات بناء تشييد
24 | steel aluminium aluminum | حديد ألمنيوم
14 | garments tailoring | خياطة ملابس
10 | dairy bakeries food | ألبان أغذية
C | factory factories industries manufacturing mill | مصنع مصانع صناعات
01 | farm farms poultry nurseries agricultural | مزرعة مزارع دواجن مشاتل زراعية
03 | fishing fisheries | صيد أسماك
93 | club gym fitness | نادي رياضي لياقة
59 | film production studio | إنتاج_فني استوديو
60 | television radio broadcasting | تلفزيون إذاعة
G | trading traders wholesale | تجارة تجارية
97 | household house family | منزل عائلة
`;

interface Word {
  readonly activity: string;
  readonly words: readonly string[];
}

let built: readonly Word[] | undefined;

/**
 * The activity that an employer's name tells, a section or division of ISIC Rev.4; null where it tells none. The name itself is kept nowhere: it
 * may be a person's.
 */
export function activityOfEmployer(name: string): string | null {
  built ??= read();
  const stems = new Set(comparisonKey(name).split(' ').map(formOf));
  return (
    built.find(({ words }) => words.some((word) => word.split('_').every((part) => stems.has(part))))
      ?.activity ?? null
  );
}

function read(): Word[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [activity = '', ...languages] = line.split(' | ');
      const words = languages.flatMap((each) => each.trim().split(' '));
      return { activity, words: words.map((word) => word.split('_').map(keyOf).join('_')) };
    });
}

function keyOf(word: string): string {
  return formOf(comparisonKey(word));
}

/** Arabic words without article, gender and number; English ones as they are, but for their plural. */
function formOf(word: string): string {
  return isArabic(word) ? stemOf(word) : word.length > 4 ? stemOf(word) : word;
}
