import type { Row, SeedFeed, SeedField } from '../feeds/seed-feed.ts';

/** How often another writing is a rare one, where the field has any. */
const RARE = 0.4;

/** The feed as a heavily soiled file writes it: rare writings among the others, rare breaches of rules too. */
export function withRareDirt<R extends Row>(feed: SeedFeed<R>): SeedFeed<R> {
  return {
    ...feed,
    fields: feed.fields.map(withRareWritings),
    breaks: [...feed.breaks, ...(feed.rareBreaks ?? [])],
  };
}

function withRareWritings(field: SeedField): SeedField {
  const { writing } = field;
  const { rare } = writing;
  if (rare === undefined) return field;
  return {
    ...field,
    writing: {
      ...writing,
      other: (value, random) =>
        (random.chance(RARE) ? rare(value, random) : null) ?? writing.other(value, random),
    },
  };
}
