import { PREVIOUS_MONTHS } from '../../model/tolerances.ts';
import { AGENCIES } from '../agencies.ts';
import { code } from '../codecs/code.ts';
import { date } from '../codecs/date.ts';
import { identity } from '../codecs/identity.ts';
import { registration } from '../codecs/registration.ts';
import { reference } from '../codecs/text.ts';
import { isic } from '../codelists/isic.ts';
import { legalForm } from '../codelists/legal-form.ts';
import { registrationStatus } from '../codelists/registration-status.ts';
import { sizeBand } from '../codelists/size-band.ts';
import type { Contract } from '../contract.ts';
import { field } from '../field.ts';
import { governorateField } from '../recurring-fields.ts';
import { notAfterPeriodRule } from '../recurring-rules.ts';

/** The commercial register: employers, their activity, and the numbers that join them. */
export const moicRegistrations: Contract = {
  agency: 'moic',
  feed: 'registrations',
  version: '1.1.0',
  agencyTitle: AGENCIES.moic,
  title: { ar: 'السجلات التجارية', en: 'Commercial registrations' },
  grain: { ar: 'سجل تجاري واحد', en: 'One commercial registration' },
  cadence: 'monthly',
  dueDay: 5,
  mandatory: true,
  key: ['registration_number'],
  conflicts: { policy: 'set-aside' },
  arrives: {
    shape: 'csv',
    encoding: 'utf-8',
    note: { ar: 'نص مفصول بخطوط عمودية بعناوين إنجليزية.', en: 'Pipe separated, English headers.' },
  },
  fields: [
    field({
      name: 'registration_number',
      title: { ar: 'رقم السجل التجاري', en: 'CR No' },
      about: { ar: 'رقم السجل التجاري.', en: 'Commercial registration number.' },
      codec: registration(),
      required: true,
      aliases: ['CR Number', 'Commercial Registration'],
    }),
    field({
      name: 'owner',
      title: { ar: 'الرقم الشخصي للمالك', en: 'Owner CPR' },
      about: {
        ar: 'الرقم الشخصي لمالك المؤسسة الفردية. يستبدل برمز مستعار قبل الحفظ.',
        en: 'Identity number of a sole owner. Replaced by a pseudonym before anything is kept.',
      },
      codec: identity(),
      personal: 'identity',
      aliases: ['Owner Personal Number'],
    }),
    field({
      name: 'activity',
      title: { ar: 'رمز النشاط', en: 'Activity Code' },
      about: {
        ar: 'النشاط الرئيس، التصنيف الصناعي الدولي التنقيح الرابع، بأي عمق.',
        en: 'Main activity, ISIC rev.4, at any depth.',
      },
      codec: code(isic),
      required: true,
      aliases: ['ISIC', 'النشاط الاقتصادي'],
    }),
    field({
      name: 'legal_form',
      title: { ar: 'الشكل القانوني', en: 'Legal Form' },
      about: { ar: 'الشكل القانوني للسجل.', en: 'Legal form of the registration.' },
      codec: code(legalForm),
      required: true,
    }),
    field({
      name: 'size_band',
      title: { ar: 'الحجم', en: 'Size' },
      about: { ar: 'فئة الحجم بعدد العاملين.', en: 'Size class by number of workers.' },
      codec: code(sizeBand),
      aliases: ['Size Band', 'فئة الحجم'],
    }),
    governorateField({ ar: 'محافظة المقر.', en: 'Governorate of the seat.' }),
    field({
      name: 'status',
      title: { ar: 'الحالة', en: 'Status' },
      about: { ar: 'حالة السجل في آخر يوم من الشهر.', en: 'Status on the last day of the month.' },
      codec: code(registrationStatus),
      required: true,
    }),
    field({
      name: 'registration_date',
      title: { ar: 'تاريخ التسجيل', en: 'Registration Date' },
      about: { ar: 'يوم قيد السجل.', en: 'Day of registration.' },
      codec: date('iso', { yearsAhead: 1 }),
    }),
    field({
      name: 'insurance_number',
      title: { ar: 'رقم صاحب العمل في التأمينات', en: 'SIO Employer No' },
      about: {
        ar: 'رقم صاحب العمل في التأمين الاجتماعي، يربط السجل بالاشتراكات.',
        en: 'Social insurance number of the employer; joins registrations to contributions.',
      },
      codec: reference(),
      aliases: ['Insurance Number', 'Employer No'],
    }),
  ],
  rules: [notAfterPeriodRule('registration_date')],
  tolerances: {
    rowsAtLeast: 0.8,
    acceptedAtLeast: 0.5,
    comparison: {
      monthsBack: PREVIOUS_MONTHS,
      fromRows: 200,
      rowsChange: 0.25,
      totals: [],
      shares: [
        { field: 'legal_form', points: 10 },
        { field: 'size_band', points: 10 },
        { field: 'status', points: 10 },
      ],
    },
  },
};
