import type { Bilingual } from '../../../lambdas/model/bilingual.ts';
import type { IndicatorDefinition } from '../../../lambdas/model/indicator.ts';

const COUNT: Bilingual = {
  ar: 'يُقرّب العدد إلى أقرب 5، ويُحجب أو يدخل في فئة أوسع حيث يكون من وراءه من أشخاص أو أصحاب عمل أقل من أن يُنشر، أو حيث يُستنتج منه عدد كهذا.',
  en: 'Rounded to the nearest 5. Withheld, or part of a wider group, where too few persons or employers stand behind it, or where such a number would follow from it.',
};

const WAGE: Bilingual = {
  ar: 'بوحدات العملة الصحيحة، ويُحجب حيث يكون الأشخاص أو أصحاب العمل وراءه أقل من أن يُنشر.',
  en: 'In whole units of the currency. Withheld where too few persons or employers stand behind it.',
};

const DAYS: Bilingual = {
  ar: 'بالأيام الصحيحة، ويُحجب حيث تكون الشواغر أو القضايا أو أصحاب العمل وراءه أقل من أن يُنشر.',
  en: 'In whole days. Withheld where too few vacancies, cases or employers stand behind it.',
};

const MONTHS: Bilingual = {
  ar: 'بالأشهر الصحيحة، ويُحجب حيث يكون الأشخاص أو أصحاب العمل وراءه أقل من أن يُنشر.',
  en: 'In whole months. Withheld where too few persons or employers stand behind it.',
};

const POINTS: Bilingual = {
  ar: 'يُحسب من أرقام منشورة وحدها.',
  en: 'Made of published figures alone.',
};

const RATIO: Bilingual = {
  ar: 'تُحسب من أعداد مقرّبة إلى أقرب 5، وتُحجب حيث تُحجب أجزاؤها أو تُستنتج منها أعداد أقل من أن تُنشر.',
  en: 'Made of counts rounded to the nearest 5. Withheld where its parts are, or where too small a number would follow from it.',
};

const REPORTED: Bilingual = {
  ar: 'كما أبلغت عنه الجهات الحكومية. لا أشخاص وراءه ولا منشآت، فلا يُقرّب ولا يُحجب.',
  en: 'As public institutions report it. Neither persons nor businesses stand behind it, so nothing is rounded or withheld.',
};

const NOTES: Readonly<Record<IndicatorDefinition['unit'], Bilingual>> = {
  persons: COUNT,
  vacancies: COUNT,
  positions: COUNT,
  jobs: COUNT,
  employers: COUNT,
  services: REPORTED,
  transactions: REPORTED,
  institutions: REPORTED,
  cases: COUNT,
  currency: WAGE,
  percent: RATIO,
  days: DAYS,
  months: MONTHS,
  points: POINTS,
  'vacancies-per-jobseeker': RATIO,
  'cases-per-thousand': RATIO,
};

/** What disclosure control does to figures of the indicator, without the thresholds that would aid an attacker. */
export function disclosureNote({ unit, feeds }: Pick<IndicatorDefinition, 'unit' | 'feeds'>): Bilingual {
  return feeds.every((feed) => feed === 'iga/digital-services') ? REPORTED : NOTES[unit];
}
