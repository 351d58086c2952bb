import { TELEWORK_SHARES } from '../contracts/codelists/telework-share.ts';
import type { Engine } from '../engine/engine.ts';
import type { CountryProfile } from '../profile/profile.ts';
import type { SkillList } from '../skills/skill-list.ts';
import { fieldOccupations } from './field-occupations.ts';

/** The lists that relations look up, row by row; texts throughout. */
export function references({
  lists,
  entitySections,
}: Pick<CountryProfile, 'lists' | 'entitySections'>): Readonly<Record<string, string[][]>> {
  return {
    field_occupations: fieldOccupations(),
    telework_figures: [...TELEWORK_SHARES].map(([occupation, figure]) => [occupation, String(figure)]),
    entity_sections: Object.entries(entitySections),
    entities: lists.entity.codes.map(({ code }) => [code]),
  };
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  field_occupations: ['field', 'occupation'],
  telework_figures: ['occupation', 'figure'],
  entity_sections: ['entity', 'section'],
  entities: ['entity'],
  skill_marks: ['skill', 'skill_mark'],
};

/**
 * Fills `field_occupations (field, occupation)`, `telework_shares (occupation, millionths)`, `entities (entity)` and
 * `entity_sections (entity, section)` and `skill_marks (skill, skill_mark)`.
 */
export async function fillReferences(
  engine: Engine,
  { profile, skills }: { readonly profile: CountryProfile; readonly skills: SkillList },
): Promise<void> {
  const lists = { ...references(profile), skill_marks: skillMarks(skills) };
  for (const [table, rows] of Object.entries(lists)) {
    const columns = COLUMNS[table] ?? [];
    await engine.run(`CREATE TABLE ${table} (${columns.map((name) => `${name} VARCHAR`).join(', ')})`);
    await engine.fill(
      table,
      columns.map((_, index) => rows.map((row) => row[index] ?? null)),
    );
  }
  await engine.run(
    'CREATE VIEW telework_shares AS SELECT occupation, figure::BIGINT AS millionths FROM telework_figures',
  );
}

/** Pairs of a skill and a mark that it has: digital, green. */
function skillMarks({ skills }: SkillList): string[][] {
  return skills.flatMap(({ id, digital, green }) => [
    ...(digital ? [[id, 'digital']] : []),
    ...(green ? [[id, 'green']] : []),
  ]);
}
