import type { CodeList } from '../../model/code-list.ts';
import type { CountryProfile, NationalList } from '../../profile/profile.ts';

/** A code list, or the id of one that each country has of its own. */
export type ListRef = CodeList | { readonly id: NationalList };

/** First-level parts of the country: governorates, regions. */
export const governorate = { id: 'governorate' } as const satisfies ListRef;
/** Government entities that employ civil servants. */
export const entity = { id: 'entity' } as const satisfies ListRef;

/** The code list meant, in the country. */
export function listIn({ lists }: CountryProfile, ref: ListRef): CodeList {
  return 'codes' in ref ? ref : lists[ref.id];
}
