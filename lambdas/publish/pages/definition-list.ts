import { html, type Markup } from '../../page/html.ts';
import type { Language } from '../../page/language.ts';
import type { Definition } from '../report.ts';
import { fact, feedLinks, type TableLinks } from '../tables/table-facts.ts';
import { WORDS } from '../words.ts';

/** Definitions as a list with an anchor each; `more` are facts told beside formula, unit, source and caveats. */
export function definitionList(
  all: readonly Definition[],
  language: Language,
  { links, more = () => null }: { links: TableLinks; more?: (definition: Definition) => Markup | null },
): Markup {
  return html`<dl>${all.map(
    (definition) => html`
<dt id="def-${definition.id}">${definition.title[language]}</dt>
<dd>${definition.text[language]}
<ul class="facts">${facts(definition, language, links)}${more(definition)}</ul></dd>`,
  )}
</dl>`;
}

function facts(
  { unit, formula, standard, feeds, caveats = [] }: Definition,
  language: Language,
  links: TableLinks,
): Markup {
  return html`${formula !== undefined && fact(WORDS.formula, html`${formula[language]}`, language)}${fact(
    WORDS.unit,
    html`${unit[language]}`,
    language,
  )}${standard !== null && fact(WORDS.standard, html`${standard[language]}`, language)}${
    feeds.length > 0 && fact(WORDS.sources, feedLinks(feeds, language, links), language)
  }${caveats.map((caveat) => fact(WORDS.caveat, html`${caveat[language]}`, language))}`;
}
