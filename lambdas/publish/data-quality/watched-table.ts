import type { Bilingual } from '../../model/bilingual.ts';
import { anomaly } from '../definitions/anomaly.ts';
import { known } from '../figure.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { MeasureColumn, Row, Table } from '../report.ts';
import { UNITS } from '../units.ts';
import { STANDING_LABELS } from './anomaly-labels.ts';
import { FEED_COLUMN, feedCell, PERIOD_COLUMN, periodCell } from './feed-cells.ts';
import { feedFacts } from './feed-facts.ts';

/** How every feed was watched: by how many months, whether it could be judged, and in how many numbers. */
export function watchedTable(facts: ReleaseFacts): Table {
  const { period } = facts.manifest;
  const watched = facts.anomalies?.watched ?? [];
  const rows = feedFacts(facts).flatMap((feed): Row[] => {
    const own = watched.find((each) => each.feed === feed.feed);
    if (own === undefined) return [];
    return [
      {
        cells: [
          feedCell(feed),
          periodCell(own.period),
          { kind: 'measure', figure: known(own.months) },
          { kind: 'measure', figure: known(own.series) },
          { kind: 'category', code: own.standing, label: STANDING_LABELS[own.standing] },
        ],
      },
    ];
  });
  return {
    id: 'watched-feeds',
    title: { ar: 'ما رُوقب من البيانات، وبماذا قورن', en: 'Feeds watched, and what they were compared with' },
    definitions: [anomaly.id],
    feeds: [],
    unit: UNITS.several,
    period: { from: period, to: period },
    columns: [
      FEED_COLUMN,
      PERIOD_COLUMN,
      counted('months', { ar: 'ما سبقه', en: 'Before it' }, UNITS.months),
      counted('series', { ar: 'ما قورن', en: 'Compared' }, { ar: 'أرقام', en: 'numbers' }),
      { kind: 'category', id: 'standing', title: { ar: 'كيف رُوقب', en: 'How it was watched' } },
    ],
    rows,
    instead: rows.length > 0 ? null : { ar: 'لم يُراقب بيان.', en: 'No feed was watched.' },
    notes: [],
  };
}

function counted(id: string, title: Bilingual, unit: Bilingual): MeasureColumn {
  return { kind: 'measure', id, title, unit, decimals: 0 };
}
