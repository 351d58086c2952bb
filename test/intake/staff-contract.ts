import { date } from '../../lambdas/contracts/codecs/date.ts';
import { identity } from '../../lambdas/contracts/codecs/identity.ts';
import { money } from '../../lambdas/contracts/codecs/money.ts';
import { text } from '../../lambdas/contracts/codecs/text.ts';
import type { Contract } from '../../lambdas/contracts/contract.ts';
import { field } from '../../lambdas/contracts/field.ts';

const both = (words: string) => ({ ar: words, en: words });

/** A feed made up for tests: a person, a name, a date, a wage and what is derived from the name. */
export const staff: Contract = {
  agency: 'test',
  feed: 'staff',
  version: '1.0.0',
  agencyTitle: both('Test'),
  title: both('Staff'),
  grain: both('One person'),
  cadence: 'monthly',
  dueDay: 5,
  mandatory: false,
  key: ['person'],
  conflicts: { policy: 'first' },
  arrives: { shape: 'csv', encoding: 'windows-1256', note: both('Test') },
  fields: [
    field({
      name: 'person',
      title: { ar: 'الرقم الشخصي', en: 'Personal Number' },
      about: both('Who'),
      codec: identity(),
      required: true,
      personal: 'identity',
      aliases: ['CPR'],
    }),
    field({
      name: 'name',
      title: { ar: 'الاسم', en: 'Name' },
      about: both('Name'),
      codec: text(),
      personal: 'name',
    }),
    field({
      name: 'hire_date',
      title: { ar: 'تاريخ التعيين', en: 'Hire Date' },
      about: both('When'),
      codec: date(),
      required: true,
    }),
    field({ name: 'wage', title: { ar: 'الأجر', en: 'Wage' }, about: both('Wage'), codec: money() }),
    field({
      name: 'initial',
      title: both('Initial'),
      about: both('Derived'),
      codec: text(),
      required: true,
      derivedFrom: 'name',
    }),
  ],
  rules: [],
  tolerances: { rowsAtLeast: 0.8, acceptedAtLeast: 0.5 },
};
