import { isic, isicSection } from '../contracts/codelists/isic.ts';
import type { Engine } from '../engine/engine.ts';
import type { CountryProfile } from '../profile/profile.ts';

/** Fills `isic_sections (code, section)` for codes of any depth and `entity_sections (entity, section)`. */
export async function fillActivityTables(engine: Engine, { entitySections }: CountryProfile): Promise<void> {
  const codes = isic.codes.map(({ code }) => code);
  await engine.run('CREATE TABLE isic_sections (code VARCHAR, section VARCHAR)');
  await engine.fill('isic_sections', [codes, codes.map(isicSection)]);
  await engine.run('CREATE TABLE entity_sections (entity VARCHAR, section VARCHAR)');
  await engine.fill('entity_sections', [Object.keys(entitySections), Object.values(entitySections)]);
}
