import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';

async function open(): Promise<Browser | null> {
  try {
    return await driver.launch({
      executablePath: await chromium.executablePath(),
      args: chromium.args,
      headless: true,
    });
  } catch (reason) {
    console.warn(`SKIPPED: Chromium cannot start here. ${String(reason).split('\n')[0]}`);
    return null;
  }
}

interface Seen {
  readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
  readonly fonts: { readonly ready: Promise<unknown> };
}

test('the page fits a phone and a desk, fetches nothing and complains of nothing', async () => {
  const browser = await open();
  if (browser === null) return;
  const runtime = await memoryRuntime();
  const rows = Array.from({ length: 5 }, (_, at) => sioRow({ person: `90010000${at}` }));
  await submit(runtime, 'sio/contributions/2026-08/a.csv', sioFile(...rows));
  const bad = sioRow({ sector: 'W'.repeat(300), start: '2024-13-02', wage: '' });
  const long = `a-name-as-long-as-${'names-are-'.repeat(9)}.csv`;
  await submit(runtime, `sio/contributions/2026-09/${long}`, sioFile(...rows, bad, 'short;row'));
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url().split(':')[0] ?? ''));
  const keys = (await runtime.objects.list('feedback/')).filter((key) => key.endsWith('/summary.html'));
  expect(keys).toHaveLength(2);
  for (const key of keys) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`file://${runtime.root}/${key}`);
      const overflow = await page.evaluate(async () => {
        const { document } = globalThis as unknown as { document: Seen }; // runs in the browser
        await document.fonts.ready;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect({ key, width, overflow }).toEqual({ key, width, overflow: 0 });
    }
  }
  expect(complaints).toEqual([]);
  expect(requests.filter((scheme) => scheme !== 'file' && scheme !== 'data')).toEqual([]);
  await browser.close();
  await runtime.dispose();
});
