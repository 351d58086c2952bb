import type { Code } from '../contracts/codelists/code-list.ts';
import { entitySections } from '../contracts/codelists/entity.ts';
import { isic } from '../contracts/codelists/isic.ts';
import type { Engine } from '../engine/engine.ts';

/** Fills `isic_sections (code, section)` for codes of any depth and `entity_sections (entity, section)`. */
export async function fillActivityTables(engine: Engine): Promise<void> {
  const sections = sectionsOf(isic.codes);
  await engine.run('CREATE TABLE isic_sections (code VARCHAR, section VARCHAR)');
  await engine.fill('isic_sections', [[...sections.keys()], [...sections.values()]]);
  await engine.run('CREATE TABLE entity_sections (entity VARCHAR, section VARCHAR)');
  await engine.fill('entity_sections', [Object.keys(entitySections), Object.values(entitySections)]);
}

/** The section letter above each code. */
function sectionsOf(codes: readonly Code[]): Map<string, string> {
  const parents = new Map(codes.map((code) => [code.code, code.parent]));
  const top = (code: string): string => {
    const parent = parents.get(code);
    return parent == null ? code : top(parent);
  };
  return new Map(codes.map((code) => [code.code, top(code.code)]));
}
