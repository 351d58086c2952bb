import { vocabulary } from './vocabulary.ts';

export const sexes = vocabulary(`
  male | ذكر | Male | M; m; MALE; male; رجل
  female | أنثى | Female | F; f; FEMALE; female; انثى
`);

export const maritalStatuses = vocabulary(`
  single | أعزب | Single | عزباء; أعزب/عزباء; SINGLE; اعزب
  married | متزوج | Married | متزوجة; married; MARRIED
  divorced | مطلق | Divorced | مطلقة; divorced
  widowed | أرمل | Widowed | أرملة; ارمل; widow
`);

/** ISCED 2011 levels. */
export const educationLevels = vocabulary(`
  0 | بدون مؤهل | No education | أمي; يقرأ ويكتب; None
  1 | ابتدائي | Primary | ابتدائية; الابتدائية; Primary school
  2 | إعدادي | Intermediate | إعدادية; اعدادي; Lower secondary
  3 | ثانوي | Secondary | ثانوية عامة; ثانوية; High school; الثانوية
  4 | شهادة مهنية | Post-secondary certificate | ما بعد الثانوية; Vocational certificate
  5 | دبلوم | Diploma | دبلوم مشارك; Associate diploma; دبلوما
  6 | بكالوريوس | Bachelor | بكالوريس; Bachelors; BSc; جامعي; B.A.
  7 | ماجستير | Master | Masters; MSc; MBA
  8 | دكتوراه | Doctorate | دكتوراة; PhD; Ph.D.
`);

export const permitTypes = vocabulary(`
  work | تصريح عمل | Work permit | عمل; Work; WORK PERMIT
  domestic | عمالة منزلية | Domestic | منزلي; Domestic worker
  flexible | تصريح مرن | Flexible permit | مرن; Flexi; Flexible
`);

export const permitStatuses = vocabulary(`
  active | ساري | Active | سارية; ACTIVE; نشط
  expired | منتهي | Expired | منتهية; EXPIRED
  cancelled | ملغى | Cancelled | ملغي; Canceled; CANCELLED
`);

export const sectors = vocabulary(`
  public | حكومي | Public | PUBLIC; Government; عام; public
  private | خاص | Private | PRIVATE; private; أهلي
`);

export const workArrangements = vocabulary(`
  on-site | حضوري | On site | مكتبي; Office; Onsite
  hybrid | هجين | Hybrid | مختلط; HYBRID
  remote | عن بعد | Remote | عن بُعد; Work from home; WFH
`);

export const jobseekerStatuses = vocabulary(`
  registered | مسجل | Registered | مسجلة; Active; مسجّل
  placed | تم توظيفه | Placed | موظف; Employed
  suspended | موقوف | Suspended | موقوفة; On hold
  withdrawn | منسحب | Withdrawn | منسحبة; انسحب
`);

export const trainingOutcomes = vocabulary(`
  completed | أكمل | Completed | Passed; COMPLETED; مكتمل
  enrolled | ملتحق | Enrolled | In progress; Ongoing
  dropped | منسحب | Dropped | Withdrawn; Drop out
`);

export const schoolTracks = vocabulary(`
  general | المسار العام | General | عام; أدبي; General track
  science | المسار العلمي | Science | علمي; Scientific
  commercial | المسار التجاري | Commercial | تجاري; Commerce
  industrial | المسار الصناعي | Industrial | صناعي; Technical
  religious | المسار الديني | Religious | ديني; المعهد الديني
  unified | توحيد المسارات | Unified | موحد; المسار الموحد
`);

export const qualificationStatuses = vocabulary(`
  listed | مدرج | Listed | LISTED; Active; مدرجة
  suspended | موقوف | Suspended | On hold; معلق
  expired | منتهي | Expired | EXPIRED; منتهية
`);

export const legalForms = vocabulary(`
  sole-proprietorship | مؤسسة فردية | Individual Establishment | Sole proprietor; فردية; Individual
  limited-liability | شركة ذات مسؤولية محدودة | With Limited Liability Company | WLL; W.L.L.; ذ.م.م; LLC
  shareholding | شركة مساهمة | Shareholding Company | BSC; B.S.C.; Joint stock company
  partnership | شركة تضامن | Partnership Company | General partnership; تضامن
  foreign-branch | فرع شركة أجنبية | Foreign Branch Company | Foreign branch; فرع أجنبي
  other | أخرى | Other | Others; Association
`);

export const sizeBands = vocabulary(`
  micro | متناهية الصغر | Micro | MICRO; micro
  small | صغيرة | Small | SMALL; small
  medium | متوسطة | Medium | MEDIUM; medium
  large | كبيرة | Large | LARGE; large
`);

export const registrationStatuses = vocabulary(`
  active | نشط | Active | ACTIVE; Valid; قائم
  suspended | موقوف | Suspended | SUSPENDED; On hold
  closed | مغلق | Closed | CLOSED; Cancelled; مشطوب
`);

export const disputeKinds = vocabulary(`
  wages | أجور متأخرة | Unpaid wages | أجور; Wages; Salaries; رواتب
  dismissal | فصل تعسفي | Unfair dismissal | فصل; Dismissal; Termination
  end-of-service | نهاية الخدمة | End of service | مكافأة نهاية الخدمة; EOS; Gratuity
  leave | رصيد إجازات | Leave | إجازات; Annual leave
  injury | إصابة عمل | Work injury | إصابة; Injury
  other | أخرى | Other | غير ذلك; Misc
`);

export const disputeOutcomes = vocabulary(`
  for-worker | لصالح العامل | For the worker | لصالح المدعي; In favour of worker
  for-employer | لصالح صاحب العمل | For the employer | In favour of employer
  settled | تسوية ودية | Settled | صلح; Settlement
  dismissed | رفض الدعوى | Dismissed | شطب; Rejected
`);
