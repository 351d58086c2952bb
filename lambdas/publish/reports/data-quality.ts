import { barsOf } from '../charts/from-table.ts';
import { anomaliesSection } from '../data-quality/anomalies-section.ts';
import { changesTable } from '../data-quality/changes-table.ts';
import { codingLevelsTable } from '../data-quality/coding-levels-table.ts';
import { completenessTable } from '../data-quality/completeness-table.ts';
import { qualityFindings } from '../data-quality/findings.ts';
import { heldTable } from '../data-quality/held-table.ts';
import { linkageSection } from '../data-quality/linkage-section.ts';
import { CODING_INDICATORS } from '../data-quality/occupation-bounds-table.ts';
import { overridesTable } from '../data-quality/overrides-table.ts';
import { provenanceTable } from '../data-quality/provenance-table.ts';
import { reasonsTable } from '../data-quality/reasons-table.ts';
import { releaseTable } from '../data-quality/release-table.ts';
import { revisionTables } from '../data-quality/revisions-table.ts';
import { rowsTable } from '../data-quality/rows-table.ts';
import { qualityTiles } from '../data-quality/tiles.ts';
import { timelinessTable } from '../data-quality/timeliness-table.ts';
import { anomaly } from '../definitions/anomaly.ts';
import {
  age,
  bounds,
  codedLevels,
  codingBounds,
  completeness,
  provenance,
  revision,
  rowBalance,
  timeliness,
} from '../definitions/quality.ts';
import { tolerance } from '../definitions/tolerance.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Report, ReportContent, Section, Table } from '../report.ts';

/** Whether the figures can be relied on, and where each comes from. */
export const dataQuality: Report = {
  id: 'data-quality',
  title: { ar: 'جودة البيانات ومنشؤها', en: 'Data quality and provenance' },
  lead: {
    ar: 'ما وصل من الجهات ومتى، وما قُبل منه وما عُزل ولماذا، والملفات التي بُني عليها هذا الإصدار.',
    en: 'What the agencies sent and when, what was accepted or set aside and why, and the files behind this release.',
  },
  indicators: [
    'register-coverage',
    'records-resolved',
    'spells-bridged',
    'spells-late',
    'spells-changed',
    'employers-unmatched',
    'wage-p50-least',
    'wage-p50-most',
    ...CODING_INDICATORS,
  ],
  content: qualityContent,
};

function qualityContent(facts: ReleaseFacts): ReportContent {
  return {
    tiles: qualityTiles(facts),
    findings: qualityFindings(facts),
    sections: [
      arrival(facts),
      rows(facts),
      {
        id: 'completeness',
        title: { ar: 'الاكتمال', en: 'Completeness' },
        sentences: [],
        exhibits: [completenessTable(facts), codingLevelsTable(facts)].map(alone),
      },
      anomaliesSection(facts),
      linkageSection(facts),
      origin(facts),
    ],
    definitions: [
      timeliness,
      age,
      tolerance,
      rowBalance,
      completeness,
      anomaly,
      codedLevels,
      bounds,
      codingBounds,
      ...dataQuality.indicators.map(facts.definition),
      provenance,
      revision,
    ],
  };
}

function arrival(facts: ReleaseFacts): Section {
  return {
    id: 'arrival',
    title: { ar: 'وصول البيانات', en: 'Arrival' },
    sentences: [],
    exhibits: [alone(timelinessTable(facts)), alone(heldTable(facts)), alone(overridesTable(facts))],
  };
}

function rows(facts: ReleaseFacts): Section {
  const table = rowsTable(facts);
  const chart = barsOf(table, 'set_aside_share', {
    by: ['feed'],
    title: { ar: 'نسبة السجلات المعزولة والمكررة', en: 'Share of rows quarantined or duplicate' },
    full: true,
  });
  return {
    id: 'rows',
    title: { ar: 'السجلات', en: 'Rows' },
    sentences: [],
    exhibits: [{ table, charts: [chart], layout: 'stacked' }, alone(reasonsTable(facts))],
  };
}

function origin(facts: ReleaseFacts): Section {
  return {
    id: 'provenance',
    title: { ar: 'المنشأ', en: 'Provenance' },
    sentences: [provenance.text],
    exhibits: [
      changesTable(facts),
      ...revisionTables(facts),
      releaseTable(facts),
      provenanceTable(facts),
    ].map(alone),
  };
}

function alone(table: Table): Exhibit {
  return { table, charts: [], layout: 'stacked' };
}
