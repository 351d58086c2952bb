/** What an advertisement says of a skill. `offered`: it is given, or only named, and not asked for. */
export type Bearing = 'required' | 'optional' | 'negated' | 'offered';

/**
 * Wordings that say it, and of what: of what follows them, of what stands before them, or of either, which is what stands
 * before where they end a clause.
 */
export interface Cue {
  readonly bearing: Bearing;
  readonly of: 'following' | 'preceding' | 'either';
  readonly wording: RegExp;
}

function cue(bearing: Bearing, of: Cue['of'], ...wordings: string[]): Cue {
  const wording = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:[وف](?=[\\u0600-\\u06FF]))?(?:${wordings.join('|')})(?![\\p{L}\\p{M}])`,
    'giu',
  );
  return { bearing, of, wording };
}

const NOT = "(?:not|never|isn['’]t|aren['’]t|hardly)";
const BE = '(?:is|are|will be|would be|considered|counts as|as)';
const NEEDED =
  '(?:require[ds]?|needed|necessary|essential|mandatory|obligatory|compulsory|a must|must|asked(?: for)?|expected|demanded|wanted|important|relevant|an? (?:requirement|condition|prerequisite|deal[ -]?breaker)|part of (?:this|the|our|your) \\p{L}+|considered)';
const TANWIN = '(?:ة|ه|ين|تين|ان|تان|ا|اً|ًا)?';
const ASKED = `(?:مطلوب|ضروري|لازم|شرط|إلزامي|الزامي|ملزم|أساسي|اساسي|مهم|مشترط|واجب|متوقع)${TANWIN}`;
const NO_ASK = '(?:[يتن]ُ?(?:شترط|حتاج|لزم|طلب|تطلب|ستلزم|توقع|همنا|هم|نبغي|ستوجب|فترض))';

/** The cues; of those that fit one place the first is taken. */
export const CUES: readonly Cue[] = [
  cue(
    'negated',
    'preceding',
    `(?:is |are )?${NOT} (?:at all |strictly |really |even |necessarily )?${NEEDED}(?: of you)?`,
    'unnecessary',
    'has no bearing',
    "(?:do|does|will|don['’]t|doesn['’]t|won['’]t)(?: not)? matter",
    '(?:is|are) (?:excluded|out of scope|outside (?:the|this|your|our) \\p{L}+|done by (?:others|another)|handled by|covered by|taken care of)',
    'is no (?:requirement|condition|must)',
    `(?:غير|ليس|ليست|ليسا|ليستا|مو|مب|مش|ما هو) ${ASKED}`,
    '(?:لا|ما|لم|لن) [يتن]ُ?(?:حتاج|طلب|شترط)(?:ها|ه|هما)',
    '(?:لا|ما) (?:حاجة|داعي|حاجه) (?:لها|له|لهما|إليها|إليه|اليها|اليه|بها|به)',
    'مستثنا?(?:ى|ة|اة)',
    'ليس(?:ت)? (?:من (?:ضمن )?|ضمن |جزءا? من |جزءاً من )(?:مهام|نطاق|عمل|ال)?\\p{L}+',
    '(?:خارج|ليس ضمن) (?:نطاق|مهام)[^.،؛]{0,15}',
    '(?:يتكفل|يتولى|تتولى|يتولا|تتولا|تتكفل)(?:ه|ها)?(?: ب\\p{L}+)?',
  ),
  cue('negated', 'either', `(?:لا|ما|لن|لم) ${NO_ASK}(?:ان|ون|وا)?(?: منك| أن يعرف| أن يحمل| أن يكون| أي)?`),
  cue(
    'negated',
    'following',
    'no need (?:for|of|to(?: \\p{L}+)?)',
    '(?:do|does|will|would|need) not (?:need|require|ask for|expect|have to|involve|include)',
    "(?:don['’]t|doesn['’]t|won['’]t|needn['’]t) (?:need|require|ask for|expect|have to|involve|include)(?: any)?",
    `${NOT} (?:looking for|asking for|required to|expected to|need(?:ing)?)`,
    "(?:nobody|no one|no-one|we won[’']t) (?:will |ever )?asks?(?: you)?(?: for)?",
    'without(?: any)?(?: (?:need|knowledge|experience|skills?)(?: (?:for|of|in|with))?)?',
    'no(?: prior| previous| special)?(?: (?:knowledge|experience|skills?|certificate)(?: (?:of|in|with))?)?',
    'neither',
    `(?:غير|ليس|ليست|مو|مب|مش) (?:من )?(?:ال)?${ASKED}(?: (?:أن|ان|وجود|معرفة))?`,
    'ليس(?:ت)? (?:على \\p{L}+|من (?:عمله|عملها|عملك|مهامك|مهامه))',
    '(?:من )?(?:دون|بدون|بلا)(?: الحاجة)?(?: (?:إلى|الى))?(?: (?:أي|خبرة|معرفة|إلمام|شرط))?(?: في)?',
    '(?:لا|ما في|ليس هناك|ليست هناك|ما فيه) (?:حاجة|داعي|ضرورة|اشتراط|لزوم)(?: (?:إلى|الى|في))?',
    'معف(?:ى|ي|اة) من',
  ),
  cue(
    'offered',
    'following',
    'we (?:offer|provide|teach|train(?: you)?(?: (?:in|on))?|pay for)',
    '(?:free|paid|in-house|full) (?:training|lessons?|classes|courses?)(?: (?:in|on|of|for))?',
    'training (?:in|on|for)',
    '(?:نوفر|نقدم|سنوفر|ندفع|نعلمك|ندربك|سندربك|ندرب|تدريب مجاني|دورة مجانية|دروس مجانية)(?: (?:على|في))?',
  ),
  cue(
    'offered',
    'preceding',
    '(?:is|are|will be) (?:provided|taught|arranged|given|paid|renewed)(?: by \\p{L}+)?',
    '(?:lessons?|classes|courses?|training|renewal)(?: (?:is|are|will be))? (?:provided|free|paid|included|at our (?:cost|expense))',
  ),
  cue(
    'optional',
    'following',
    'nice[ -]to[ -]haves?:?',
    '(?:good|great|useful|helpful|handy)(?: to have)?:',
    'prefer(?:ably|ence(?: (?:is )?(?:given )?(?:to|for))?|r?ed skills?|r?ed:)',
    '(?:we |would )?prefer(?:r?ed)? (?:those|candidates|someone|people|applicants)(?: with| who| having)?(?: knows?| speaks?)?',
    'we prefer',
    'ideally',
    '(?:big |added |extra )?(?:plus|bonus)(?:es)?(?: points?)?(?: for| if(?: you)?(?: (?:know|have))?| are)?:',
    '(?:plus|bonus) (?:points? )?(?:for|if)',
    'advantages?(?: (?:for|if|to|given))?:',
    '(?:an? )?(?:advantage|asset|edge) (?:for|if)',
    '(?:desirable|desired|optional):',
    'optionally',
    'if possible',
    'priority (?:for|to|given to)',
    "we(?: would|[’']d) (?:love|like)(?: to see)?",
    'if you (?:also )?know',
    'extra (?:credit|marks|points) for',
    '(?:من )?(?:ال)?(?:مستحب|مفيد|مفضل|محبذ|أفضل|افضل|مستحسن)(?: (?:أن|لو|معرفة|إجادة))?:',
    'من ال(?:مستحب|مفيد|مفضل|محبذ|أفضل|افضل|مستحسن)(?: (?:أن|لو|معرفة|إجادة))?(?=\\s)',
    '(?:و?يا )?حبذا(?: لو)?',
    '(?:ال)?(?:أفضلية|افضلية|أولوية|اولوية|أسبقية)(?: (?:لمن|لل\\p{L}+|ل))',
    '(?:دواعي|عوامل) التفضيل',
    '(?:ميزة|مزايا|نقاط) (?:إضافية|اضافية)(?: (?:لمن|ل))?:',
    '(?:اختياري|إضافي)(?:ة|ا|اً)?(?: ومفيد)?:',
    '(?:نرحب|يرحب|نسعد) ب\\p{L}*',
    '(?:تفيد|يفيد|تنفع|ينفع)(?: خلفية في)?',
    'يُ?نصح ب\\p{L}*',
    'ن?قدر من',
  ),
  cue(
    'optional',
    'either',
    '(?:يُ?|تُ?|نُ?)(?:ف[َّ]*ضل|فضَّل|ستحسن|ستحب|حبذ)(?:ان|ون)?(?: (?:لو|من|إن|أن|وجود|معرفة|خبرة|إجادة|إلمام))*',
  ),
  cue(
    'optional',
    'preceding',
    `${BE}? ?(?:also |strongly |highly |much |very |always |most |merely |only |just |both |all )*(?:prefer(?:r?ed|able)|desirable|desired|advantageous|beneficial|appreciated|welcomed?|valued|favou?red|optional|helpful|useful|handy|recommended|a help|better)`,
    `${BE}? ?(?:also |merely |only |just )?(?:an? )?(?:big |definite |strong |clear |real |added |extra |huge |small )?(?:plus|bonus|advantage|asset|edge|merit)(?: points?)?`,
    `(?:${BE} )?(?:nice|good|great)(?: to have| extra)`,
    `${BE} (?:nice|good|great|a help)`,
    'helps?',
    "(?:something )?we(?: would|['’]d) (?:love|like)(?: to see)?",
    'gets? (?:priority|preference)',
    'counts? (?:in your favou?r|extra|as extra)',
    '(?:is|would be) (?:the )?icing on the cake',
    `(?:مفضل|مستحب|مرغوب|مستحسن|محبذ|اختياري|مفيد|أفضل|افضل)${TANWIN}(?: (?:فيه|فيها|به|بها))?`,
    '(?:محل|موضع) (?:ترحيب|تقدير)',
    '(?:أمر|مما) نقدره',
    '(?:(?:تُ?عد|يُ?عد|تُ?عتبر|يُ?عتبر|تُ?حسب|ستكون|سيكون)(?:ان)? )?(?:له |لها )?(?:ميزة|إضافة|اضافة|أفضلية|افضلية|أولوية|أسبقية|نقطة|قيمة)(?: (?:إضافية|اضافية|جيدة|قوية|مضافة|لصالحك))?',
    '(?:يحسب|تحسب) (?:لك|له|لها)',
    '(?:لا بأس بها|زيادة خير|خير وبركة)',
  ),
  cue(
    'required',
    'following',
    '(?:must|should)(?: (?:have|know|be|hold|speak))?',
    '(?:requirements?|required|essential|mandatory|must[ -]haves?):',
    'needs?',
    '(?:المطلوب|المتطلبات|الشروط|الأساسيات|المهام|الواجبات)',
    '(?:نطلب|نريد|نبحث عن|يتطلب|تتطلب|يجب|لابد|لا بد|يشترط|تشترط)',
  ),
  cue(
    'required',
    'preceding',
    `(?:is|are)? ?(?:absolutely )?(?:${NEEDED})`,
    'is|are',
    ASKED,
    'هي (?:المطلوبة|الأساس|الأهم)',
  ),
];
