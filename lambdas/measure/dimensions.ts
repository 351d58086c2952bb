/**
 * SQL expressions of a row's category, one a level where a code also counts in the groups above it; a row without
 * a category at a level does not count there.
 */
const DIMENSIONS = {
  sector: ['sector'],
  nationality_group: ['nationality_group'],
  sex: ['sex'],
  age_band: ['age_band'],
  governorate: ['governorate'],
  /** ISCED 2011. */
  education: ["coalesce(education, 'unknown')"],
  /** Completed months since registration, in bands. */
  duration: ['duration'],
  exit_reason: ['exit_reason'],
  activity: ["coalesce(activity, 'unknown')"],
  size_band: ["coalesce(size_band, 'unknown')"],
  /**
   * ISCO-08 at one to four digits. A code that stops at a group is beside the group's parts as `<group>-unspecified`, so that
   * the categories below a group cover it.
   */
  occupation: [
    "coalesce(substr(occupation, 1, 1), 'uncoded')",
    ...[2, 3, 4].map(
      (digits) => `CASE WHEN length(occupation) >= ${digits} THEN substr(occupation, 1, ${digits})
        WHEN length(occupation) = ${digits - 1} THEN occupation || '-unspecified' END`,
    ),
  ],
  /** ISCO-08 at one digit. */
  occupation_major: ["coalesce(substr(occupation, 1, 1), 'uncoded')"],
  /** ISCO-08 at one digit, of the unit group that competes with the code of a title. */
  runner_up_major: ['substr(occupation_runner_up, 1, 1)'],
  /** ISCED-F 2013, as the record has it. */
  field: ['field'],
  /** Three digits, for records of that depth or more. */
  field_narrow: ['CASE WHEN length(field) >= 3 THEN substr(field, 1, 3) END'],
  /** Two digits. */
  field_broad: ['substr(field, 1, 2)'],
  /** Months since graduation. */
  horizon: ['horizon::VARCHAR'],
  /** Of a degree, ISCED 2011. */
  level: ['level'],
  /** That gave the degree; `unlisted` where the country's list lacks it. */
  university: ['university'],
  graduate_outcome: ['graduate_outcome'],
  first_job: ['first_job'],
  /** How the wage of a new main job compares with that of the one left for it. */
  wage_change: ['wage_change'],
  /** Whether the population register has the person. */
  linked: ['in_register::VARCHAR'],
  feed: ['feed'],
  /** What of a person's records was resolved by precedence. */
  resolved: ['resolved'],
  spell_kind: ['spell_kind'],
  entity: ['entity'],
  work_arrangement: ['work_arrangement'],
  institution: ['institution'],
  dispute_kind: ['dispute_kind'],
  outcome: ['outcome'],
  /** By its id in the list of skills. */
  skill: ['skill'],
  /** Whether the skills asked for are any, digital or green. */
  skill_mark: ['skill_mark'],
} as const satisfies Record<string, readonly string[]>;

export type DimensionId = keyof typeof DIMENSIONS;

/** One level of a dimension as a column of a query. */
interface Level {
  readonly dimension: DimensionId;
  readonly column: string;
  readonly sql: string;
}

/** The SQL pieces that count rows into the cells of several tables at once. */
export interface Grouping {
  /** Select list of the levels' columns, starting with a comma; empty without dimensions. */
  readonly columns: string;
  /** `GROUPING SETS (…)`, each with the given other columns. */
  readonly sets: (others: readonly string[]) => string;
  /** Predicate that drops rows without a category in a set. */
  readonly known: string;
  /** Text naming the cell's categories, dimensions by name: `nationality_group=national|sector=public`. */
  readonly categories: string;
}

/** How rows fall into the cells of the tables; [] is the total. */
export function groupingOf(tables: readonly (readonly DimensionId[])[]): Grouping {
  const ids = [...new Set(tables.flat())].sort();
  const levels = ids.flatMap(levelsOf);
  const sets = tables.flatMap((table) => crossings(table));
  const inSet = ({ column }: Level) => `GROUPING(${column}) = 0`;
  return {
    columns: levels.map(({ column, sql }) => `, ${sql} AS ${column}`).join(''),
    sets: (others) =>
      `GROUPING SETS (${sets.map((set) => `(${[...others, ...set].join(', ')})`).join(', ')})`,
    known: ['true', ...levels.map((level) => `NOT (${inSet(level)} AND ${level.column} IS NULL)`)].join(
      ' AND ',
    ),
    categories: `concat_ws('|', ${["''", ...levels.map((level) => `CASE WHEN ${inSet(level)} THEN '${level.dimension}=' || ${level.column} END`)].join(', ')})`,
  };
}

function levelsOf(dimension: DimensionId): Level[] {
  return DIMENSIONS[dimension].map((sql, index) => ({ dimension, column: `in_${dimension}_${index}`, sql }));
}

/** The columns of each combination of one level a dimension. */
function crossings(table: readonly DimensionId[]): string[][] {
  return table.reduce<string[][]>(
    (sets, dimension) => sets.flatMap((set) => levelsOf(dimension).map(({ column }) => [...set, column])),
    [[]],
  );
}

/** The categories back as a record; the text starts with its separator, so that no category is the empty text. */
export function parseCategories(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('|')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
  );
}
