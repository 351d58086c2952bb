import type { Bilingual } from '../../model/bilingual.ts';
import { formatNumber, share } from '../../page/format.ts';
import { rowBalance, timeliness } from '../definitions/quality.ts';
import { type Figure, known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Tile } from '../report.ts';
import { feedFacts } from './feed-facts.ts';
import { totalRows } from './rows-table.ts';
import { standingOf } from './timeliness-table.ts';

const PERCENT: Bilingual = { ar: '%', en: '%' };

/** How much came, how much of it could be used, and how well it links. */
export function qualityTiles(facts: ReleaseFacts): Tile[] {
  const feeds = feedFacts(facts);
  const standings = feeds.map(standingOf);
  const came = standings.filter((each) => each !== 'missing').length;
  const inTime = standings.filter((each) => each === 'on-time').length;
  const recorded = standings.filter((each) => each === 'on-time' || each === 'late').length;
  const rows = totalRows(facts);
  const of = (count: number): Bilingual => ({ ar: `من ${count}`, en: `of ${count}` });
  return [
    count(timeliness.id, { ar: 'بيانات وصلت', en: 'Feeds received' }, came, of(feeds.length)),
    count(timeliness.id, { ar: 'وصلت في الموعد', en: 'Received on time' }, inTime, of(recorded)),
    count(rowBalance.id, { ar: 'سجلات مقروءة', en: 'Rows read' }, rows.read, null),
    percent(rowBalance.id, { ar: 'سجلات مقبولة', en: 'Rows accepted' }, rows.accepted, rows.read),
    linked(facts),
  ];
}

function count(definition: string, title: Bilingual, value: number, suffix: Bilingual | null): Tile {
  return { definition, title, figure: known(value), decimals: 0, suffix, note: null };
}

function percent(definition: string, title: Bilingual, part: number, whole: number): Tile {
  const value = share(part, whole, 2);
  const figure: Figure = value === null ? { value: null, status: 'not-applicable' } : known(value);
  const note: Bilingual = { ar: `${formatNumber(part)} سجل`, en: `${formatNumber(part)} rows` };
  return { definition, title, figure, decimals: 2, suffix: PERCENT, note };
}

function linked({ cells, definition }: ReleaseFacts): Tile {
  const { id, title, decimals } = definition('register-coverage');
  return { definition: id, title, figure: cells.figure(id), decimals, suffix: PERCENT, note: null };
}
