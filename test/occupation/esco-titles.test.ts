import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { comparisonKey } from '../../lambdas/contracts/codecs/comparison-key.ts';
import { isDoubtful } from '../../lambdas/model/coded-title.ts';
import { codeTitle } from '../../lambdas/occupation/code-title.ts';

const ESCO = fileURLToPath(new URL('../../../shared/data/esco/', import.meta.url));
/** One label in so many is looked at. */
const EVERY = 4;

interface EscoRow {
  readonly preferredLabel: string;
  readonly altLabels: string;
  readonly iscoGroup: string;
}

/** Unit groups by comparison key of ESCO's labels in both languages: some labels have several. */
function labels(): Map<string, { readonly label: string; readonly groups: Set<string> }> {
  const found = new Map<string, { label: string; groups: Set<string> }>();
  for (const [file, mark] of [
    ['occupations_en.csv', '\n'],
    ['occupations_ar.csv', '/'],
  ] as const) {
    const rows: EscoRow[] = parse(readFileSync(`${ESCO}${file}`), { columns: true, bom: true });
    for (const { preferredLabel, altLabels, iscoGroup } of rows) {
      for (const label of `${preferredLabel}${mark}${altLabels}`.split(mark)) {
        const known = found.get(comparisonKey(label)) ?? { label, groups: new Set<string>() };
        known.groups.add(iscoGroup);
        found.set(comparisonKey(label), known);
      }
    }
  }
  found.delete('');
  return found;
}

const there = existsSync(ESCO);
if (!there) console.warn('skipped: ../shared/data/esco is absent, the coder is not compared with ESCO');

(there ? test : test.skip)(
  'a title in doubt is more often right than not, a sure one more often than that',
  () => {
    const right = { sure: 0, doubtful: 0 };
    const all = { sure: 0, doubtful: 0 };
    for (const { label, groups } of [...labels().values()].filter((_, at) => at % EVERY === 0)) {
      const coded = codeTitle(label);
      if (coded === null) continue;
      const kind = isDoubtful(coded) ? 'doubtful' : 'sure';
      all[kind] += 1;
      if ([...groups].some((group) => group.startsWith(coded.code))) right[kind] += 1;
    }
    expect(all.doubtful).toBeGreaterThan(50);
    // ESCO's labels are of other trades than payrolls, and groups some of them otherwise; this is the order, not the size
    expect(right.doubtful / all.doubtful).toBeGreaterThan(0.5);
    expect(right.sure / all.sure).toBeGreaterThan(right.doubtful / all.doubtful);
  },
);
