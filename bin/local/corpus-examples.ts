import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { DefectExamples } from '../../lambdas/contracts/defect-catalogue.ts';

/** What of a corpus case says which defects it shows. */
const Shown = z.looseObject({
  expect: z.looseObject({
    reason: z.string().optional(),
    defects: z.array(z.looseObject({ code: z.string() })),
  }),
});

/** Cases that the catalogue links to, of one code. */
const EACH = 2;

/**
 * Folders of the corpus that show each defect, as seen from `docs/`: those that show least besides first, so that a reader
 * meets the defect alone. Throws where a case is none.
 */
export function corpusExamples(root: string): DefectExamples {
  const found = new Map<string, { path: string; besides: number }[]>();
  for (const folder of casesBelow(join(root, 'test/corpus'))) {
    const { expect } = Shown.parse(
      JSON.parse(readFileSync(join(root, 'test/corpus', folder, 'case.json'), 'utf8')),
    );
    const codes = new Set([
      ...expect.defects.map(({ code }) => code),
      ...(expect.reason ? [expect.reason] : []),
    ]);
    for (const code of codes) {
      const cases = found.get(code) ?? [];
      cases.push({ path: `../test/corpus/${folder}`, besides: codes.size - 1 });
      found.set(code, cases);
    }
  }
  return new Map([...found].map(([code, cases]) => [code, plainest(cases)]));
}

function plainest(cases: { path: string; besides: number }[]): string[] {
  const order = cases.sort((a, b) => a.besides - b.besides || (a.path < b.path ? -1 : 1));
  return order.slice(0, EACH).map(({ path }) => path);
}

/** `family/slug` of every case, by name. */
function casesBelow(corpus: string): string[] {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return folders(corpus)
    .flatMap((family) => folders(join(corpus, family)).map((slug) => `${family}/${slug}`))
    .filter((folder) => existsSync(join(corpus, folder, 'case.json')))
    .sort();
}
