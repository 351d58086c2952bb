import type { Bilingual } from '../model/bilingual.ts';
import type { FieldCodec } from './codecs/field-codec.ts';
import type { FieldContract, InLightOf } from './contract.ts';

/** A field as a feed's file states it; what is left out is optional, without unit and not personal. */
export interface FieldStatement {
  readonly name: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly codec: FieldCodec;
  readonly required?: boolean;
  /** Headers beyond the two titles and the name itself. */
  readonly aliases?: readonly string[];
  readonly unit?: string;
  readonly personal?: FieldContract['personal'];
  readonly derivedFrom?: string;
  readonly inLightOf?: InLightOf;
}

/** The field contract of a statement; both titles count as headers unless the field is derived. */
export function field(statement: FieldStatement): FieldContract {
  const {
    name,
    title,
    about,
    codec,
    required = false,
    aliases = [],
    unit = null,
    personal = 'no',
  } = statement;
  const derived = statement.derivedFrom;
  return {
    name,
    title,
    description: about,
    aliases: derived === undefined ? [title.ar, title.en, ...aliases] : [],
    codec,
    unit,
    required,
    personal,
    ...(derived === undefined ? {} : { derivedFrom: derived }),
    ...(statement.inLightOf && { inLightOf: statement.inLightOf }),
  };
}
