import type { Bilingual } from '../model/bilingual.ts';

/** The standards and papers that definitions follow, each with the section that says so. */
export const SOURCES = {
  icls19: {
    ar: 'منظمة العمل الدولية، قرار المؤتمر الدولي التاسع عشر لخبراء إحصاءات العمل بشأن إحصاءات العمل والعمالة ونقص استخدام العمالة، 2013، الفقرات 27 إلى 30.',
    en: 'ILO, 19th ICLS, Resolution concerning statistics of work, employment and labour underutilization, 2013, paragraphs 27–30.',
  },
  registeredUnemployment: {
    ar: 'منظمة العمل الدولية، ILOSTAT: البطالة المسجلة لدى مكاتب التشغيل.',
    en: 'ILO, ILOSTAT: registered unemployment (employment office records).',
  },
  searchDuration: {
    ar: 'منظمة العمل الدولية، قرار المؤتمر الدولي التاسع عشر لخبراء إحصاءات العمل، 2013: البطالة الطويلة الأمد، 12 شهرا أو أكثر.',
    en: 'ILO, 19th ICLS, resolution of 2013: long-term unemployment, 12 months or more.',
  },
  entrantsAndExits: {
    ar: 'يوروستات، إحصاءات سياسات سوق العمل، المنهجية، 2018: الداخلون، والخارجون بحسب الوجهة؛ بعد تكييفها إلى سجل شهري.',
    en: 'Eurostat, Labour market policy statistics, Methodology 2018: entrants, and exits by destination; adapted to a monthly register.',
  },
  transitionsToWork: {
    ar: 'الاتحاد الأوروبي، القرار 573/2014 بشأن خدمات التشغيل العامة، الملحق: الانتقال إلى العمل خلال ستة أشهر بحسب العمر والجنس والمؤهل؛ بعد تكييفه إلى نسبة من المسجلين.',
    en: 'European Union, Decision No 573/2014/EU on public employment services, annex: transitions into employment within six months by age, sex and qualification; adapted to a share of those who registered.',
  },
  jobFlows: {
    ar: 'مكتب الإحصاء الأمريكي، برنامج LEHD: مؤشرات القوى العاملة الربعية (QWI 101)، مكاسب المنشآت وخسائرها من الوظائف، بعد تكييفها من الأرباع إلى الأشهر.',
    en: 'US Census Bureau, LEHD: Quarterly Workforce Indicators (QWI 101), firm job gains and firm job losses, adapted from quarters to months.',
  },
  qwi: {
    ar: 'مكتب الإحصاء الأمريكي، برنامج LEHD: مؤشرات القوى العاملة الربعية (QWI 101)، بعد تكييفها من الأرباع إلى الأشهر ومن كل الوظائف إلى الوظيفة الرئيسية.',
    en: 'US Census Bureau, LEHD: Quarterly Workforce Indicators (QWI 101), adapted from quarters to months and from all jobs to the main job.',
  },
  jobToJob: {
    ar: 'مكتب الإحصاء الأمريكي، برنامج LEHD: تدفقات الانتقال بين الوظائف (J2J 101)، بعد تكييفها من الأرباع إلى الأشهر.',
    en: 'US Census Bureau, LEHD: Job-to-Job Flows (J2J 101), adapted from quarters to months.',
  },
  quantile: {
    ar: 'هيندمان وفان، «الكميات الإحصائية في البرامج الإحصائية»، 1996، التعريف 1.',
    en: 'Hyndman and Fan, “Sample Quantiles in Statistical Packages”, The American Statistician 50(4), 1996, definition 1.',
  },
  worstCase: {
    ar: 'هوروفيتس ومانسكي، «التحديد والمتانة مع بيانات ملوثة أو فاسدة»، 1995: حدود أسوأ الأحوال للكميات.',
    en: 'Horowitz and Manski, “Identification and Robustness with Contaminated and Corrupted Data”, Econometrica 63(2), 1995: worst-case bounds of quantiles.',
  },
  misclassified: {
    ar: 'موليناري، «التحديد الجزئي للتوزيعات الاحتمالية في بيانات مصنفة خطأ»، 2008: احتمالات الخطأ في التصنيف تحصر الأعداد.',
    en: 'Molinari, “Partial identification of probability distributions with misclassified data”, Journal of Econometrics 144(1), 2008: what is known of the probabilities of misclassification bounds the counts.',
  },
  wageGap: {
    ar: 'منظمة التعاون الاقتصادي والتنمية، فجوة الأجور بين الجنسين (الفرق بين الوسيطين نسبةً إلى وسيط أجور الرجال)، بعد نقلها إلى المواطنين وغير المواطنين.',
    en: 'OECD, gender wage gap (difference of medians relative to the median of men), carried over to nationals and non-nationals.',
  },
  labourCost: {
    ar: 'منظمة العمل الدولية، قرار المؤتمر الدولي الحادي عشر لخبراء إحصاءات العمل بشأن إحصاءات كلفة العمل، 1966؛ الأجور واشتراكات صاحب العمل الإلزامية والرسوم وحدها.',
    en: 'ILO, 11th ICLS, Resolution concerning statistics of labour cost, 1966; wages, employers’ statutory contributions and fees alone.',
  },
  jobVacancies: {
    ar: 'الاتحاد الأوروبي، اللائحة 453/2008 بشأن إحصاءات الوظائف الشاغرة، المادة 2.',
    en: 'European Union, Regulation (EC) No 453/2008 on statistics on job vacancies, article 2.',
  },
  labourMarketIndicators: {
    ar: 'هيئة تنظيم سوق العمل، مؤشرات سوق العمل البحريني: المواطنون وغير المواطنين من المشتغلين.',
    en: 'Labour Market Regulatory Authority, Bahrain Labour Market Indicators: nationals and non-nationals among the employed.',
  },
  shortage: {
    ar: 'على منوال: منظمة التعاون الاقتصادي والتنمية، «مؤشرات المهارات من أجل الوظائف»، 2017، الفصل 2؛ ووكالة الوظائف والمهارات الأسترالية، منهجية قائمة المهن التي فيها نقص.',
    en: 'Modelled on: OECD, Getting Skills Right: Skills for Jobs Indicators, 2017, chapter 2; Jobs and Skills Australia, methodology of the Occupation Shortage List (formerly Skills Priority List).',
  },
  fieldsOfStudy: {
    ar: 'اليونسكو، التصنيف الدولي الموحد للتعليم: مجالات التعليم والتدريب (ISCED-F 2013).',
    en: 'UNESCO, International Standard Classification of Education: fields of education and training (ISCED-F 2013).',
  },
  graduateOutcomes: {
    ar: 'وزارة التعليم البريطانية، نواتج التعليم الطولية: فئات نواتج الخريجين والعمل المستمر (خمسة على الأقل من ستة أشهر)، محسوبة هنا بعدد الأشهر منذ التخرج لا بالسنوات الضريبية.',
    en: 'UK Department for Education, Longitudinal Education Outcomes (LEO): outcomes of graduates and sustained employment (at least five months of six), here by months since graduation rather than tax years.',
  },
  firstJob: {
    ar: 'كابلان وماير، «التقدير اللامعلمي من مشاهدات غير مكتملة»، مجلة الجمعية الإحصائية الأمريكية 53، 1958: كميات أزمنة بعضها مقطوع؛ وحين تتساوى مدد المتابعة فهي الكميات العادية.',
    en: 'Kaplan and Meier, “Nonparametric Estimation from Incomplete Observations”, Journal of the American Statistical Association 53, 1958: quantiles of times of which some are censored; with follow-up of equal length they are the plain quantiles.',
  },
  overQualification: {
    ar: 'يوروستات، معدل فائض التأهيل (عدم التطابق الرأسي بين المؤهل والمهنة): حملة مؤهلات المستويات 5 إلى 8 في المجموعات المهنية 4 إلى 9 من ISCO-08.',
    en: 'Eurostat, over-qualification rate (vertical skills mismatch): ISCED 5-8 in major groups 4 to 9 of ISCO-08.',
  },
  fieldMismatch: {
    ar: 'على منوال: يوروستات، عدم التطابق الأفقي بين مجال الدراسة والمهنة (ثلاث خانات من ISCO-08)؛ والمهن التي يُعدّ لها كل مجال من قائمة هذا النظام.',
    en: 'Modelled on: Eurostat, horizontal skills mismatch by field of education (ISCO-08, three digits); which occupations a field prepares for is this system’s own list.',
  },
  telework: {
    ar: 'دينغل ونيمان، «كم من الوظائف يمكن أداؤه من المنزل؟»، مجلة الاقتصاد العام 189، 2020، منقولة إلى ISCO-08 على مستوى خانتين.',
    en: 'Dingel and Neiman, “How many jobs can be done at home?”, Journal of Public Economics 189, 2020, carried to ISCO-08 at two digits.',
  },
  remoteWork: {
    ar: 'منظمة العمل الدولية، تعريف العمل عن بعد والعمل من المنزل وقياسهما، 2020.',
    en: 'ILO, Defining and measuring remote work, telework, work at home and home-based work, 2020.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What limits several indicators alike. */
export const CAVEATS = {
  skillsNamed: {
    ar: 'تُعرف المهارة من اسمها في النص، فما سُمّي بغير اسم معروف لا يُعد؛ وقد تُطلب مهارات لا يسميها الإعلان.',
    en: 'A skill is known by its name in the text: one under a name that is not known is not counted, and jobs need skills that advertisements do not name.',
  },
  administrative: {
    ar: 'أرقام سجلات إدارية لا مسح عينة: من لا سجل له لا يُعد.',
    en: 'Figures of administrative records, not of a survey: who is in no record is not counted.',
  },
  informalWork: {
    ar: 'العمل لحساب الذات والعمل بلا تأمين ولا تصريح خارج السجلات.',
    en: 'Own-account work, and work without insurance or permit, is outside the records.',
  },
  needsMonthBefore: {
    ar: 'لا يُعرف إلا بالمقارنة بالشهر السابق، فلا رقم لأول شهر في السلسلة.',
    en: 'Known only by comparison with the month before: there is no figure for the first month of the series.',
  },
  changedNumber: {
    ar: 'صاحب العمل الذي يتغير رقمه يظهر فاقدا لوظائفه كلها وآخر مستحدثا لها.',
    en: 'An employer whose number changes looks like one that lost all its jobs and another that created them.',
  },
  missingMonth: {
    ar: 'السجل الذي يغيب عن شهر واحد ثم يعود بتاريخ البداية نفسه ليس تركا للعمل ولا تعيينا؛ أما الذي يغيب أكثر من شهر، أو يعود بتاريخ آخر، فيظهر تركا للعمل ثم عودة إليه.',
    en: 'A record that is missing in one month alone and comes back with the same start is neither a separation nor a hire; one that is missing for longer, or bears another start, looks like a separation, and then like a recall.',
  },
  severalSpells: {
    ar: 'لا تُجمع الأنواع: قد يكون للشخص أكثر من فترة في الشهر.',
    en: 'Kinds do not add up: a person may have several spells in a month.',
  },
  heldMeanwhile: {
    ar: 'الوظيفة التي يغيب سجلها في شهر واحد ثم يعود بتاريخ البداية نفسه تُعد قائمة فيه.',
    en: 'A job whose record is missing in one month alone and comes back with the same start counts as held in it.',
  },
  settledMonthAfter: {
    ar: 'لا يُعرف إلا في الشهر التالي هل عاد السجل الغائب، فرقم أحدث شهر مؤقت، ويميل إلى الزيادة.',
    en: 'Only the month after tells whether a missing record came back: the figure of the newest month is provisional, and rather too high.',
  },
  missingFromList: {
    ar: 'من يغيب عن سجل الباحثين شهرا واحدا ثم يعود بتاريخ التسجيل نفسه لا يُعد خارجا ولا داخلا، ولا يُعد من الباحثين في ذلك الشهر، فتختلف أعداد الباحثين عما تؤدي إليه التدفقات بقدر هؤلاء؛ أما من يغيب أكثر من شهر، أو يعود بتاريخ تسجيل آخر، فيظهر خارجا ثم داخلا.',
    en: 'Somebody whose record is missing in one month alone and comes back with the same registration counts neither as outflow nor as inflow, and is not among the jobseekers of that month: by so many, the numbers of jobseekers differ from what the flows come to. One who is missing for longer, or bears another registration, looks like an outflow, and then like an inflow.',
  },
  listedOnly: {
    ar: 'الأعداد كما في سجلات الشهر: من غاب سجله فيه لا يُعد، وإن عاد في الشهر التالي بتاريخ التسجيل نفسه فلم يُعد خارجا ولا داخلا.',
    en: 'As the records of the month have it: whose record is missing in it does not count, though with the same registration again in the month after they are neither outflow nor inflow.',
  },
  keptJob: {
    ar: 'لا يدخل فيهم من سُجل وبقي في عمله السابق.',
    en: 'Whoever registers and keeps the job they had does not count.',
  },
  searchSoFar: {
    ar: 'المدة ما انقضى من البحث حتى الآن لا مدته كاملة، ومع كل تسجيل جديد تبدأ من جديد.',
    en: 'The duration is how long the search has lasted so far, not how long it will; with a new registration it begins anew.',
  },
  mainJobWage: {
    ar: 'أجر الوظيفة الرئيسية وحدها؛ ويقف الأجر المؤمَّن عليه عند حده الأعلى.',
    en: 'The wage of the main job alone; insured wages stop at the ceiling of insurance.',
  },
  departed: {
    ar: 'المغادر من يقول سجل السكان إنه خارج البلاد في آخر يوم من شهرين متتاليين ولا وظيفة له، فلا يُعد باحثا عن عمل لأنه غير متاح له؛ والغياب في آخر يوم من شهر واحد لا يكفي، وفي أول شهر من السلسلة لا يُعرف أحد مغادرا.',
    en: 'Departed is whom the population register has out of the country on the last days of two months in a row, without a job: not available for work, and so no jobseeker. Absence on the last day of one month is not enough, and in the first month of the series nobody is known to have departed.',
  },
  boundOfWages: {
    ar: 'حدّ لا تقدير: لا يقال إن ذلك مرجح. ولا تشمل الحدود أخطاء الأجور المسجلة.',
    en: 'A bound, not an estimate: nothing says that it is likely. Errors in recorded wages are not in it.',
  },
  titlesCoded: {
    ar: 'تُعرف المهنة من المسمى الوظيفي المكتوب؛ وما لم يُرمَّز يُعد تحت «غير مرمّز».',
    en: 'The occupation is taken from the written job title; titles without a code count as “uncoded”.',
  },
  calibratedBefore: {
    ar: 'الاحتمالات معايَرة على مسميات رُمّزت من قبل، لا على مسميات هذا الشهر؛ فهي متوقعات لا مشاهدات.',
    en: 'Probabilities were calibrated on titles coded before, not on those of the month: expectations, not observations.',
  },
  severalOccupations: {
    ar: 'قد يُعد الشخص في أكثر من مهنة، فلا تُجمع المهن.',
    en: 'A person may count under several occupations, so occupations do not add up.',
  },
  registeredSize: {
    ar: 'الحجم فئة السجل التجاري كما صرّح بها صاحب العمل، لا عدد العاملين في السجلات؛ وأصحاب العمل في القطاع العام الذين ليسوا في السجل فئة قائمة بذاتها.',
    en: 'Size is the band of the commercial register as the employer declared it, not a count of workers in the records; public employers that the register does not have are a band of their own.',
  },
  ownPermits: {
    ar: 'لا تدخل التصاريح بلا صاحب عمل: العمالة المنزلية والتصاريح المرنة.',
    en: 'Permits without an employer are left out: domestic workers and flexible permits.',
  },
  agreedWage: {
    ar: 'الأجر المتفق عليه كما في التصريح، لا ما دُفع.',
    en: 'The wage agreed as the permit states it, not what was paid.',
  },
  statutoryCost: {
    ar: 'تقدير من النسب والرسوم المقررة: لا يدخل فيه السكن والتدريب والتأمين الصحي الخاص وتذاكر السفر، وقد يدفع صاحب العمل أكثر من أقل الرسوم.',
    en: 'An estimate from statutory rates and fees: housing, training, private health insurance and travel are not in it, and employers may pay more than the least fee.',
  },
  reachedMark: {
    ar: 'تجمع الأرقام من بلغوا هذا الأجل في اثني عشر شهرا، كل منهم عند بلوغه؛ وما لا تتوافر له أشهره الستة في السلسلة لا يُعد.',
    en: 'Figures take together those who came to this point in twelve months, each as they were then; points whose six months are not all in the series do not count.',
  },
  graduateDegree: {
    ar: 'يُعد الشخص مرة في كل أجل، بأحدث مؤهلاته؛ ومن توفي لا يُعد.',
    en: 'A person counts once at each point, by the latest degree; the deceased do not count.',
  },
  wholeFollowUp: {
    ar: 'كل خريج متابَع المدة نفسها، ولا يُعد إلا من تتوافر في السلسلة أشهره كلها بدءا بالشهر السابق لتخرجه؛ فالسلسلة القصيرة لا تقول شيئا عن المدد الطويلة.',
    en: 'Every graduate is followed equally long, and counts only where the series has all their months from the one before graduation; a short series says nothing of long times.',
  },
  censored: {
    ar: 'من لم يجد عملا حتى نهاية المدة زمنه مقطوع لا مفقود: فوقه أو دونه لا يُعرف، ويبقى في المقام.',
    en: 'Whoever found no job by the end is censored, not missing: the time is known to be longer, and they stay in the denominator.',
  },
  soleOwners: {
    ar: 'يُعرف المالك من السجل التجاري للمؤسسات الفردية وحدها؛ ولا تُعرف الشركات ولا ما إذا كان السجل النشط يعمل فعلا.',
    en: 'Owners are known of sole proprietorships alone; of companies they are not, nor whether an active registration really does business.',
  },
  notCaptured: {
    ar: '«غير مرصود» لا يعني بلا عمل: قد يعمل الخريج لحسابه بلا سجل باسمه أو يكون شريكا في منشأة أو في الخارج.',
    en: '“Not captured” does not mean without work: graduates may be self-employed without a registration of their own, partners in a firm, or abroad.',
  },
  recordedVacancies: {
    ar: 'الشواغر المعلنة لدى وزارة العمل فقط.',
    en: 'Only vacancies advertised with the Ministry of Labour.',
  },
  fromPublished: {
    ar: 'من أعداد منشورة مقرّبة، فتقرب من القيمة الحقيقية ولا تساويها.',
    en: 'Made of published, rounded counts: near the true value, not equal to it.',
  },
  civilServiceOnly: {
    ar: 'من له ملف في الخدمة المدنية وحده؛ ومن الجهات الحكومية ما موظفوه خارجها.',
    en: 'Only persons with a file in the civil service; some government entities keep their staff outside it.',
  },
  unlistedInstitutions: {
    ar: 'ما ليس في قائمة الجهات الحكومية يُجمع في «جهات أخرى».',
    en: 'Institutions that are not in the list of government entities are together under “other institutions”.',
  },
  casesOfYear: {
    ar: 'قضايا اثني عشر شهرا معا، لأن قضايا الشهر الواحد قليلة.',
    en: 'The cases of twelve months together, because those of one month are few.',
  },
  casesInFile: {
    ar: 'القضايا التي في ملف الشهر وحدها.',
    en: 'Only cases that are in the file of the month.',
  },
  employerAsNow: {
    ar: 'نشاط صاحب العمل وحجمه كما هما في السجل التجاري في الشهر، لا يوم رفع الدعوى.',
    en: 'Activity and size of the employer are those of the commercial register in the month, not of the day of filing.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
