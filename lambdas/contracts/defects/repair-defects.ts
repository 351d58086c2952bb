import type { Defect } from './defect.ts';

/** Repairs: the value was understood and is used; nothing is asked of anyone. */
export const repairDefects: readonly Defect[] = [
  {
    code: 'text.tidied',
    severity: 'fix',
    message: {
      ar: 'أزيلت مسافات أو علامات زائدة من النص. لا يلزم شيء.',
      en: 'Extra spaces or marks were taken out of the text. Nothing to do.',
    },
  },
  {
    code: 'identity.restored',
    severity: 'fix',
    message: {
      ar: 'كتب الرقم الشخصي بفواصل أو علامات أو دون أصفاره الأولى، وفهم. الأفضل إرساله نصا بكل أرقامه.',
      en: 'The personal number came with separators, marks or without its leading zeros, and was understood. Best send it as text with all its digits.',
    },
  },
  {
    code: 'date.reformatted',
    severity: 'fix',
    message: {
      ar: 'كتب التاريخ بغير الصيغة المتفق عليها، وفهم. لا يلزم شيء.',
      en: 'The date is written in another form than agreed, and was understood. Nothing to do.',
    },
  },
  {
    code: 'number.reformatted',
    severity: 'fix',
    message: {
      ar: 'كتب الرقم بفواصل أو وحدة أو بعدد منازل آخر، وفهم. لا يلزم شيء.',
      en: 'The number came with separators, a unit or another number of decimals, and was understood. Nothing to do.',
    },
  },
  {
    code: 'code.matched',
    severity: 'fix',
    message: {
      ar: 'كتبت القيمة بغير كتابتها في القائمة، وطوبقت بها. لا يلزم شيء.',
      en: 'The value is written otherwise than in the list, and was matched to it. Nothing to do.',
    },
  },
  {
    code: 'date.from-hijri',
    severity: 'fix',
    message: {
      ar: 'كتب التاريخ بالتقويم الهجري، وحول بحسب أم القرى. لا يلزم شيء.',
      en: 'The date is written in the Hijri calendar and was converted after Umm al-Qura. Nothing to do.',
    },
  },
  {
    code: 'date.two-digit-year',
    severity: 'fix',
    message: {
      ar: 'كتبت السنة برقمين، ففهمت من السنوات المعتادة للحقل. الأفضل كتابتها بأربعة أرقام.',
      en: 'The year is written with two digits and was understood by the stated pivot. Best write all four digits.',
    },
  },
  {
    code: 'text.masked',
    severity: 'fix',
    message: {
      ar: 'في النص رقم شخصي أو هاتف أو بريد أو اسم شخص، فحجب قبل الحفظ. الأفضل ألا يرسل في هذا الحقل.',
      en: 'The text held an identity or telephone number, an address or a name of a person, which was masked before it was kept. Best leave such things out of this field.',
    },
  },
];
