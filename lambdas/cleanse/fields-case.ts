import type { CodecContext } from '../contracts/codecs/field-codec.ts';
import type { Contract, FieldContract } from '../contracts/contract.ts';
import type { IntakeManifest } from '../model/part.ts';
import type { TitleModel } from '../occupation/coder/model-file.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { SkillList } from '../skills/skill-list.ts';

/** The part whose fields are cleaned: what its columns hold, and the country that it is of. */
export interface FieldsCase {
  readonly contract: Contract;
  readonly manifest: IntakeManifest;
  readonly profile: CountryProfile;
  /** What titles are coded by beside the rules; the built-in model where absent. */
  readonly titles?: TitleModel;
  /** What skills are sought in texts; the built-in list where absent. */
  readonly skills?: SkillList;
}

/** What the codec of a field must know. */
export function contextOf(
  field: FieldContract,
  { manifest, profile, titles, skills }: FieldsCase,
): CodecContext {
  return {
    profile,
    dateOrder: manifest.dateOrder[field.name] ?? 'dmy',
    referenceYear: Number(manifest.submission.period.slice(0, 4)),
    ...(titles && { titles }),
    ...(skills && { skills }),
    ...decisionsOf(manifest),
  };
}

/** Nothing where nothing is decided, so that codecs need not look. */
function decisionsOf({ mappings }: IntakeManifest): Pick<CodecContext, 'mapping'> {
  if (Object.keys(mappings).length === 0) return {};
  return { mapping: (list, key) => mappings[list]?.[key] };
}
