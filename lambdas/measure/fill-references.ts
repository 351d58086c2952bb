import { TELEWORK_SHARES } from '../contracts/codelists/telework-share.ts';
import type { Engine } from '../engine/engine.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { fieldOccupations } from './field-occupations.ts';

/** Fills `field_occupations (field, occupation)`, `telework_shares (occupation, millionths)` and `entities (entity)`. */
export async function fillReferences(engine: Engine, { lists }: CountryProfile): Promise<void> {
  const pairs = fieldOccupations();
  await engine.run('CREATE TABLE field_occupations (field VARCHAR, occupation VARCHAR)');
  await engine.fill('field_occupations', [
    pairs.map(([field]) => field),
    pairs.map(([, occupation]) => occupation),
  ]);
  await engine.run('CREATE TABLE telework_figures (occupation VARCHAR, figure VARCHAR)');
  await engine.fill('telework_figures', [
    [...TELEWORK_SHARES.keys()],
    [...TELEWORK_SHARES.values()].map(String),
  ]);
  await engine.run(
    'CREATE VIEW telework_shares AS SELECT occupation, figure::BIGINT AS millionths FROM telework_figures',
  );
  await engine.run('CREATE TABLE entities (entity VARCHAR)');
  await engine.fill('entities', [lists.entity.codes.map(({ code }) => code)]);
}
