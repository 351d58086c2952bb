import { canonicalJson } from '../model/fingerprint.ts';
import { LANGUAGES } from '../page/language.ts';
import { reportPage } from './pages/report-page.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { Report, ReportContent, Table } from './report.ts';
import { reportJson } from './report-json.ts';
import { tableCsv } from './tables/table-csv.ts';
import { tableMetadata } from './tables/table-metadata.ts';

/** A file of a release: its path below the release's folder, and its text. */
export interface ReleaseFile {
  readonly path: string;
  readonly text: string;
}

/** A report written out: what its index entry needs, and its files by path. */
export interface WrittenReport {
  readonly report: Report;
  readonly content: ReportContent;
  readonly tables: readonly Table[];
  readonly files: readonly ReleaseFile[];
}

/** Writes a report from the facts of a release: a page a language, a CSV and its description a table, one JSON. */
export function writeReport(report: Report, facts: ReleaseFacts, reports: readonly Report[]): WrittenReport {
  const content = report.content(facts);
  const tables = content.sections.flatMap((section) => section.exhibits.map((exhibit) => exhibit.table));
  const pages = LANGUAGES.map((language) => ({
    path: `${report.id}/index.${language}.html`,
    text: reportPage({ report, content, facts, reports }, language),
  }));
  const json = { path: `${report.id}/report.json`, text: reportJson(report, content, facts) };
  const data = tables.flatMap((table): ReleaseFile[] => {
    const metadata = tableMetadata(table, content.definitions, facts.manifest);
    return [
      { path: `${report.id}/${table.id}.csv`, text: tableCsv(table) },
      { path: `${report.id}/${table.id}.csv-metadata.json`, text: `${canonicalJson(metadata, 1)}\n` },
    ];
  });
  return { report, content, tables, files: [...pages, json, ...data] };
}
