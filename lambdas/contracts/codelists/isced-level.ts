import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/**
 * Levels of education with the words files use for them. A level stands for what is completed, as in ISCED-A; so
 * `0` takes persons without any completed schooling. Diplomas read as short-cycle tertiary, postgraduate diplomas
 * as level 7; "higher diploma" is used for both and matches nothing.
 */
export const iscedLevel: CodeList = {
  id: 'isced-level',
  title: { ar: 'المستوى التعليمي', en: 'Education level' },
  source: 'ISCED 2011 (UNESCO)',
  codes: codeTable(`
    0 | Less than primary education | أقل من التعليم الابتدائي | ISCED 0; Level 0; Early childhood education; Pre-primary; Pre-primary education; Preschool; Kindergarten; None; No education; No schooling; No qualification; Illiterate; Read and write; Reads and writes; Can read and write; Below primary; Less than primary; روضة; رياض أطفال; تعليم ما قبل الابتدائي; ما قبل الابتدائي; قبل الابتدائي; دون الابتدائي; دون الابتدائية; أقل من ابتدائي; بدون; بدون مؤهل; بدون تعليم; بلا مؤهل; غير متعلم; أمي; أمية; يقرأ ويكتب; تقرأ وتكتب; يقرأ و يكتب
    1 | Primary education | التعليم الابتدائي | ISCED 1; Level 1; Primary; Primary school; Elementary; Elementary school; ابتدائي; ابتدائية; الابتدائية; الشهادة الابتدائية; المرحلة الابتدائية; تعليم ابتدائي; أساسي; تعليم أساسي; التعليم الأساسي
    2 | Lower secondary education | التعليم الإعدادي | ISCED 2; Level 2; Lower secondary; Intermediate; Intermediate school; Middle school; Preparatory; Preparatory school; Junior high school; إعدادي; إعدادية; الإعدادية; الشهادة الإعدادية; المرحلة الإعدادية; تعليم إعدادي; متوسط; متوسطة; المرحلة المتوسطة; التعليم المتوسط
    3 | Upper secondary education | التعليم الثانوي | ISCED 3; Level 3; Upper secondary; Secondary; Secondary school; Secondary education; Secondary certificate; Secondary school certificate; High school; High school diploma; General secondary; Tawjihi; Tawjihiya; Thanawiya; ثانوي; ثانوية; الثانوية; ثانوية عامة; الثانوية العامة; شهادة ثانوية; الشهادة الثانوية; شهادة الثانوية العامة; المرحلة الثانوية; تعليم ثانوي; ثانوي عام; توجيهي; التوجيهية
    4 | Post-secondary non-tertiary education | التعليم بعد الثانوي غير العالي | ISCED 4; Level 4; Post-secondary; Post-secondary certificate; Vocational certificate; Technical certificate; بعد الثانوي; بعد الثانوية; ما بعد الثانوي; ما بعد الثانوية; فوق الثانوي; فوق ثانوي; شهادة مهنية; شهادة فنية
    5 | Short-cycle tertiary education | التعليم العالي قصير المدة | ISCED 5; Level 5; Short-cycle tertiary; Diploma; Dip; Diplom; Deploma; Associate diploma; Associate degree; Associate's degree; National diploma; Intermediate diploma; Foundation degree; دبلوم; دبلوما; الدبلوم; دبلوم مشارك; دبلوم متوسط; دبلوم جامعي متوسط; الدبلوم المشارك; درجة الدبلوم; دبلوم سنتين; دبلوم وطني; كلية متوسطة
    6 | Bachelor's or equivalent level | البكالوريوس أو ما يعادله | ISCED 6; Level 6; Bachelor; Bachelors; Bachelor's; Bachelor's degree; Bachelor degree; Bachelors degree; Bachelor of Science; Bachelor of Arts; Bacelor; Bachlor; Batchelor; BSc; B.Sc; BA; B.A.; BBA; BEng; B.Eng; Undergraduate degree; University; University degree; University graduate; Licence; بكالوريوس; البكالوريوس; بكالوريس; بكلوريوس; بكالريوس; باكالوريوس; بكالوريوس أو ما يعادله; درجة البكالوريوس; شهادة البكالوريوس; جامعي; جامعية; شهادة جامعية; ليسانس; الليسانس; إجازة جامعية
    7 | Master's or equivalent level | الماجستير أو ما يعادله | ISCED 7; Level 7; Master; Masters; Master's; Master's degree; Master degree; Masters degree; Master of Science; Master of Arts; MSc; M.Sc; MA; M.A.; MBA; MEng; Postgraduate; Postgraduate diploma; PGDip; ماجستير; الماجستير; ماجستر; ماجيستير; ماستر; درجة الماجستير; شهادة الماجستير; دراسات عليا; دبلوم دراسات عليا
    8 | Doctoral or equivalent level | الدكتوراه أو ما يعادلها | ISCED 8; Level 8; Doctor; Doctoral; Doctorate; Doctoral degree; Doctorate degree; PhD; Ph.D; DBA; دكتوراه; الدكتوراه; دكتورة; دكتورا; دكتواره; درجة الدكتوراه; شهادة الدكتوراه
  `),
};
