import { severityOf } from '../contracts/defects.ts';
import type { Engine } from '../engine/engine.ts';
import type { Finding } from '../model/submission.ts';
import { type CleanTable, type CodeColumn, codeSql } from './clean-table.ts';
import { codeAndDetail } from './coded.ts';

/** Counts every code of table `clean` by field and detail, with the first ten source rows that show it. */
export async function findingsOfPart(engine: Engine, table: CleanTable): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const column of await columnsThatFind(engine, table)) {
    findings.push(...(await findingsOfColumn(engine, column)));
  }
  return findings;
}

/** One look over all columns leaves out those that say nothing, which most rules do. */
async function columnsThatFind(engine: Engine, { codes }: CleanTable): Promise<readonly CodeColumn[]> {
  if (codes.length === 0) return [];
  const finds = codes.map(
    ({ name, rule }) => `bool_or(${rule === null ? `${name} IS NOT NULL` : name}) AS ${name}`,
  );
  const [found] = await engine.rows<Record<string, boolean | null>>(`SELECT ${finds.join(', ')} FROM clean`);
  return codes.filter(({ name }) => found?.[name] === true);
}

interface CodeCount {
  readonly coded: string;
  readonly count: number;
  readonly rows: readonly string[];
}

async function findingsOfColumn(engine: Engine, column: CodeColumn): Promise<Finding[]> {
  const counts = await engine.rows<CodeCount>(
    `SELECT ${codeSql(column)} AS coded, count(*)::INTEGER AS count, min(_row, 10) AS rows
     FROM clean WHERE coded IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  return counts.map(({ coded, count, rows }) => {
    const { code, ...detail } = codeAndDetail(coded);
    return {
      code,
      severity: severityOf(code),
      field: column.field,
      count,
      rows: rows.map(Number),
      ...detail,
    };
  });
}
