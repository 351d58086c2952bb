import { fontFaces } from '../../page/fonts.ts';
import { html, Markup } from '../../page/html.ts';
import { directionOf, type Language, otherLanguage } from '../../page/language.ts';
import { WORDS } from '../words.ts';
import { PAGE_STYLE } from './page-style.ts';

/** A link of the page's head or navigation. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean;
}

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly country: string;
  /** Address of the release's index page. */
  readonly home: string;
  readonly navigation: readonly PageLink[];
  /** Address of the same content in the other language. */
  readonly translation: string;
  readonly body: Markup;
  readonly ending: Markup;
}

/** A whole page as text: one file, nothing fetched from anywhere. */
export function pageHtml(page: Page): string {
  const { language } = page;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(`${fontFaces()}\n${PAGE_STYLE}`)}</style>
</head>
<body>
<a class="skip" href="#main">${WORDS.skip[language]}</a>
${banner(language)}
${masthead(page)}
<main id="main" class="frame">
${page.body}
</main>
<footer class="ending"><div class="frame">${page.ending}</div></footer>
</body>
</html>
`.text;
}

/** On every page, in both languages, the page's own first. */
function banner(language: Language): Markup {
  const lines = [language, otherLanguage(language)].map(
    (each) =>
      html`<p lang="${each}" dir="${directionOf(each)}"><strong>${WORDS.notForPublication[each]}</strong>${
        each === language && html` — ${WORDS.provisional[each]}`
      }</p>`,
  );
  return html`<div class="banner" role="note"><div class="frame">${lines}</div></div>`;
}

function masthead(page: Page): Markup {
  const { language } = page;
  const other = otherLanguage(language);
  return html`<header class="masthead"><div class="frame">
<a class="brand" href="${page.home}">${WORDS.house[language]} <small>${page.country}</small></a>
<nav aria-label="${WORDS.reports[language]}">${page.navigation.map(
    (link) =>
      html`<a href="${link.href}"${link.current === true && html` aria-current="page"`}>${link.text}</a>`,
  )}</nav>
<a class="switch" href="${page.translation}" hreflang="${other}" lang="${other}">${WORDS.otherLanguage[language]}</a>
</div></header>`;
}
