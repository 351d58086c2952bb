import type { Definition } from '../report.ts';
import { UNITS } from '../units.ts';

export const timeliness: Definition = {
  id: 'timeliness',
  title: { ar: 'الالتزام بالموعد', en: 'Timeliness' },
  text: {
    ar: 'أيام التأخر بين موعد الاستحقاق المذكور في عقد الملف ويوم استلام الملف بتوقيت البلاد. الصفر يعني في الموعد أو قبله.',
    en: 'Days between the due date of the feed’s contract and the day its file was received, in national time. Zero means on the day or before it.',
  },
  standard: {
    ar: 'الالتزام بالمواعيد على نهج المؤشر TP3 في النظام الإحصائي الأوروبي.',
    en: 'Punctuality, in the manner of the European Statistical System’s indicator TP3.',
  },
  unit: UNITS.days,
  decimals: 0,
  feeds: [],
};

export const rowBalance: Definition = {
  id: 'rows',
  title: { ar: 'السجلات المقروءة والمقبولة', en: 'Rows read and accepted' },
  text: {
    ar: 'المقروء = المقبول + المعزول + المكرر، ولا يُعتمد ملف لا تتوازن أعداده. لا تُعد العناوين والسطور الفارغة والمجاميع مقروءة. المعزول سجل لا يمكن إصلاحه يُحفظ جانبا مع أسبابه، والمكرر سجل سبقه في الملف سجل بالمفتاح نفسه.',
    en: 'Read = accepted + quarantined + duplicate; a file whose counts do not balance is not used. Headers, blank lines and totals are not read. A quarantined row is beyond repair and set aside with its reasons; a duplicate repeats the key of an earlier row.',
  },
  standard: null,
  unit: UNITS.rows,
  decimals: 0,
  feeds: [],
};

export const completeness: Definition = {
  id: 'completeness',
  title: { ar: 'الاكتمال', en: 'Completeness' },
  text: {
    ar: 'السجلات المقبولة التي فيها قيمة صالحة للحقل نسبةً إلى السجلات المقبولة كلها. الحقل غير الإلزامي قد يُترك فارغا عن حق.',
    en: 'Accepted rows with a valid value in the field as a percentage of all accepted rows. An optional field may rightly be empty.',
  },
  standard: null,
  unit: UNITS.percent,
  decimals: 1,
  feeds: [],
};

export const bounds: Definition = {
  id: 'bounds',
  title: { ar: 'حدود الأرقام', en: 'Bounds of figures' },
  text: {
    ar: 'أقل ما يمكن أن يبلغه الرقم وأكثره، أيا كان حال السجلات التي لم تُربط بسجل السكان أو لا تُعرف جنسية أصحابها أو لم يُرمَّز مسماها أو لا يُعرف أجرهم؛ وحيث يكون الرمز نفسه خاطئا فالأقل هو المتوقع أن يكون صحيح الرمز. تُحسب من الأرقام المنشورة، إلا حدود الأجور فمن توزيعها، ولا تشمل أخطاء السجلات الأخرى.',
    en: 'The least and the most a figure can be, whatever is true of the records that are not linked to the population register, of unknown nationality, without a code or without a wage; where codes may be wrong, at least is what is expected to be rightly coded. Made of published figures, bounds of wages of their distribution; other errors of records are not in it.',
  },
  standard: {
    ar: 'مانسكي، «حدود غير معلمية لآثار المعالجة»، 1990: حدود أسوأ الأحوال.',
    en: 'Manski, “Nonparametric Bounds on Treatment Effects”, American Economic Review 80(2), 1990: worst-case bounds.',
  },
  unit: UNITS.several,
  decimals: 0,
  feeds: [],
};

export const codingBounds: Definition = {
  id: 'coding-bounds',
  title: { ar: 'حدود الأعداد بحسب المهنة', en: 'Bounds of counts by occupation' },
  text: {
    ar: 'المنشور: مجموع الأعداد المنشورة في المجموعة الرئيسية. على الأقل: ما يُتوقع منه أن يكون صحيح الرمز، وهو مجموع احتمالات صحة الرموز. على الأكثر: المنشور، وما يُتوقع أن يكون من المجموعة وقد رُمّز إلى غيرها (حيث يكون الرمز المنافس فيها أو لا يُعرف منافس)، وكل ما لا رمز له، ولا يتجاوز المجموع الكلي؛ وحيث يُحجب عدد ما لا رمز له لا يُذكر الأكثر. والافتراضان: أن الاحتمالات المعايَرة على مسميات رُمّزت من قبل تصدق على مسميات الشهر، وأن الرمز الخاطئ صوابه منافسه إن عُرف له منافس. فهي متوقعات لا يقين، ولا تشمل ما يزيد به الخطأ أو ينقص مصادفةً ولا أخطاء السجلات الأخرى. وقد يخطئ الرمز على مستواه ويصح في مجموعته الرئيسية، فالأقل أدنى مما يلزم.',
    en: 'Published: the published counts of the major group, added up. At least: what of them is expected to be rightly coded, the sum of the probabilities that codes are right. At most: the published, with what is expected to belong to the group though coded to another (where the competing code lies in the group, or none is known), and all without a code, but no more than the total; where the number without a code is withheld, at most is not told. Assumed are that probabilities, calibrated on titles coded before, hold for those of the month, and that what is wrongly coded belongs to the competing code where one is known. So these are expectations, not certainties: by how much errors are more or fewer by chance is not in them, nor are other errors of records. A code may be wrong at its own level and right in its major group, so at least is rather too low.',
  },
  standard: {
    ar: 'ما لا رمز له: حدود أسوأ الأحوال، مانسكي، 1990. والرموز الخاطئة: متوقعات من احتمالات معايَرة، على نهج موليناري، «التحديد الجزئي للتوزيعات الاحتمالية في بيانات مصنفة خطأ»، 2008.',
    en: 'Without a code: worst-case bounds, Manski, 1990. Wrong codes: expectations from calibrated probabilities, in the manner of Molinari, “Partial identification of probability distributions with misclassified data”, Journal of Econometrics 144(1), 2008.',
  },
  unit: UNITS.several,
  decimals: 0,
  feeds: [],
};

