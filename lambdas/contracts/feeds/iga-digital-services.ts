import { AGENCIES } from '../agencies.ts';
import { integer } from '../codecs/integer.ts';
import { text } from '../codecs/text.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';

/** How far each public institution's services run online. */
export const igaDigitalServices: Contract = {
  agency: 'iga',
  feed: 'digital-services',
  version: '1.1.0',
  agencyTitle: AGENCIES.iga,
  title: { ar: 'الخدمات الرقمية للجهات', en: 'Digital services of institutions' },
  grain: { ar: 'جهة واحدة في الشهر', en: 'One institution in the month' },
  cadence: 'monthly',
  dueDay: 10,
  mandatory: false,
  key: ['institution'],
  conflicts: { policy: 'set-aside' },
  arrives: {
    shape: 'json',
    encoding: 'utf-8',
    note: {
      ar: 'كائن جيسون فيه المصفوفة institutions.',
      en: 'A JSON object that holds the array institutions.',
    },
  },
  fields: [
    field({
      name: 'institution',
      title: { ar: 'رمز الجهة', en: 'Institution' },
      about: { ar: 'الرمز الثابت للجهة.', en: 'Stable identifier of the institution.' },
      codec: text(),
      required: true,
    }),
    field({
      name: 'institution_name_ar',
      title: { ar: 'اسم الجهة بالعربية', en: 'Institution Name (Arabic)' },
      about: { ar: 'اسم الجهة بالعربية.', en: 'Name of the institution in Arabic.' },
      codec: text(),
    }),
    field({
      name: 'institution_name_en',
      title: { ar: 'اسم الجهة بالإنجليزية', en: 'Institution Name (English)' },
      about: { ar: 'اسم الجهة بالإنجليزية.', en: 'Name of the institution in English.' },
      codec: text(),
    }),
    field({
      name: 'services_offered',
      title: { ar: 'الخدمات المقدمة', en: 'Services Offered' },
      about: { ar: 'عدد الخدمات التي تقدمها الجهة.', en: 'Services the institution offers.' },
      codec: integer({ plausible: { max: 5_000 } }),
      unit: 'services',
      required: true,
    }),
    field({
      name: 'services_automated',
      title: { ar: 'الخدمات المؤتمتة بالكامل', en: 'Services Automated' },
      about: {
        ar: 'خدمات تنجز من أولها إلى آخرها دون حضور.',
        en: 'Services done online from start to end.',
      },
      codec: integer({ plausible: { max: 5_000 } }),
      unit: 'services',
      required: true,
    }),
    field({
      name: 'transactions',
      title: { ar: 'المعاملات', en: 'Transactions' },
      about: { ar: 'كل معاملات الشهر.', en: 'All transactions of the month.' },
      codec: integer({ plausible: { max: 50_000_000 } }),
      unit: 'transactions',
      required: true,
    }),
    field({
      name: 'transactions_remote',
      title: { ar: 'المعاملات عن بعد', en: 'Transactions Remote' },
      about: { ar: 'معاملات الشهر التي تمت عن بعد.', en: 'Transactions of the month done remotely.' },
      codec: integer({ plausible: { max: 50_000_000 } }),
      unit: 'transactions',
      required: true,
    }),
    field({
      name: 'staff_total',
      title: { ar: 'عدد الموظفين', en: 'Staff Total' },
      about: { ar: 'موظفو الجهة في آخر يوم من الشهر.', en: 'Staff on the last day of the month.' },
      codec: integer({ plausible: { max: 50_000 } }),
      unit: 'persons',
    }),
    field({
      name: 'staff_remote',
      title: { ar: 'الموظفون عن بعد', en: 'Staff Remote' },
      about: {
        ar: 'الموظفون الذين يعملون عن بعد كليا أو جزئيا.',
        en: 'Staff who work remotely, all or part of the week.',
      },
      codec: integer({ plausible: { max: 50_000 } }),
      unit: 'persons',
    }),
  ],
  rules: [
    {
      code: 'rule.automated-exceeds-offered',
      field: 'services_automated',
      predicate: 'services_automated <= services_offered',
      message: {
        ar: 'الخدمات المؤتمتة أكثر من الخدمات المقدمة. راجع العددين وأعد الإرسال.',
        en: 'More services are automated than are offered. Check the two numbers and send again.',
      },
    },
    {
      code: 'rule.remote-exceeds-transactions',
      field: 'transactions_remote',
      predicate: 'transactions_remote <= transactions',
      message: {
        ar: 'المعاملات عن بعد أكثر من كل المعاملات. راجع العددين وأعد الإرسال.',
        en: 'More transactions are remote than there are in all. Check the two numbers and send again.',
      },
    },
    {
      code: 'rule.remote-exceeds-staff',
      field: 'staff_remote',
      predicate: 'staff_remote <= staff_total',
      message: {
        ar: 'الموظفون عن بعد أكثر من كل الموظفين. راجع العددين وأعد الإرسال.',
        en: 'More staff work remotely than there are in all. Check the two numbers and send again.',
      },
    },
  ],
  tolerances: { rowsAtLeast: 0.8, acceptedAtLeast: 0.5 },
};
