/** Levels of skill of ISCO-08, 1 to 4 (ILO, ISCO-08, Volume 1, Geneva 2012, table 1): of sub-major groups where their major group has several. */
const OF_GROUP: readonly (readonly [group: string, level: number])[] = [
  ['01', 4],
  ['02', 2],
  ['03', 1],
  ['14', 3],
  ['1', 4],
  ['2', 4],
  ['3', 3],
  ['4', 2],
  ['5', 2],
  ['6', 2],
  ['7', 2],
  ['8', 2],
  ['9', 1],
];

/** The level of skill that the work of a unit group asks for. */
export function skillOfGroup(code: string): number {
  return OF_GROUP.find(([group]) => code.startsWith(group))?.[1] ?? 2;
}

/** The level of skill that a level of ISCED 2011 gives (the same, table 2, carried over from ISCED 1997); by its first digit. */
const OF_EDUCATION: Readonly<Record<string, number>> = {
  '0': 1,
  '1': 1,
  '2': 2,
  '3': 2,
  '4': 2,
  '5': 3,
  '6': 4,
  '7': 4,
  '8': 4,
};

/** The level of skill that a person of this level of education has; null for a level that is none of ISCED 2011. */
export function skillOfEducation(level: string): number | null {
  return OF_EDUCATION[level] ?? null;
}
