import { comparisonKey } from '../contracts/codecs/comparison-key.ts';
import { type Contract, lakeFields } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { identifier } from '../engine/sql.ts';

/**
 * Puts the comparison key in place of every text in table `repeated` that its kept row writes otherwise, so that capitals,
 * spaces, marks and letters of several forms make no rows of one key differ. The rows that go on keep their own writing.
 * Where rows are alike, as nearly all repeated ones are, nothing is read.
 */
export async function compareTexts(engine: Engine, contract: Contract): Promise<void> {
  const fields = lakeFields(contract).filter(({ codec }) => codec.kind === 'text');
  for (const { name } of fields) await compareField(engine, identifier(name));
}

async function compareField(engine: Engine, field: string): Promise<void> {
  const texts = await engine.texts(
    `SELECT DISTINCT unnest([c.${field}, k.${field}]) FROM repeated c JOIN repeated k ON k._row = c._kept
     WHERE c.${field} <> k.${field}`,
  );
  if (texts.length === 0) return;
  await engine.run('CREATE OR REPLACE TABLE compared_texts (text VARCHAR, compared VARCHAR)');
  await engine.fill('compared_texts', [texts, texts.map((text) => comparedAs(text ?? ''))]);
  await engine.run(
    `UPDATE repeated SET ${field} = compared FROM compared_texts WHERE repeated.${field} = text`,
  );
}

/** Texts of marks alone have an empty key, and are compared as they are. */
function comparedAs(text: string): string {
  const key = comparisonKey(text);
  return key === '' ? text : key;
}
