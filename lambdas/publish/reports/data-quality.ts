import { barsOf } from '../charts/from-table.ts';
import { boundsTables } from '../data-quality/bounds-table.ts';
import { changesTable } from '../data-quality/changes-table.ts';
import { completenessTable } from '../data-quality/completeness-table.ts';
import { qualityFindings } from '../data-quality/findings.ts';
import { heldTable } from '../data-quality/held-table.ts';
import { overridesTable } from '../data-quality/overrides-table.ts';
import { provenanceTable } from '../data-quality/provenance-table.ts';
import { reasonsTable } from '../data-quality/reasons-table.ts';
import { releaseTable } from '../data-quality/release-table.ts';
import { rowsTable } from '../data-quality/rows-table.ts';
import { qualityTiles } from '../data-quality/tiles.ts';
import { timelinessTable } from '../data-quality/timeliness-table.ts';
import { age, bounds, completeness, provenance, rowBalance, timeliness } from '../definitions/quality.ts';
import { tolerance } from '../definitions/tolerance.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Exhibit, Report, ReportContent, Section, Table } from '../report.ts';
import { categoryTable } from '../tables/category-table.ts';

/** Whether the figures can be relied on, and where each comes from. */
export const dataQuality: Report = {
  id: 'data-quality',
  title: { ar: 'جودة البيانات ومنشؤها', en: 'Data quality and provenance' },
  lead: {
    ar: 'ما وصل من الجهات ومتى، وما قُبل منه وما عُزل ولماذا، والملفات التي بُني عليها هذا الإصدار.',
    en: 'What the agencies sent and when, what was accepted or set aside and why, and the files behind this release.',
  },
  indicators: ['register-coverage', 'employers-unmatched'],
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
        exhibits: [alone(completenessTable(facts))],
      },
      linkage(facts),
      origin(facts),
    ],
    definitions: [
      timeliness,
      age,
      tolerance,
      rowBalance,
      completeness,
      bounds,
      ...dataQuality.indicators.map(facts.definition),
      provenance,
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

const COVERAGE = [
  ['sector', { ar: 'الموجودون في سجل السكان بحسب القطاع', en: 'Found in the population register by sector' }],
  [
    'nationality_group',
    {
      ar: 'الموجودون في سجل السكان بحسب فئة الجنسية',
      en: 'Found in the population register by nationality group',
    },
  ],
  ['sex', { ar: 'الموجودون في سجل السكان بحسب الجنس', en: 'Found in the population register by sex' }],
] as const;

function linkage(facts: ReleaseFacts): Section {
  const { cells, profile, definition } = facts;
  const coverage = COVERAGE.map(([dimension, title]): Exhibit => {
    const id = `coverage-by-${dimension.replace('_', '-')}`;
    const measures = [definition('register-coverage')];
    const table = categoryTable({ id, title, cells, profile, dimensions: [dimension], measures });
    return { table, charts: [barsOf(table, 'register_coverage')], layout: 'beside' };
  });
  const employers = categoryTable({
    id: 'employers-unmatched',
    title: definition('employers-unmatched').title,
    cells,
    profile,
    dimensions: ['feed'],
    measures: [definition('employers-unmatched')],
  });
  return {
    id: 'linkage',
    title: { ar: 'الربط بين السجلات', en: 'Linkage' },
    sentences: [
      {
        ar: 'لا يُعرف العمر إلا من سجل السكان، فمن ليس فيه يُعد بين الفئات العمرية تحت «غير معروف».',
        en: 'Age is known from the population register alone: who is not in it stands under “Not known” among the age bands.',
      },
    ],
    exhibits: [...coverage, alone(employers), ...boundsTables(facts).map(alone)],
  };
}

function origin(facts: ReleaseFacts): Section {
  return {
    id: 'provenance',
    title: { ar: 'المنشأ', en: 'Provenance' },
    sentences: [provenance.text],
    exhibits: [alone(changesTable(facts)), alone(releaseTable(facts)), alone(provenanceTable(facts))],
  };
}

function alone(table: Table): Exhibit {
  return { table, charts: [], layout: 'stacked' };
}
