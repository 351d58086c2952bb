import { cleaner } from '../contracts/codecs/field-codec.ts';
import { entity } from '../contracts/codelists/national.ts';
import type { FieldContract } from '../contracts/contract.ts';
import { rawColumnOf } from '../engine/raw-part.ts';
import type { JobContext } from '../occupation/context/job-context.ts';
import { placeOf } from '../occupation/context/weigh-context.ts';
import { contextOf, type FieldsCase } from './fields-case.ts';

/** A column of table `raw` that tells what else is known of a job. */
export interface Beside {
  readonly kind: keyof JobContext;
  readonly column: string;
  /** What a raw text of it tells, as short as the coder asks of it; undefined where it tells nothing. */
  readonly read: (raw: string | null) => string | undefined;
}

/** The columns that the field is to be seen in the light of; none that the file does not have. */
export function besideOf({ inLightOf = {} }: FieldContract, fields: FieldsCase): Beside[] {
  return Object.entries(inLightOf).flatMap(([kind, name]) => {
    const field = fields.contract.fields.find((each) => each.name === name);
    if (field === undefined) throw new Error(`${name}, which titles are seen in the light of, is no field.`);
    const column = rawColumnOf(fields.manifest, field);
    if (column === null) return [];
    // a key of JobContext, for its entries have no other
    return [{ kind: kind as keyof JobContext, column, read: remembering(readerOf(field, fields)) }];
  });
}

function readerOf(field: FieldContract, fields: FieldsCase): (raw: string) => string | undefined {
  const clean = cleaner(field.codec, contextOf(field, fields));
  const { entitySections } = fields.profile;
  const isEntity = field.codec.list?.id === entity.id;
  return (raw) => {
    const { value } = clean(raw);
    if (value === null) return undefined;
    if (isEntity) return entitySections[String(value)];
    return field.codec.kind === 'code' ? placeOf(String(value)) : String(value);
  };
}

/** Texts whose meaning is remembered, so that memory stays bounded where each row has its own. */
const REMEMBERED = 20_000;

function remembering(read: (raw: string) => string | undefined): Beside['read'] {
  const known = new Map<string, string | undefined>();
  return (raw) => {
    if (raw === null) return undefined;
    if (known.has(raw)) return known.get(raw);
    const told = read(raw);
    if (known.size < REMEMBERED) known.set(raw, told);
    return told;
  };
}
