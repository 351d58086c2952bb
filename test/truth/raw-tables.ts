import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { read, utils } from '@e965/xlsx';

/** How DuckDB reads each feed of a set without dirt; `from` is a pattern of its files. */
const TABLES: Readonly<Record<string, (from: string) => string>> = {
  'iga/population': (from) => csv(from, ','),
  'iga/digital-services': (from) =>
    `SELECT filename, unnest(institutions, recursive := true) FROM read_json('${from}', filename = true)`,
  'sio/contributions': (from) => csv(from, ';'),
  'mol/jobseekers': (from) => csv(from, ','),
  'mol/vacancies': (from) =>
    `SELECT * FROM read_json('${from}', format = 'newline_delimited', filename = true)`,
  'hec/graduates': (from) => csv(from, '\t', 'utf-16'),
  'moic/registrations': (from) => csv(from, '|'),
  'mofne/payroll': (from) => csv(from, ','),
};

function csv(from: string, delimiter: string, encoding = 'utf-8'): string {
  const form = `delim = '${delimiter}', header = true, all_varchar = true, encoding = '${encoding}'`;
  return `SELECT * FROM read_csv('${from}', ${form}, filename = true)`;
}

/**
 * A database with a table a feed, named `agency_feed`, over the agencies' files as they come: the columns of the files
 * and `period`. What DuckDB does not decode, windows-1256 and workbooks, is written to `scratch` as UTF-8 before.
 */
export async function rawTables(folder: string, scratch: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const database = await instance.connect();
  for (const [feed, select] of Object.entries(TABLES)) {
    await database.run(table(feed, select(join(folder, feed, '*', '*'))));
  }
  rewrite(join(folder, 'lmra/permits'), join(scratch, 'permits'), windows1256);
  await database.run(table('lmra/permits', csv(join(scratch, 'permits', '*'), ',')));
  rewrite(join(folder, 'csb/workforce'), join(scratch, 'workforce'), workbook);
  await database.run(table('csb/workforce', csv(join(scratch, 'workforce', '*'), '\t')));
  return database;
}

function table(feed: string, select: string): string {
  const period = `regexp_extract(filename, '(\\d{4}-\\d{2})(/[^/]*|\\.txt)$', 1)`;
  return `CREATE TABLE ${feed.replace(/[/-]/g, '_')} AS SELECT *, ${period} AS period FROM (${select})`;
}

/** Writes the one file of every period as `<period>.txt`. */
function rewrite(folder: string, into: string, decode: (bytes: Buffer) => string): void {
  mkdirSync(into, { recursive: true });
  for (const period of readdirSync(folder)) {
    const [file = ''] = readdirSync(join(folder, period));
    writeFileSync(join(into, `${period}.txt`), decode(readFileSync(join(folder, period, file))));
  }
}

function windows1256(bytes: Buffer): string {
  return new TextDecoder('windows-1256').decode(bytes);
}

/** The only sheet, without the titles and the first of its two header rows. */
function workbook(bytes: Buffer): string {
  const [sheet] = Object.values(read(bytes).Sheets);
  if (sheet === undefined) return '';
  return utils.sheet_to_csv(sheet, { FS: '\t' }).split('\n').slice(3).join('\n');
}
