/** SQL expressions of a category, or of a list of categories where a row belongs to a code and all above it. */
const DIMENSIONS = {
  sector: { category: 'sector' },
  nationality_group: { category: 'nationality_group' },
  sex: { category: 'sex' },
  age_band: { category: 'age_band' },
  governorate: { category: 'governorate' },
  activity: { category: "coalesce(activity, 'unknown')" },
  /** ISCO-08: the code, and the groups of fewer digits above it. */
  occupation: {
    categories: `CASE WHEN occupation IS NULL THEN ['uncoded']
      ELSE list_transform(range(1, length(occupation) + 1), lambda digits: substr(occupation, 1, digits)) END`,
  },
  /** ISCED-F 2013, as the record has it. */
  field: { category: 'field' },
  /** Three digits, for records of that depth or more. */
  field_narrow: { category: 'CASE WHEN length(field) >= 3 THEN substr(field, 1, 3) END' },
  /** Two digits. */
  field_broad: { category: 'substr(field, 1, 2)' },
  feed: { category: 'feed' },
} as const satisfies Record<string, { category: string } | { categories: string }>;

export type DimensionId = keyof typeof DIMENSIONS;

/** A select list of the dimensions' categories, one column each named as the dimension; several rows a row for levels. */
export function categoryColumns(table: readonly DimensionId[]): string[] {
  return table.map((id) => {
    const dimension = DIMENSIONS[id];
    return 'category' in dimension
      ? `${dimension.category} AS in_${id}`
      : `unnest(${dimension.categories}) AS in_${id}`;
  });
}

/** An SQL text naming the cell's categories: `nationality_group=national|sector=public`, dimensions by name. */
export function categoriesText(table: readonly DimensionId[]): string {
  if (table.length === 0) return "''";
  return [...table]
    .sort()
    .map((id) => `'${id}=' || in_${id}`)
    .join(" || '|' || ");
}

/** The categories back as a record; `` is {}. */
export function parseCategories(text: string): Record<string, string> {
  if (text === '') return {};
  return Object.fromEntries(
    text.split('|').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
