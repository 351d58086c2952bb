import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { corpusExamples } from '../../bin/local/corpus-examples.ts';
import { defectCatalogue } from '../../lambdas/contracts/defect-catalogue.ts';
import { defects } from '../../lambdas/contracts/defects.ts';

const ROOT = join(import.meta.dirname, '../..');

test('tells of each defect its cause and its remedy in both languages, and files that show it', () => {
  const examples = new Map([['value.missing', ['../test/corpus/values/no-wage']]]);
  const text = defectCatalogue(defects, examples);
  const line = text.split('\n').find((each) => each.startsWith('| `value.missing`'));
  expect(line).toBe(
    '| `value.missing` | A required field has no value. | Fill it in and send the row again. | حقل إلزامي بلا قيمة. | أكمل القيمة وأعد إرسال السطر. | [no-wage](../test/corpus/values/no-wage) |',
  );
  for (const { code } of defects) expect(text.split(`| \`${code}\` |`)).toHaveLength(2);
});

test('examples are folders of the corpus, at most two of a code', () => {
  const examples = corpusExamples(ROOT);
  expect(examples.size).toBeGreaterThan(40);
  for (const [code, paths] of examples) {
    expect([code, paths.length > 0 && paths.length <= 2]).toEqual([code, true]);
    for (const path of paths) expect(existsSync(join(ROOT, 'docs', path, 'case.json'))).toBe(true);
  }
});
