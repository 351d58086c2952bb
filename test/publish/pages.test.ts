import { dirname, join } from 'node:path/posix';
import { parseHTML } from 'linkedom';
import { pagesOf, published } from './fixture/published.ts';
import { fixtureRelease } from './fixture/release.ts';
import { unbalancedTags } from './fixture/tags.ts';

let files: Map<string, string>;
let pages: [string, string][];

beforeAll(async () => {
  const release = await fixtureRelease();
  files = await published(release);
  pages = pagesOf(files);
  await release.runtime.dispose();
});

test('nine reports and their definitions in two languages, and an index', () => {
  expect(pages.map(([path]) => path)).toEqual([
    'data-quality/index.ar.html',
    'data-quality/index.en.html',
    'definitions/index.ar.html',
    'definitions/index.en.html',
    'disputes/index.ar.html',
    'disputes/index.en.html',
    'flows/index.ar.html',
    'flows/index.en.html',
    'graduates/index.ar.html',
    'graduates/index.en.html',
    'index.html',
    'jobseekers/index.ar.html',
    'jobseekers/index.en.html',
    'nationalisation/index.ar.html',
    'nationalisation/index.en.html',
    'overview/index.ar.html',
    'overview/index.en.html',
    'remote-work/index.ar.html',
    'remote-work/index.en.html',
    'skills-gap/index.ar.html',
    'skills-gap/index.en.html',
  ]);
});

test('the definitions of all reports stand on one page, with formula and reports', () => {
  for (const [language, formula] of [
    ['en', 'Formula:'],
    ['ar', 'المعادلة:'],
  ]) {
    const text = files.get(`definitions/index.${language}.html`) ?? '';
    const defined = pages
      .filter(([path]) => path.endsWith(`/index.${language}.html`))
      .flatMap(([, page]) => [...page.matchAll(/<dt id="(def-[^"]+)"/g)].map((match) => match[1]));
    expect(defined.length).toBeGreaterThan(20);
    for (const id of defined) expect(text).toContain(`<dt id="${id}">`);
    expect(text).toContain(`<b>${formula}</b>`);
    expect(text).toContain(`href="../overview/index.${language}.html#def-employed"`);
  }
});

test('hires and separations tell of entrants, of the wages of movers and of jobs created', () => {
  const english = parseHTML(files.get('flows/index.en.html') ?? '').document;
  const brief = english.querySelector('.brief')?.textContent ?? '';
  expect(brief).toContain('For 51.5% of those who moved between employers, the wage rose by more than 5%.');
  expect(brief).toContain('Of the nationals hired, the series knows no earlier job for 40.1%.');
  expect(brief).toContain('Employers that grew added 8,340 jobs, and those that shrank lost 5,925.');
  const arabic = parseHTML(files.get('flows/index.ar.html') ?? '').document;
  expect(arabic.querySelector('.brief')?.textContent).toContain(
    'زادت الوظائف لدى أصحاب العمل الذين توسعوا بمقدار 8,340',
  );
  for (const id of ['moves-by-wage-change', 'stable-jobs-by-sector', 'job-creation-by-activity'])
    expect([id, english.querySelectorAll(`#table-${id}`).length]).toEqual([id, 1]);
  expect(english.querySelector('#moves svg')).not.toBeNull();
  expect(english.querySelector('#stable svg')).not.toBeNull();
});

test('every tag is closed in its place', () => {
  for (const [path, text] of pages)
    expect({ path, unbalanced: unbalancedTags(text) }).toEqual({ path, unbalanced: [] });
  expect(unbalancedTags('<p><b>x</p></b>')).not.toEqual([]);
});

test('an id stands once on its page', () => {
  for (const [path, text] of pages) {
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect({ path, ids: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ path, ids: [] });
  }
});

test('nothing is fetched from anywhere', () => {
  for (const [, text] of pages) {
    const withoutData = text.replace(/url\(data:[^)]*\)/g, '');
    expect(withoutData).not.toMatch(/https?:|\bsrc=|@import|url\(|<script|href="\/\//);
  }
});

test('every link leads to a file of the release and an anchor in it', () => {
  for (const [path, text] of pages) {
    const broken = [...text.matchAll(/href="([^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((href) => !href.startsWith('data:') && !leadsSomewhere(path, href));
    expect({ path, broken }).toEqual({ path, broken: [] });
  }
});

function leadsSomewhere(path: string, href: string): boolean {
  const [file = '', anchor] = href.split('#');
  const target = files.get(file === '' ? path : join(dirname(path), file));
  return target !== undefined && (anchor === undefined || target.includes(` id="${anchor}"`));
}

test('the warning stands on every page in both languages', () => {
  for (const [, text] of pages) {
    expect(text).toContain('Not for publication');
    expect(text).toContain('غير مخصص للنشر');
  }
});

test('pages carry their language and direction, and a way to the other one', () => {
  for (const [path, text] of pages) {
    const arabic = !path.endsWith('.en.html');
    expect(text).toContain(arabic ? '<html lang="ar" dir="rtl">' : '<html lang="en" dir="ltr">');
    expect(text).toMatch(
      arabic ? /class="switch"[^>]*lang="en">English</ : /class="switch"[^>]*lang="ar">العربية</,
    );
  }
});

test('tables have captions and scopes, charts have names and a table beside them', () => {
  for (const [path, text] of pages.filter(([name]) => name !== 'index.html')) {
    const { document } = parseHTML(text);
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      expect(table.querySelectorAll('thead th:not([scope])').length).toBe(0);
    }
    const charts = [...document.querySelectorAll('svg')];
    expect({ path, charts: charts.length > 0 }).toEqual({ path, charts: !path.startsWith('definitions/') });
    for (const chart of charts) {
      expect(chart.getAttribute('role')).toBe('img');
      expect(chart.getAttribute('direction')).toBe('ltr');
      expect(chart.querySelector('title')?.textContent).not.toBe('');
      expect(chart.closest('.exhibit')?.querySelector('table')).toBeTruthy();
    }
    // each is drawn once for a wide page and once for a phone
    const names = charts.map((chart) => chart.querySelector('title')?.textContent);
    expect({ path, names: new Set(names).size }).toEqual({ path, names: charts.length / 2 });
  }
});

test('styles name sides by reading direction', () => {
  for (const [, text] of pages) {
    expect(text).not.toMatch(/[^-](margin|padding|border)-(left|right)\b|[{;](left|right):|float:/);
  }
});
