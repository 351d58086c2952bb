import { isArabic, isGrade, stemOf, wordsOf } from '../coder/title-words.ts';

/** Nouns of jobs, as stems, that head twenty titles of the lexicon or more: they say what somebody is, if not in which trade. */
export const JOB_NOUNS: ReadonlySet<string> = new Set(
  (
    'accountant administrator adviser advisor agent aide analyst architect artist assembler assistant associate attendant auditor boy ' +
    'breeder broker captain carpenter chargehand checker chef cleaner clerk coach collector consultant controller cook coordinator ' +
    'counsellor crew cutter designer developer director dispatcher doctor draftsman driver educator electrician employee engineer ' +
    'executive expert fabricator farmer fitter fixer foreman forman furnaceman generalist grader grower guard hand helper incharge ' +
    'inspector installer instructor keeper labor laborer labour labourer laminator leader leadman loader machinist maker man manager ' +
    'mason mechanic messenger mixer molder moulder nurse officer operator organizer painter photographer physician pilot planner printer ' +
    'producer professional programmer receptionist repairer repairman representative researcher rider salesman salesperson scheduler ' +
    'secretary seller servicer setter specialist staff strategist supervisor surveyor tailor teacher technician technologist tester ' +
    'therapist trader trainer tutor welder worker writer ' +
    'اختصاص اخصا اخصاي استاذ استشار امين باحث بايع جامع جراح حارس حداد حرف خبير خياط رسام سايق سكرتير سمسار شيف صاحب صانع صياد ضابط ' +
    'طابع طباخ طبيب طيار عازف عالم عامل عضو عمال فاحص فارز فنان فني فورم قار قاض كاتب كهرباي لاعب لحام مامور مبرمج متخصص مترجم ' +
    'مجمع محاسب محرر محصل محلل مخرج مخطط مدرب مدرس مدقق مدير مذيع مراسل مرافق مراقب مرب مرشد مركب مزارع مساح مساعد مستشار مسجل مسوول ' +
    'مشرف مشغل مصلح مصمم مصور مضيف مطور معالج معد معلم مفتش مقدم مقيم ملاحظ ممثل ممرض منتج مندوب منسق منظف منظم مهندس موزع موظف ' +
    'ميكانيك نايب نجار وسيط وكيل'
  ).split(' '),
);

/**
 * Whether a title says that it is a job at all, by a noun of these: anywhere in English, where the last word mostly says it, and first in
 * Arabic. "As per contract" is none, and what stands beside it makes it none.
 */
export function namesJob(title: string): boolean {
  const stems = wordsOf(title)
    .map(stemOf)
    .filter((stem) => !isGrade(stem));
  const firstArabic = stems.find(isArabic);
  return stems.some((stem) => JOB_NOUNS.has(stem) && (!isArabic(stem) || stem === firstArabic));
}
