import type { Definition } from '../report.ts';
import { UNITS } from '../units.ts';

export const anomaly: Definition = {
  id: 'anomaly',
  title: { ar: 'حركة غير معتادة', en: 'Anomaly' },
  text: {
    ar: 'تُراقب أشهر كل بيان بتاريخه نفسه: عدد السجلات، ونصيب كل رمز، ومواضع الأجور والمبالغ، وسجلات أكبر أصحاب العمل وعددهم، والمسميات الجديدة. تُذكر الحركة إذا لم يفسرها الشهر السابق ولا الذي قبله ولا الشهر نفسه من سنة سابقة، وكانت كبيرة في السجلات وفي النسبة معا. وهي سؤال يوجَّه إلى الجهة لا حكم: قد تكون خطأ في الملف وقد تكون حقيقة، ولا يُعلّق بها ملف ولا يُرفض.',
    en: 'The months of every feed are watched by its own history: rows, the part of every code, where wages and amounts lie, the rows and the number of the largest employers, and new titles. A movement is told of where neither the month before explains it, nor the one before that, nor the same month of an earlier year, and where it is large in rows and in proportion. It is a question to the agency, not a verdict: it may be a mistake of the file or a fact, and no file is held or rejected for it.',
  },
  standard: {
    ar: 'تقديرات لا تتأثر بالقيم الشاذة: الوسيط ووسيط الانحراف المطلق (هامبل، 1974)، ومقياس يراعي كثرة ما يُقارن (بونفيروني).',
    en: 'Estimates that outliers do not move: the median and the median absolute deviation (Hampel, 1974), and a limit for many comparisons at once (Bonferroni).',
  },
  caveats: [
    {
      ar: 'تُقرّب الأعداد قبل حساب النسب، وتُحجب ما كان وراءها عدد قليل من الأشخاص أو أصحاب العمل. وإذا كان وراء الحركة صاحب عمل واحد فلا يُذكر اسمه ولا أي رقم عنه.',
      en: 'Counts are rounded before shares are made of them, and withheld where few persons or employers are behind them. Where one employer is behind a movement, neither its name nor any figure of it is told.',
    },
    {
      ar: '«المعتاد» هو الحدود التي حُكم بها على الرقم، وتقع حول أرقام أشهر سابقة. يُقرّب إلى ما هو أوسع، ويُحجب مع «من قبل» و«الآن»، وحيث لا يصح نشر رقم شهر مما بُني عليه.',
      en: 'Usual: the limits that the number was judged against, which lie around numbers of earlier months. They are rounded outward, and withheld with Before and Now, and where the number of a month that they are made of could not be shown itself.',
    },
    {
      ar: 'حركة واحدة قد تظهر في أكثر من حقل وأكثر من بيان. فإذا تحركت الفئة نفسها في اتجاه واحد في بيانات عدة، أو تحرك فيها صاحب عمل واحد، ذُكرت معا خلف أبعدها عن المعتاد.',
      en: 'One movement may show in several fields and several feeds. Where the same category, or the same employer, moves the same way in several feeds, these stand together behind the most unusual of them.',
    },
  ],
  unit: UNITS.percent,
  decimals: 1,
  feeds: [],
};
