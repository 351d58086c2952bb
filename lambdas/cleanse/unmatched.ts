import type { CodecContext } from '../contracts/codecs/field-codec.ts';
import { maskPersonal } from '../contracts/codecs/personal-in-text.ts';
import { reviewKey } from '../contracts/codecs/review-key.ts';
import { tidyText } from '../contracts/codecs/text.ts';
import type { FieldContract } from '../contracts/contract.ts';
import type { Engine } from '../engine/engine.ts';
import { rawColumnOf } from '../engine/raw-part.ts';
import { cutTexts, mergeWritings } from '../model/open-texts.ts';
import type { OpenText } from '../model/review.ts';
import type { FieldPlan } from './field-plan.ts';
import { contextOf, type FieldsCase } from './fields-case.ts';

const LONGEST = 200;

/** Texts of one field that a part tells of, most rows first: settle sees them all, and lists fewer. */
const TEXTS_A_PART = 5000;

/**
 * The texts of a part that no rule has a code for, or none is sure of, as they read without what tells of a person, each with its rows.
 * What holds nothing else than that is left out: nobody can decide on it.
 */
export async function unmatchedOf(
  engine: Engine,
  plans: readonly FieldPlan[],
  fields: FieldsCase,
): Promise<OpenText[]> {
  const { manifest, profile } = fields;
  const found: OpenText[] = [];
  for (const plan of plans) {
    const { field, open } = plan;
    const column = rawColumnOf(manifest, field);
    const list = field.codec.list?.id;
    if (column === null || list === undefined || open.length === 0) continue;
    const texts = (await countRows(engine, column, plan)).map(({ raw, rows, settled }) => {
      const text = maskPersonal(tidyText(raw), profile).slice(0, LONGEST);
      return {
        field: field.name,
        list,
        key: reviewKey(raw, profile),
        text,
        rows,
        ...(settled > 0 && { settled }),
        ...guessed(field, text, contextOf(field, fields)),
      };
    });
    found.push(...cutTexts(mergeWritings(texts.filter(({ key }) => key !== '')), TEXTS_A_PART));
  }
  return found;
}

/** From the text as it is shown, so that the same text has the same guess whatever was written around it. */
function guessed({ codec }: FieldContract, text: string, context: CodecContext): Pick<OpenText, 'guess'> {
  const guess = codec.guessOf?.(text, context) ?? null;
  return guess === null ? {} : { guess };
}

interface Counted {
  readonly raw: string;
  /** Rows that wait for an answer. */
  readonly rows: number;
  /** Rows that what stands beside the text has settled. */
  readonly settled: number;
}

async function countRows(
  engine: Engine,
  column: string,
  { open, beside }: FieldPlan,
): Promise<readonly Counted[]> {
  await engine.run('CREATE OR REPLACE TABLE open_texts (raw VARCHAR)');
  await engine.fill('open_texts', [open]);
  const isOpen = beside === undefined ? 'true' : `coalesce(${beside.isOpen}, true)`;
  return engine.rows<Counted>(
    `SELECT r.${column} AS raw, count(*) FILTER (${isOpen})::INTEGER AS rows,
       count(*) FILTER (NOT ${isOpen})::INTEGER AS settled
     FROM raw r JOIN open_texts ON r.${column} = open_texts.raw${beside?.join ?? ''} GROUP BY 1`,
  );
}
