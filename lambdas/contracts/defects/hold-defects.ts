import type { Defect } from './defect.ts';

/** Why a readable file waits for a person: it is kept aside, and what stood before it still stands. */
export const holdDefects: readonly Defect[] = [
  {
    code: 'hold.fewer-rows',
    severity: 'warn',
    message: {
      ar: 'في الملف سجلات أقل بكثير من الملف الذي يحل محله، فوضع قيد الانتظار. تأكد من اكتماله، أو اذكر سبب النقص لمشرف البيانات.',
      en: 'The file has far fewer rows than the one it replaces, so it is held. Check that it is complete, or tell the data steward why.',
    },
  },
  {
    code: 'hold.few-accepted',
    severity: 'warn',
    message: {
      ar: 'أقل من نصف سجلات الملف صالح، فوضع قيد الانتظار وبقي ما قبله. صحح الأسباب المذكورة وأرسل الملف من جديد.',
      en: 'Less than half of the rows could be accepted, so the file is held and what stood before still stands. Correct the reasons given and send the file again.',
    },
  },
  {
    code: 'hold.same-bytes-other-period',
    severity: 'warn',
    message: {
      ar: 'الملف مطابق تماما لملف أرسل لشهر آخر، فوضع قيد الانتظار. أرسل ملف هذا الشهر، أو اذكر السبب لمشرف البيانات.',
      en: 'The file is the very file sent for another month, so it is held. Send this month’s file, or tell the data steward why.',
    },
  },
  {
    code: 'hold.no-full-file',
    severity: 'warn',
    message: {
      ar: 'وصل ملف تكميلي ولا ملف أساسي لهذا الشهر بعد، فوضع قيد الانتظار. أرسل الملف الأساسي.',
      en: 'A supplement came, but there is no full file for the month yet, so it is held. Send the full file.',
    },
  },
  {
    code: 'hold.rows-changed',
    severity: 'warn',
    message: {
      ar: 'تغير عدد السجلات عن الفترة السابقة أكثر من المسموح، فوضع الملف قيد الانتظار. تأكد من اكتماله، أو اذكر السبب لمشرف البيانات.',
      en: 'The number of rows differs from the earlier period by more than is agreed, so the file is held. Check that it is complete, or tell the data steward why.',
    },
  },
  {
    code: 'hold.total-changed',
    severity: 'warn',
    message: {
      ar: 'تغير مجموع حقل من الحقول عن الفترة السابقة أكثر من المسموح، فوضع الملف قيد الانتظار. راجع الحقل ووحدته، أو اذكر السبب لمشرف البيانات.',
      en: 'The total of a field differs from the earlier period by more than is agreed, so the file is held. Check the field and its unit, or tell the data steward why.',
    },
  },
  {
    code: 'hold.share-changed',
    severity: 'warn',
    message: {
      ar: 'تغيرت حصة فئة من الفئات عن الفترة السابقة أكثر من المسموح، فوضع الملف قيد الانتظار. راجع رموز الحقل، أو اذكر السبب لمشرف البيانات.',
      en: 'The share of a category differs from the earlier period by more than is agreed, so the file is held. Check the codes of the field, or tell the data steward why.',
    },
  },
];
