import { entitySections } from '../contracts/codelists/entity.ts';
import { isic, isicSection } from '../contracts/codelists/isic.ts';
import type { Engine } from '../engine/engine.ts';

/** Fills `isic_sections (code, section)` for codes of any depth and `entity_sections (entity, section)`. */
export async function fillActivityTables(engine: Engine): Promise<void> {
  const codes = isic.codes.map(({ code }) => code);
  await engine.run('CREATE TABLE isic_sections (code VARCHAR, section VARCHAR)');
  await engine.fill('isic_sections', [codes, codes.map(isicSection)]);
  await engine.run('CREATE TABLE entity_sections (entity VARCHAR, section VARCHAR)');
  await engine.fill('entity_sections', [Object.keys(entitySections), Object.values(entitySections)]);
}
