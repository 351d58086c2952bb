import { fingerprint } from '../model/fingerprint.ts';
import type { Period } from '../model/period.ts';
import type { ReleaseInput, ReleaseManifest } from '../model/release.ts';
import { RELEASE_CODE } from '../model/release-code.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { builtInSkillsVersion } from '../skills/skill-list.ts';
import { references } from './fill-references.ts';
import { MEASURED_FEEDS } from './measured-feeds.ts';
import { partSelects } from './part-sql.ts';
import { READINGS, type Reading, relationNamed, withThoseBelow } from './reading.ts';
import { readingInputs } from './reading-inputs.ts';
import { titleInputs } from './title-inputs.ts';

/** Names the objects that the months of a release are kept under, so that an unchanged month is measured once. */
export interface MonthCells {
  /** Object key of a month's cells of a reading, JSON Cell[]. */
  readonly cells: (reading: Reading, month: Period) => string;
  /** Object key of the period's uncoded titles, JSON lines of UncodedTitle. */
  readonly titles: string;
}

/** Keys by the fingerprint of all that shapes the object: its inputs within reach, the queries, the profile, the code. */
export function monthCells(profile: CountryProfile, manifest: ReleaseManifest): MonthCells {
  const code = { measure: RELEASE_CODE.measure, profile, key: manifest.pseudonymKeyVersion };
  const shapes = new Map(
    READINGS.map((reading) => {
      const skills = namesSkills(reading) ? { skills: manifest.skills ?? builtInSkillsVersion() } : {};
      return [reading.name, fingerprint({ code, ...skills, ...definitionOf(reading, profile) })];
    }),
  );
  const keyOf = (month: Period, name: string, ingredients: unknown) =>
    `cells/months/${month}/${name}-${fingerprint(ingredients).slice(0, 24)}`;
  return {
    cells: (reading, month) => {
      const shape = shapes.get(reading.name);
      return `${keyOf(month, reading.name, { shape, ...dataOf(reading, manifest, month) })}.json`;
    },
    titles: `${keyOf(manifest.period, 'titles', { code, inputs: titleInputs(manifest).map(withoutMappings) })}.ndjson`,
  };
}

/** The data behind a month of a reading, and which months of the series are within its reach. */
function dataOf(reading: Reading, manifest: ReleaseManifest, month: Period): Record<string, unknown> {
  const { seen, persons, spells, employers, feeds } = readingInputs(reading, manifest, [month]);
  return {
    month,
    seen,
    persons: persons.map((print) => print.persons),
    employers: employers.map((print) => print.employers),
    spells: spells.map((print) => print.spells),
    feeds: feeds.map((each) => ({ ...each, input: withoutMappings(each.input) })),
  };
}

/** The version of the mappings shows in the input's own fingerprint. */
function withoutMappings({ mappings: _, ...input }: ReleaseInput): Omit<ReleaseInput, 'mappings'> {
  return input;
}

/** Whether a relation of the reading looks up what skills there are. */
function namesSkills({ relations }: Reading): boolean {
  return withThoseBelow(relations).some((name) => relationNamed(name).sql.includes('skill_marks'));
}

/** The queries that measure a reading, and the lists they look up. */
function definitionOf({ relations, reads }: Reading, profile: CountryProfile): Record<string, unknown> {
  return {
    relations: withThoseBelow(relations).map((name) => [name, relationNamed(name)]),
    parts: partSelects(relations, profile),
    feeds: Object.entries(MEASURED_FEEDS).filter(([table]) => (reads as readonly string[]).includes(table)),
    lists: references(profile),
  };
}
