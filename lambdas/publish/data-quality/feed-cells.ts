import type { Bilingual } from '../../model/bilingual.ts';
import { formatPeriod } from '../../page/format.ts';
import { inBoth } from '../../page/language.ts';
import type { Column, TableCell } from '../report.ts';
import type { FeedFacts } from './feed-facts.ts';

export const FEED_COLUMN: Column = { kind: 'category', id: 'feed', title: { ar: 'البيان', en: 'Feed' } };
export const AGENCY_COLUMN: Column = { kind: 'category', id: 'agency', title: { ar: 'الجهة', en: 'Agency' } };
export const PERIOD_COLUMN: Column = {
  kind: 'category',
  id: 'data_period',
  title: { ar: 'فترة البيانات', en: 'Period of the data' },
  unbroken: true,
};

/** The feed as a category. */
export function feedCell({ feed, contract }: FeedFacts): TableCell {
  return { kind: 'category', code: feed, label: contract.title };
}

/** The agency as a category. */
export function agencyCell({ contract }: FeedFacts): TableCell {
  return { kind: 'category', code: contract.agency, label: contract.agencyTitle };
}

/** A month as a category; a dash in words where there is none. */
export function periodCell(period: string | undefined): TableCell {
  if (period === undefined) return { kind: 'category', code: '', label: NONE };
  return { kind: 'category', code: period, label: inBoth((language) => formatPeriod(period, language)) };
}

/** Said where a feed, date or reason is not there. */
export const NONE: Bilingual = { ar: 'لا يوجد', en: 'None' };
