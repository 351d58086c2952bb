import {
  identityDefectSql,
  identityDigitsSql,
  identityRepairedSql,
  identityValidSql,
} from '../contracts/codecs/identity-sql.ts';
import type { FieldContract } from '../contracts/contract.ts';
import { identifier } from '../engine/sql.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { FieldPlan } from './field-plan.ts';
import { pseudonymSql } from './pseudonym.ts';

/**
 * Identity numbers are nearly all distinct, so they are cleaned in SQL rather than by dictionary, by expressions
 * that a property test holds equal to the identity codec, and leave as pseudonyms.
 */
export function planIdentity(field: FieldContract, column: string, profile: CountryProfile): FieldPlan {
  const raw = `r.${column}`;
  const digits = identifier(`digits_${field.name}`);
  const valid = identifier(`valid_${field.name}`);
  const { birthSql } = profile.identity;
  const defect = identityDefectSql(raw, valid);
  const aside = `WHEN ${defect} <> 'value.missing' THEN 'value.set-aside ' || ${defect}`;
  const restored = `WHEN ${valid} AND ${identityRepairedSql(raw, digits)} THEN 'identity.restored'`;
  return {
    field,
    derive: [
      `${identityDigitsSql(column, profile)} AS ${digits}`,
      `${identityValidSql(digits, profile)} AS ${valid}`,
    ],
    join: '',
    value: `CASE WHEN ${valid} THEN ${pseudonymSql(digits)} END`,
    quarantine: field.required ? defect : null,
    ...(birthSql === null ? {} : { birth: `CASE WHEN ${valid} THEN ${birthSql(digits)} END` }),
    notes: [`CASE ${restored} ${field.required ? '' : aside} END`],
    open: [],
  };
}
