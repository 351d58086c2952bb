import { type CodecContext, cleaner } from '../contracts/codecs/field-codec.ts';
import { closeCodes } from '../contracts/codelists/close-codes.ts';
import { listIn } from '../contracts/codelists/national.ts';
import type { FieldContract } from '../contracts/contract.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { Suggestion } from './defects-report.ts';

/** Distinct texts of a field that are looked up; a field with more of them holds something else altogether. */
const TEXTS = 5000;
/** What is shown of the codes near a text. */
const NEAREST = 2;

/** Finds values that may have been meant by texts no codec takes: the nearest codes, a date in the other order. */
export class Suggestions {
  readonly #profile: CountryProfile;
  readonly #known = new Map<string, Map<string, readonly Suggestion[]>>();

  constructor(profile: CountryProfile) {
    this.#profile = profile;
  }

  /** At most two, nearest first; none where nothing is near. */
  of(field: FieldContract, raw: string): readonly Suggestion[] {
    if (field.personal !== 'no' || raw.trim() === '') return [];
    const known = this.#known.get(field.name) ?? new Map<string, readonly Suggestion[]>();
    this.#known.set(field.name, known);
    const found = known.get(raw);
    if (found !== undefined) return found;
    if (known.size >= TEXTS) return [];
    const made = this.#make(field, raw);
    known.set(raw, made);
    return made;
  }

  #make({ codec }: FieldContract, raw: string): readonly Suggestion[] {
    if (codec.list !== undefined) {
      const list = listIn(this.#profile, codec.list);
      return closeCodes(list, raw, NEAREST).map(({ code }) => ({
        value: code,
        title: list.codes.find((each) => each.code === code)?.title ?? null,
      }));
    }
    return codec.kind === 'date' ? this.#dates(codec, raw) : [];
  }

  /** The day and the month changed round, in either order of the two. */
  #dates(codec: FieldContract['codec'], raw: string): readonly Suggestion[] {
    const orders: readonly CodecContext['dateOrder'][] = ['dmy', 'mdy'];
    const texts = [raw, raw.replace(/^(\s*\d{4}([-/.]))(\d{1,2})\2(\d{1,2})/, '$1$4$2$3')];
    for (const dateOrder of orders) {
      for (const text of texts) {
        const { value } = cleaner(codec, { profile: this.#profile, dateOrder })(text);
        if (typeof value === 'string') return [{ value, title: null }];
      }
    }
    return [];
  }
}
