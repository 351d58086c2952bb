import type { CodeList } from '../model/code-list.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { CODER_VERSION } from '../occupation/code-title.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { CODECS_VERSION } from './codecs/codecs-version.ts';
import { listIn } from './codelists/national.ts';
import { type Contract, type FieldContract, unitOf } from './contract.ts';

const LISTS = new WeakMap<CodeList, string>();

/**
 * The hash of everything that decides what a file of the feed is cleaned to: the contract, its codecs and code
 * lists, the occupation coder and what is national about values. Titles and notes are part of it too: a contract
 * is one thing.
 */
export function contractFingerprint(contract: Contract, profile: CountryProfile): string {
  const { fields, ...rest } = contract;
  return fingerprint({
    contract: rest,
    fields: fields.map((field) => fieldIngredients(field, profile)),
    codecs: CODECS_VERSION,
    coder: CODER_VERSION,
    profile: {
      country: profile.country,
      currency: profile.currency,
      identity: {
        digits: profile.identity.digits,
        valid: profile.identity.validSql('digits'),
        birth: profile.identity.birthSql?.('digits') ?? null,
      },
      phone: profile.phone,
      registration: profile.registration,
      buckets: profile.buckets,
    },
  });
}

function fieldIngredients(field: FieldContract, profile: CountryProfile): unknown {
  const { codec, ...rest } = field;
  const { kind, column, fix, settings = {}, list } = codec;
  const unit = unitOf(field, profile);
  return {
    ...rest,
    unit,
    kind,
    column,
    fix,
    settings,
    list: list === undefined ? null : listHash(listIn(profile, list)),
  };
}

/** Lists run to thousands of codes and are shared by fields, so each is hashed once. */
function listHash(list: CodeList): string {
  const known = LISTS.get(list);
  if (known !== undefined) return known;
  const hash = fingerprint(list);
  LISTS.set(list, hash);
  return hash;
}
