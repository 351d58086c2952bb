import { parseHTML } from 'linkedom';
import { reports } from '../../lambdas/publish/reports/index.ts';
import { pagesOf, published } from './fixture/published.ts';
import { fixtureRelease } from './fixture/release.ts';

/** Names and terms that are written in Latin letters in Arabic too. */
const LATIN_TERMS =
  /\b(CSV|JSON|ISCO-08|ISCED-F|ILOSTAT|LEHD|QWI|J2J|SHA-256|FIPS|TP3|ISIC|English|release\.json)\b/g;

const REPORTS = reports.map(({ id }) => id);

let pages: Map<string, string>;

beforeAll(async () => {
  const release = await fixtureRelease();
  pages = new Map(pagesOf(await published(release)));
  await release.runtime.dispose();
});

/** Texts of a page outside code, raw values and parts marked as being in another language. */
function textsOf(html: string, language: 'ar' | 'en'): string[] {
  const { document } = parseHTML(html);
  const other = language === 'ar' ? 'en' : 'ar';
  for (const skipped of document.querySelectorAll(`style, code, bdi, [lang=${other}]`)) skipped.remove();
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
  for (const labelled of document.querySelectorAll('[aria-label], [title]')) {
    texts.push(labelled.getAttribute('aria-label') ?? labelled.getAttribute('title') ?? '');
  }
  return texts.filter((text) => text.trim() !== '');
}

test.each(REPORTS)('the Arabic page of %s has no English in it', (report) => {
  const texts = textsOf(pages.get(`${report}/index.ar.html`) ?? '', 'ar');
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => /[A-Za-z]{2,}/.test(text.replace(LATIN_TERMS, '')))).toEqual([]);
});

test.each(REPORTS)('the English page of %s has no Arabic in it', (report) => {
  const texts = textsOf(pages.get(`${report}/index.en.html`) ?? '', 'en');
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => /[\u0600-\u06FF]/.test(text))).toEqual([]);
});

test('numbers are in Western digits in both languages', () => {
  for (const [, text] of pages) expect(text).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
});

test('both languages show the same figures', () => {
  const numbers = (language: string) =>
    [
      ...(pages.get(`overview/index.${language}.html`) ?? '').matchAll(
        /<td class="number[^>]*>(?:<bdi dir="ltr">)?([^<]+)/g,
      ),
    ].map((match) => match[1]);
  expect(numbers('ar').length).toBeGreaterThan(80);
  expect(numbers('ar')).toEqual(numbers('en'));
});

test('every category has a name in both languages', async () => {
  const release = await fixtureRelease();
  const files = await published(release);
  await release.runtime.dispose();
  const unnamed = [...files]
    .filter(([path]) => path.endsWith('report.json'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/"code": "([^"]+)",\s+"label": \{\s+"ar": "([^"]+)"/g)]
        .filter(([, code, label]) => code === label)
        .map(([, code]) => `${path} ${code}`),
    );
  expect(unnamed).toEqual([]);
});
