import { boolean } from '../../../lambdas/contracts/codecs/boolean.ts';
import { code } from '../../../lambdas/contracts/codecs/code.ts';
import { date } from '../../../lambdas/contracts/codecs/date.ts';
import { decimal } from '../../../lambdas/contracts/codecs/decimal.ts';
import { money } from '../../../lambdas/contracts/codecs/money.ts';
import { reference, text } from '../../../lambdas/contracts/codecs/text.ts';
import { governorate } from '../../../lambdas/contracts/codelists/national.ts';
import type { Contract } from '../../../lambdas/contracts/contract.ts';
import { field } from '../../../lambdas/contracts/field.ts';

const both = (words: string) => ({ ar: words, en: words });

/** A feed made up for laws, with a field of every kind, under Arabic headers. */
export const visits: Contract = {
  agency: 'test',
  feed: 'visits',
  version: '1.0.0',
  agencyTitle: both('Test'),
  title: both('Visits'),
  grain: both('One visit'),
  cadence: 'monthly',
  dueDay: 5,
  mandatory: false,
  key: ['visit'],
  conflicts: { policy: 'first' },
  arrives: { shape: 'csv', encoding: 'windows-1256', note: both('Test') },
  fields: [
    field({
      name: 'visit',
      title: { ar: 'رقم الزيارة', en: 'Visit Number' },
      about: both('Which'),
      codec: reference(),
      required: true,
    }),
    field({
      name: 'place',
      title: { ar: 'المحافظة', en: 'Governorate' },
      about: both('Where'),
      codec: code(governorate),
    }),
    field({
      name: 'day',
      title: { ar: 'تاريخ الزيارة', en: 'Visit Date' },
      about: both('When'),
      codec: date(),
    }),
    field({
      name: 'score',
      title: { ar: 'درجة التقييم', en: 'Score' },
      about: both('How well'),
      codec: decimal({ min: 0, max: 1000 }),
    }),
    field({ name: 'fee', title: { ar: 'رسم الزيارة', en: 'Fee' }, about: both('How much'), codec: money() }),
    field({ name: 'paid', title: { ar: 'مدفوع', en: 'Paid' }, about: both('Whether'), codec: boolean() }),
    field({
      name: 'remark',
      title: { ar: 'وصف الزيارة', en: 'Description' },
      about: both('What'),
      codec: text(),
    }),
  ],
  rules: [],
  tolerances: { rowsAtLeast: 0.8, acceptedAtLeast: 0.5 },
};

/** Headers as files of the feed have them. */
export const HEADERS: readonly string[] = visits.fields.map(({ title }) => title.ar);
