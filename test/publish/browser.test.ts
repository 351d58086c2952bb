import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver, type Page } from 'playwright-core';
import { publish } from '../../lambdas/publish/publish.ts';
import { fixtureRelease } from './fixture/release.ts';

const PHONE = { width: 390, height: 844 };

async function open(): Promise<Browser | null> {
  try {
    const executablePath = await chromium.executablePath();
    return await driver.launch({ executablePath, args: chromium.args, headless: true });
  } catch (reason) {
    console.warn(
      `SKIPPED: no page was looked at, since Chromium cannot start here. ${String(reason).split('\n')[0]}`,
    );
    return null;
  }
}

/** How far the page is wider than the screen, and which letters its font does not have. */
async function lookAt(page: Page, file: string): Promise<{ overflow: number; fonts: number }> {
  await page.goto(`file://${file}`);
  return page.evaluate(async () => {
    const { document } = globalThis as unknown as { document: PageDocument }; // runs in the browser
    await document.fonts.ready;
    const root = document.documentElement;
    return { overflow: root.scrollWidth - root.clientWidth, fonts: document.fonts.size };
  });
}

interface PageDocument {
  readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
  readonly fonts: { readonly ready: Promise<unknown>; readonly size: number };
}

test('pages fit a phone, fetch nothing and complain of nothing', async () => {
  const browser = await open();
  if (browser === null) return;
  const { runtime, manifest } = await fixtureRelease();
  const { release } = await publish(runtime, { manifest });
  const page = await browser.newPage({ viewport: PHONE });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url().split(':')[0] ?? ''));
  const keys = await runtime.objects.list(`reports/${release}/`);
  for (const key of keys.filter((each) => each.endsWith('.html'))) {
    expect({ key, ...(await lookAt(page, `${runtime.root}/${key}`)) }).toEqual({
      key,
      overflow: 0,
      fonts: 4,
    });
  }
  expect(complaints).toEqual([]);
  expect(requests.filter((scheme) => scheme !== 'file' && scheme !== 'data')).toEqual([]);
  await browser.close();
  await runtime.dispose();
});
