import type { Bilingual } from '../model/bilingual.ts';
import type { FieldCodec, KeptColumn } from './codecs/field-codec.ts';
import { type Contract, type FieldContract, lakeFields } from './contract.ts';

/** A column of the lake: a field's clean value, or what is kept of its writing beside it. */
export interface LakeColumn {
  readonly name: string;
  readonly type: FieldCodec['column'];
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly field: FieldContract;
  /** Null for the clean value itself. */
  readonly kept: KeptColumn | null;
}

/** Every column of the feed in the lake but `_row`, in order: each field, then what is kept beside it. */
export function lakeColumns(contract: Contract): LakeColumn[] {
  return lakeFields(contract).flatMap((field) => [
    {
      name: field.name,
      type: field.codec.column,
      title: field.title,
      description: field.description,
      field,
      kept: null,
    },
    ...(field.codec.keeps ?? []).map((kept) => keptColumn(field, kept)),
  ]);
}

/** Name of the column that keeps something beside a field. */
export function keptName(field: FieldContract, kept: KeptColumn): string {
  return `${field.name}_${kept.suffix}`;
}

function keptColumn(field: FieldContract, kept: KeptColumn): LakeColumn {
  const title = {
    ar: `${field.title.ar}، ${kept.title.ar}`,
    en: `${field.title.en}, ${kept.title.en}`,
  };
  return { name: keptName(field, kept), type: 'VARCHAR', title, description: kept.about, field, kept };
}
