import type { Language } from '../../../lambdas/page/language.ts';
import { tableText } from './known-indicators.ts';
import type { IndicatorList, IndicatorShown } from './outputs.ts';
import { textTable } from './text-table.ts';

/** The indicators as a person reads them, a line each. */
export function listText({ indicators }: IndicatorList, language: Language): string {
  return textTable(
    indicators.map(({ id, title, unit, kind }) => [id, title[language], unit.title[language], kind]),
  );
}

/** What is told of one indicator, in both languages, and the command that prints its figures. */
export function shownText(shown: IndicatorShown): string {
  const { id, title, definition, formula, source, caveats, unit, kind, tables, feeds, disclosure } = shown;
  return textTable([
    ['id', id],
    ['title', title.en],
    ['', title.ar],
    ['definition', definition.en],
    ['', definition.ar],
    ['formula', formula.en],
    ['', formula.ar],
    ...(source === null
      ? []
      : [
          ['source', source.en],
          ['', source.ar],
        ]),
    ...labelled(
      'caveats',
      caveats.flatMap(({ en, ar }) => [en, ar]),
    ),
    ['unit', `${unit.title.en} · ${unit.title.ar}`],
    ['kind', kind],
    ...labelled('tables', tables.map(tableText)),
    ...labelled(
      'feeds',
      feeds.map((feed) => `${feed.id}  ${feed.title.en} · ${feed.title.ar}`),
    ),
    ['disclosure', disclosure.en],
    ['', disclosure.ar],
    ['next', `maharat indicator get ${id} --out DIR`],
  ]);
}

function labelled(name: string, texts: readonly string[]): string[][] {
  return texts.map((text, index) => [index === 0 ? name : '', text]);
}
