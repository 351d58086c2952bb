import { table } from '../contracts/markdown-table.ts';
import type { IndicatorDefinition } from '../model/indicator.ts';

/** The indicators as Markdown, in both languages: definition, formula, source, caveats, tables and feeds of each. */
export function indicatorDocument(indicators: readonly IndicatorDefinition[]): string {
  return [
    '# Indicators · المؤشرات',
    'Generated from `lambdas/measure/indicators/` by `node bin/commands/docs.ts`; do not edit by hand.',
    'تولد هذه الصفحة من ملفات المؤشرات نفسها، فلا تحرر يدويا.',
    table(
      ['Indicator', 'Title', 'العنوان', 'Unit', 'Kind'],
      indicators.map(({ id, title, unit, kind }) => [`[${id}](#${id})`, title.en, title.ar, unit, kind]),
    ),
    ...indicators.flatMap(section),
    '',
  ].join('\n\n');
}

function section({
  id,
  title,
  definition,
  formula,
  source,
  caveats,
  tables,
  feeds,
}: IndicatorDefinition): string[] {
  return [
    `## ${id}`,
    `**${title.en}** · **${title.ar}**`,
    table(
      ['', 'English', 'العربية'],
      [
        ['Definition · التعريف', definition.en, definition.ar],
        ['Formula · المعادلة', formula.en, formula.ar],
        ...(source === null ? [] : [['Source · المرجع', source.en, source.ar]]),
        ...caveats.map(({ en, ar }) => ['Caveat · تنبيه', en, ar]),
      ],
    ),
    `Tables: ${tables.map((dimensions) => (dimensions.length === 0 ? 'total' : dimensions.join(' × '))).join('; ')}.`,
    `Feeds: ${feeds.map((feed) => `\`${feed}\``).join(', ')}.`,
  ];
}
