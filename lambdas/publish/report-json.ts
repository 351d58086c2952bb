import { canonicalJson } from '../model/fingerprint.ts';
import { RULES } from '../model/rule-set.ts';
import { flagged } from './figure.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { Report, ReportContent, Row, Table } from './report.ts';
import { WORDS } from './words.ts';

/** The whole report for programs: findings, headline figures, definitions and every table, in both languages. */
export function reportJson(report: Report, content: ReportContent, facts: ReleaseFacts): string {
  const { id, period } = facts.manifest;
  const tables = content.sections.flatMap((section) => section.exhibits.map((exhibit) => exhibit.table));
  return `${canonicalJson(
    {
      release: { id, period, ruleSet: RULES.version, notice: WORDS.notForPublication },
      report: { id: report.id, title: report.title, lead: report.lead },
      findings: content.findings,
      headline: content.tiles.map(({ title, definition, figure, suffix }) => ({
        title,
        definition,
        suffix,
        ...flagged(figure),
      })),
      definitions: content.definitions,
      tables: tables.map(tableJson),
    },
    1,
  )}\n`;
}

function tableJson(table: Table): object {
  const { id, title, definitions, feeds, unit, period, notes, columns, instead } = table;
  return {
    ...{ id, title, definitions, feeds, unit, period, notes, columns, instead },
    csv: `${id}.csv`,
    rows: table.rows.map((row) => rowJson(table, row)),
  };
}

function rowJson(table: Table, row: Row): object {
  return Object.fromEntries(
    table.columns.map((column, index) => {
      const cell = row.cells[index];
      if (cell === undefined) throw new Error(`Table ${table.id} has a row without its column ${column.id}.`);
      if (cell.kind === 'text') return [column.id, cell.text];
      return [
        column.id,
        cell.kind === 'measure' ? flagged(cell.figure) : { code: cell.code, label: cell.label },
      ];
    }),
  );
}
