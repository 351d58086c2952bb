import { type Contract, type FieldContract, lakeFields, titleField } from '../contracts/contract.ts';

/** The fields of a feed that its months are watched by. */
export interface WatchedFields {
  readonly codes: readonly string[];
  readonly amounts: readonly string[];
  readonly employer: string | null;
  readonly title: string | null;
}

/** Names under which feeds have the employer of a row, the fuller first. */
const EMPLOYER = ['employer_number', 'employer_registration'];

/** Coded fields, money, the employer and the job title, as far as the feed has them. */
export function watchedFields(contract: Contract): WatchedFields {
  const fields = lakeFields(contract);
  const of = (...kinds: FieldContract['codec']['kind'][]) =>
    fields.filter(({ codec }) => kinds.includes(codec.kind)).map(({ name }) => name);
  const has = (name: string) => fields.some((field) => field.name === name);
  return {
    codes: of('code', 'boolean'),
    amounts: of('money'),
    employer: EMPLOYER.find(has) ?? null,
    title: titleField(contract)?.derivedFrom ?? null,
  };
}

/** SQL of a job title as months are compared by: lower case, one space for whatever is no letter and no digit. */
export function titleSql(column: string): string {
  return `nullif(trim(regexp_replace(lower(${column}), '[^\\p{L}\\p{M}\\p{N}]+', ' ', 'g')), '')`;
}