export const revision: Definition = {
  id: 'revision',
  title: { ar: 'المراجعة', en: 'Revision' },
  text: {
    ar: 'الفرق بين الرقم كما في الإصدار السابق للفترة نفسها والرقم كما هو الآن. يُعرف سببه من جدول ما تغيّر منذ الإصدار السابق؛ وحيث لم تتغير البيانات فسببه تغيّر القواعد أو طريقة الحساب.',
    en: 'The difference between a figure as the previous release of the same period had it and as it is now. The table of changes since the previous release tells why; where the data did not change, rules or methods did.',
  },
  standard: {
    ar: 'سياسة المراجعات على نهج المؤشر A6 في النظام الإحصائي الأوروبي: الفرق بين إصدارين.',
    en: 'Revisions in the manner of the European Statistical System’s indicator A6: the difference between two vintages.',
  },
  unit: UNITS.several,
  decimals: 0,
  feeds: [],
};

export const age: Definition = {
  id: 'age',
  title: { ar: 'عمر البيانات', en: 'Age of the data' },
  text: {
    ar: 'الأشهر بين فترة الملف وفترة الإصدار. للملفات السنوية والفصلية يؤخذ أحدث ملف لا يتجاوز فترة الإصدار.',
    en: 'Months from the period of the file to the period of the release. Yearly and termly feeds use the latest file at or before the release’s period.',
  },
  standard: null,
  unit: UNITS.months,
  decimals: 0,
  feeds: [],
};

export const codedLevels: Definition = {
  id: 'coded-levels',
  title: { ar: 'ترميز المسميات', en: 'Coding of titles' },
  text: {
    ar: 'حصة السجلات المقبولة ذات المسمى الوظيفي بحسب عدد خانات رمزها في ISCO-08. يُعطى المسمى أعمق مجموعة يمكن الدفاع عنها: مجموعة وحدة، أو المجموعة التي فوقها متى كانت وحدها مؤكدة بما يكفي. والطريقة: قاعدة تعرف المسمى، أو نموذج متعلَّم، أو قرار أمين البيانات. والرمز غير المؤكد، وكل رمز أقصر من أربع خانات، يُسأل عنه أمين البيانات.',
    en: 'The share of accepted rows with a job title, by the digits of its ISCO-08 code. A title is given the deepest group that can be defended: a unit group, or the group above it where that alone is sure enough. It is coded by a rule that knows it, by a model that has learnt, or by what a steward decided. A steward is asked about doubtful codes, and about every code of fewer than four digits.',
  },
  standard: { ar: 'التصنيف الدولي الموحد للمهن ISCO-08.', en: 'ISCO-08.' },
  unit: UNITS.percent,
  decimals: 1,
  feeds: [],
};

export const provenance: Definition = {
  id: 'provenance',
  title: { ar: 'المنشأ', en: 'Provenance' },
  text: {
    ar: 'بصمة كل ملف أصلي (SHA-256)، وإصدار العقد الذي قُرئ به، وبصمة كل ما شكّل ناتجه: العقد والرموز والقوائم والخوارزمية. وللبيانات التي فيها مسميات وظيفية إصدار المرمّز الذي رمّزها، والتصنيف المستورد إن وُجد. الملف نفسه بالبصمة نفسها يعطي الناتج نفسه بايتا ببايت.',
    en: 'The SHA-256 of each original file, the version of the contract it was read with, and the fingerprint of everything that shaped what became of it: contract, codecs, code lists and code. Of feeds with job titles, the version of the coder that coded them, and of the imported taxonomy where there is one. The same file under the same fingerprint gives the same bytes.',
  },
  standard: { ar: 'FIPS 180-4، الدالة SHA-256.', en: 'FIPS 180-4, SHA-256.' },
  unit: UNITS.none,
  decimals: 0,
  feeds: [],
};
