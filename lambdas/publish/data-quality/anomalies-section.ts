import type { Bilingual } from '../../model/bilingual.ts';
import { inBoth, listed } from '../../page/language.ts';
import { anomaly } from '../definitions/anomaly.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Section } from '../report.ts';
import { anomaliesTable } from './anomalies-table.ts';
import { anomalyCharts } from './anomaly-charts.ts';
import { feedFacts } from './feed-facts.ts';
import { watchedTable } from './watched-table.ts';

/** What watching the feeds by month found, and how they were watched. */
export function anomaliesSection(facts: ReleaseFacts): Section {
  return {
    id: 'anomalies',
    title: { ar: 'حركات غير معتادة', en: 'Anomalies' },
    sentences: [anomaly.text],
    exhibits: [
      { table: anomaliesTable(facts), charts: anomalyCharts(facts), layout: 'stacked' },
      { table: watchedTable(facts), charts: [], layout: 'stacked' },
    ],
  };
}

/** How many movements were found and in which feeds; null where there are none. */
export function anomaliesFinding(facts: ReleaseFacts): Bilingual | null {
  const found = facts.anomalies?.anomalies ?? [];
  const feeds = feedFacts(facts).filter(({ feed }) => found.some((each) => each.feed === feed));
  if (feeds.length === 0) return null;
  return inBoth((language) => {
    const names = listed(
      feeds.map(({ contract }) => contract.title[language]),
      language,
    );
    return language === 'ar'
      ? `حركات غير معتادة يُسأل عنها: ${found.length}، في: ${names}.`
      : `Unusual movements to ask about: ${found.length}, in ${names}.`;
  });
}
