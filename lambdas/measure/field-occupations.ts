import { occupationsOfField } from '../contracts/codelists/field-occupation.ts';
import { iscedF } from '../contracts/codelists/isced-f.ts';

/** Pairs of a field of study (ISCED-F, any depth) and an occupation it prepares for (ISCO-08, three digits). */
export function fieldOccupations(): [field: string, occupation: string][] {
  return iscedF.codes.flatMap(({ code }) =>
    [...new Set(occupationsOfField(code))].map((occupation): [string, string] => [code, occupation]),
  );
}
