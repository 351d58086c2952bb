import { comparisonKey } from '../contracts/codecs/comparison-key.ts';
import type { Engine } from '../engine/engine.ts';
import type { CountryProfile } from '../profile/profile.ts';

/**
 * Fills `universities (institution, university)`: of each institution as graduates' rows write it the one of the country's
 * list that goes by this name, whatever the case, punctuation or form of letters; none where the list has no such name.
 */
export async function nameUniversities(
  engine: Engine,
  { universities }: Pick<CountryProfile, 'universities'>,
): Promise<void> {
  const byKey = new Map(
    universities.codes.flatMap(({ code, title, aliases }) =>
      [title.ar, title.en, ...aliases].map((writing) => [comparisonKey(writing), code] as const),
    ),
  );
  const written = await engine.rows<{ institution: string }>(
    'SELECT DISTINCT institution FROM graduate_rows WHERE institution IS NOT NULL ORDER BY institution',
  );
  const named = written.flatMap(({ institution }) => {
    const university = byKey.get(comparisonKey(institution));
    return university === undefined ? [] : [[institution, university] as const];
  });
  await engine.run('CREATE OR REPLACE TABLE universities (institution VARCHAR, university VARCHAR)');
  await engine.fill('universities', [
    named.map(([institution]) => institution),
    named.map(([, university]) => university),
  ]);
}
