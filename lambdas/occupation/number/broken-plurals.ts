import { comparisonKey } from '../../contracts/codecs/comparison-key.ts';

/**
 * Broken plurals of what people are at work, after the singular of each; several plurals where several are said. Those that are as well
 * the name of a craft (نجارة) or of a woman in it (مهندسة) are none here.
 */
const PLURALS = `
عامل عمال | مدير مدراء | طبيب أطباء | حارس حراس | كاتب كتبة كتاب | خادم خدم خدام | خبير خبراء | وكيل وكلاء
رئيس رؤساء | نائب نواب | أستاذ أساتذة | معلم معالمة | قاضي قضاة | طاه طهاة | طاهي طهاة | طباخ طبابيخ
نادل نوادل ندل | إمام أئمة | خطيب خطباء | صائغ صاغة صياغ | سقاء سقاة | راعي رعاة رعيان | سمسار سماسرة
بحار بحارة | قبطان قباطنة | ربان ربابنة | بائع باعة | تاجر تجار | صانع صناع | أمين أمناء | ضابط ضباط | جندي جنود
عالم علماء | شاعر شعراء | أديب أدباء | ساعي سعاة | حاجب حجاب | مزارع زراع | فلاح فلاليح | سفير سفراء | وزير وزراء
عميد عمداء | سائق ساقة سواقة | سواق سواويق | نجار نجاجير | حداد حداديد | صباغ صبابيغ | حمال حماميل | جزار جزازير
قصاب قصاصيب | حلاق حلاليق | خباز خبابيز | صياد صياييد | فراش فراريش فراشة | صبي صبيان | عضو أعضاء | بناء بناة
قس قساوسة | قسيس قسس | ناطور نواطير | نوتي نواتي | نوخذة نواخذة | قلاف قلاليف |
جابي جباة | غاسل غسلة | شيخ شيوخ مشايخ | طيار طيايير
`;

let built: ReadonlyMap<string, readonly string[]> | undefined;

/** The singular of a broken plural, both as comparison keys have them; none where it is no such plural. */
export function brokenSingulars(word: string): readonly string[] {
  built ??= read();
  return built.get(word) ?? [];
}

function read(): ReadonlyMap<string, readonly string[]> {
  const singulars = new Map<string, string[]>();
  for (const entry of PLURALS.split(/[|\n]/)) {
    const [singular, ...plurals] = entry.trim().split(' ').map(comparisonKey);
    if (singular === undefined || singular === '') continue;
    for (const plural of plurals) singulars.set(plural, [...(singulars.get(plural) ?? []), singular]);
  }
  return singulars;
}
