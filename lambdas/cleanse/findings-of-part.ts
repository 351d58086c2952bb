import { severityOf } from '../contracts/defects.ts';
import type { Engine } from '../engine/engine.ts';
import type { Finding } from '../model/submission.ts';
import type { CleanTable, CodeColumn } from './clean-table.ts';
import { codeAndDetail } from './coded.ts';

/** Counts every code of table `clean` by field, with the first ten source rows that show it. */
export async function findingsOfPart(engine: Engine, table: CleanTable): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const column of table.codes) findings.push(...(await findingsOfColumn(engine, column)));
  return findings;
}

interface CodeCount {
  readonly coded: string;
  readonly count: number;
  readonly rows: readonly string[];
}

async function findingsOfColumn(engine: Engine, column: CodeColumn): Promise<Finding[]> {
  const counts = await engine.rows<CodeCount>(
    `SELECT ${column.name} AS coded, count(*)::INTEGER AS count, min(_row, 10) AS rows
     FROM clean WHERE ${column.name} IS NOT NULL GROUP BY 1 ORDER BY 1`,
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
