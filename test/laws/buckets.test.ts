import { ReleaseManifest } from '../../lambdas/model/release.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { protectRelease } from '../../lambdas/protect/protect-release.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { type Row, standRows } from '../lake-of-rows.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { published } from '../publish/fixture/published.ts';
import { measuredRelease } from '../release-of.ts';
import { MONTH, ROWS } from '../small-country.ts';

/** Everybody of the small country twelve times over, so that there are figures to publish. */
const COPIES = 12;
const crowd = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) =>
    'person' in row ? Array.from({ length: COPIES }, (_, copy) => renamed(row, `${copy}`)) : [row],
  );

function renamed(row: Row, copy: string): Row {
  const names = ['person', 'permit_number', 'case_number'].filter((name) => name in row);
  return { ...row, ...Object.fromEntries(names.map((name) => [name, `${row[name]} ${copy}`])) };
}

/**
 * Every file that a release of two months publishes, by path; the release's own name is left out, for it tells the
 * number of buckets.
 */
async function filesWith(buckets: number): Promise<Record<string, string>> {
  const runtime = await memoryRuntime({ profile: { ...bahrain, buckets } });
  for (const period of ['2026-08', MONTH])
    for (const [feed, rows] of Object.entries(ROWS)) await standRows(runtime, { feed, period }, crowd(rows));
  const { manifest } = await measuredRelease(runtime, MONTH);
  await protectRelease(runtime, { manifest });
  const files = await published({ runtime, manifest });
  const { id, code } = ReleaseManifest.parse(await readJson(runtime.objects, manifest));
  await runtime.dispose();
  return Object.fromEntries(
    [...files].map(([path, text]) => [path, text.replaceAll(id, '').replaceAll(code, '')]),
  );
}

test('one bucket, sixteen, and 256 of which most hold nobody publish the same bytes', async () => {
  const one = await filesWith(1);
  expect(Object.keys(one).length).toBeGreaterThan(100);
  expect(one['overview/employed-by-sector.csv']).toMatch(/,\d+5?0?,published/);
  for (const buckets of [16, 256]) {
    const files = await filesWith(buckets);
    expect(Object.keys(files)).toEqual(Object.keys(one));
    expect(Object.keys(one).filter((path) => files[path] !== one[path])).toEqual([]);
  }
});
