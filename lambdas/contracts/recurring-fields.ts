import { code } from './codecs/code.ts';
import { identity } from './codecs/identity.ts';
import { occupation } from './codecs/occupation.ts';
import { registration } from './codecs/registration.ts';
import { skills } from './codecs/skills.ts';
import { text } from './codecs/text.ts';
import { governorate } from './codelists/national.ts';
import { nationality } from './codelists/nationality.ts';
import { sex } from './codelists/sex.ts';
import type { FieldContract, InLightOf } from './contract.ts';
import { field } from './field.ts';

/** The person's identity number, in every feed about persons. */
export const personField: FieldContract = field({
  name: 'person',
  title: { ar: 'الرقم الشخصي', en: 'Personal Number' },
  about: {
    ar: 'الرقم الشخصي لصاحب السجل. يستبدل برمز مستعار قبل الحفظ.',
    en: 'Identity number of the person. Replaced by a pseudonym before anything is kept.',
  },
  codec: identity(),
  required: true,
  personal: 'identity',
  aliases: [
    'CPR',
    'CPR No',
    'CPR Number',
    'Personal No',
    'Identity Number',
    'ID Number',
    'رقم الهوية',
    'الرقم السكاني',
  ],
});

/** A personal name under the feed's own header; dropped in cleanse. */
export function nameField(ar: string, en: string): FieldContract {
  return field({
    name: 'name',
    title: { ar, en },
    about: { ar: 'اسم الشخص. لا يحفظ بعد التنقية.', en: 'Name of the person. Not kept after cleansing.' },
    codec: text(),
    personal: 'name',
    aliases: ['الاسم', 'الاسم الكامل', 'Name', 'Full Name'].filter((alias) => alias !== ar && alias !== en),
  });
}

/** Sex of the person. */
export function sexField(required = false): FieldContract {
  return field({
    name: 'sex',
    title: { ar: 'الجنس', en: 'Sex' },
    about: { ar: 'جنس الشخص كما هو مسجل.', en: 'Sex of the person as registered.' },
    codec: code(sex),
    required,
    aliases: ['Gender', 'النوع'],
  });
}

/** Nationality as ISO 3166-1 alpha-3. */
export function nationalityField(required = false): FieldContract {
  return field({
    name: 'nationality',
    title: { ar: 'الجنسية', en: 'Nationality' },
    about: {
      ar: 'دولة الجنسية برمز الأيزو من ثلاثة أحرف.',
      en: 'Country of citizenship, ISO 3166-1 alpha-3.',
    },
    codec: code(nationality),
    required,
    aliases: ['Citizenship', 'بلد الجنسية'],
  });
}

/** Governorate, under the sense the feed gives it. */
export function governorateField(about: FieldContract['description']): FieldContract {
  return field({
    name: 'governorate',
    title: { ar: 'المحافظة', en: 'Governorate' },
    about,
    codec: code(governorate),
  });
}

/** A job title as the feed writes it, and the occupation coded from it. */
export function occupationFields(
  title: FieldContract['title'],
  {
    inLightOf,
    ...options
  }: {
    readonly required?: boolean;
    readonly aliases?: readonly string[];
    readonly inLightOf?: InLightOf;
  } = {},
): readonly [FieldContract, FieldContract] {
  return [
    field({
      name: 'occupation_title',
      title,
      about: {
        ar: 'المسمى كما كتبته الجهة، دون ترميز.',
        en: 'The title as the agency wrote it, not coded.',
      },
      codec: text(),
      ...options,
    }),
    field({
      name: 'occupation',
      title: { ar: 'رمز المهنة', en: 'Occupation (ISCO-08)' },
      about: {
        ar: 'رمز المهنة في التصنيف الدولي للمهن 2008 مشتقا من المسمى: مجموعة الوحدة بأربع خانات، أو أعمق مجموعة يمكن الدفاع عنها؛ فارغ إن لم يرمز.',
        en: 'ISCO-08 code derived from the title: the unit group of four digits, or the deepest group that can be defended; empty where it could not be coded.',
      },
      codec: occupation(),
      derivedFrom: 'occupation_title',
      ...(inLightOf && { inLightOf }),
    }),
  ];
}

/** The skills that a field of text names, by their ids in the list of skills. */
export function skillsField(
  name: string,
  derivedFrom: string,
  words: Pick<FieldContract, 'title'> & { readonly about: FieldContract['description'] },
): FieldContract {
  return field({ name, ...words, codec: skills(), derivedFrom });
}

/** The employer's commercial registration, the first choice of the employer crosswalk. */
export const employerRegistrationField: FieldContract = field({
  name: 'employer_registration',
  title: { ar: 'رقم السجل التجاري', en: 'CR No' },
  about: {
    ar: 'رقم السجل التجاري لصاحب العمل.',
    en: 'Commercial registration number of the employer.',
  },
  codec: registration(),
  aliases: ['CR Number', 'Commercial Registration', 'Employer CR', 'السجل التجاري'],
});
