import type { CountryProfile } from '../profile/profile.ts';
import type { KeptColumn } from './codecs/field-codec.ts';
import { listIn } from './codelists/national.ts';
import { type Contract, contractFeed, type FieldContract, unitOf } from './contract.ts';
import { type LakeColumn, lakeColumns } from './lake-columns.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (draft 2020-12) of a clean row of the feed, as the lake holds it: every column present, null where
 * an optional value is missing, identities as pseudonyms, money in minor units, dates in ISO 8601.
 */
export function rowSchema(contract: Contract, profile: CountryProfile): JsonSchema {
  const columns = lakeColumns(contract);
  const row = { description: 'Row number in the source file', type: 'integer', minimum: 1 };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:maharat:feed:${contract.agency}:${contract.feed}:${contract.version}`,
    title: `${contract.title.en} (${contractFeed(contract)})`,
    description: `${contract.grain.en} · ${contract.grain.ar}`,
    type: 'object',
    properties: {
      _row: row,
      ...Object.fromEntries(columns.map((column) => [column.name, columnSchema(column, profile)])),
    },
    required: ['_row', ...columns.map(({ name }) => name)],
    additionalProperties: false,
  };
}

function columnSchema({ title, description, field, kept }: LakeColumn, profile: CountryProfile): JsonSchema {
  const unit = kept === null ? unitOf(field, profile) : null;
  const schema = kept === null ? valueSchema(field, profile) : keptSchema(kept);
  return {
    title: `${title.en} · ${title.ar}`,
    description: `${description.en} · ${description.ar}${unit === null ? '' : ` (${unit})`}`,
    ...(field.required && kept === null ? schema : nullable(schema)),
  };
}

function keptSchema({ values }: KeptColumn): JsonSchema {
  return { type: 'string', ...(values === undefined ? { minLength: 1 } : { enum: values }) };
}

function valueSchema(field: FieldContract, profile: CountryProfile): JsonSchema {
  const { kind } = field.codec;
  switch (kind) {
    case 'identity':
      return { type: 'string', pattern: '^[0-9a-f]{32}$' };
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'boolean':
      return { type: 'boolean' };
    case 'code':
      return { type: 'string', enum: codesOf(field, profile) };
    case 'integer':
      return { type: 'integer', ...bounds(field, 1) };
    case 'decimal':
      return { type: 'number', ...bounds(field, 1) };
    case 'money':
      return { type: 'integer', ...bounds(field, 10 ** profile.currency.decimals) };
  }
}

function nullable(schema: JsonSchema): JsonSchema {
  const values = schema.enum;
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  };
}

/** The codes the field can come to. */
function codesOf({ codec }: FieldContract, profile: CountryProfile): string[] {
  return codec.list === undefined ? [] : listIn(profile, codec.list).codes.map(({ code }) => code);
}

function bounds({ codec }: FieldContract, scale: number): JsonSchema {
  const { min, max } = codec.settings ?? {};
  return {
    ...(typeof min === 'number' ? { minimum: min * scale } : {}),
    ...(typeof max === 'number' && max < Number.MAX_SAFE_INTEGER ? { maximum: max * scale } : {}),
  };
}
