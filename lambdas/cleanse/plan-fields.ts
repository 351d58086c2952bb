import { cleaner } from '../contracts/codecs/field-codec.ts';
import { type FieldContract, lakeFields } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { rawColumnOf } from '../engine/raw-part.ts';
import { besideOf } from './beside-title.ts';
import { planByDictionary } from './dictionary.ts';
import { type FieldPlan, planMissing } from './field-plan.ts';
import { contextOf, type FieldsCase } from './fields-case.ts';
import { planIdentity } from './identity-plan.ts';

/**
 * Plans how each field of table `raw` is cleaned; the distinct texts of a column are looked up while another's are
 * cleaned.
 */
export async function planFields(engine: Engine, input: FieldsCase): Promise<FieldPlan[]> {
  const { contract, manifest, profile } = input;
  const fields = lakeFields(contract).map((field) => ({ field, column: rawColumnOf(manifest, field) }));
  const columns = fields.flatMap((each) => (isByDictionary(each) ? [each.column ?? ''] : []));
  const texts = textsInTurn(engine, columns);
  const plans: FieldPlan[] = [];
  try {
    for (const { field, column } of fields) {
      if (column === null) plans.push(planMissing(field));
      else if (field.personal === 'identity') plans.push(planIdentity(field, column, profile));
      else {
        const { value: raws = [] } = await texts.next();
        const beside = besideOf(field, input);
        plans.push(await planByDictionary(engine, { field, column, raws, beside }, contextOf(field, input)));
      }
    }
    return plans;
  } finally {
    await texts.return(undefined);
  }
}

/**
 * Has every codec of the contract clean one text: what they look values up in is built at the first, and best while the
 * engine reads the file.
 */
export function readyCodecs(input: FieldsCase): void {
  for (const field of lakeFields(input.contract)) cleaner(field.codec, contextOf(field, input))(ANY_TEXT);
}

/** Is in no list, so that all of them are asked. */
const ANY_TEXT = 'x';

function isByDictionary({ field, column }: { field: FieldContract; column: string | null }): boolean {
  return column !== null && field.personal !== 'identity';
}

/**
 * The distinct texts of each column; the engine looks those of the next up while the caller works on these. Fields read
 * from one column, as a title and its code are, follow each other and have them from one look.
 */
async function* textsInTurn(
  engine: Engine,
  columns: readonly string[],
): AsyncGenerator<(string | null)[], undefined> {
  const textsOf = (column: string) => engine.texts(`SELECT DISTINCT ${column} FROM raw`);
  let ahead: Promise<(string | null)[]> = Promise.resolve([]);
  try {
    for (const [index, column] of columns.entries()) {
      const texts = await (index === 0 ? textsOf(column) : ahead);
      const next = columns[index + 1];
      if (next !== undefined) ahead = next === column ? Promise.resolve(texts) : textsOf(next);
      yield texts;
    }
  } finally {
    await Promise.allSettled([ahead]); // lest the engine closes over it
  }
}
