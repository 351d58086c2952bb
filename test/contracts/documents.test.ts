import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documents } from '../../bin/commands/docs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const generated = documents();

test.each([...generated])('%s is as the contracts have it', (path, text) => {
  const there = existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : '';
  // Not toEqual: a difference of a thousand lines helps nobody.
  if (there !== text) throw new Error(`${path} is stale. Run: node bin/commands/docs.ts`);
});

test('no schema is left of a feed that is gone', () => {
  const files = readdirSync(`${ROOT}docs/schemas/feeds`).map((file) => `docs/schemas/feeds/${file}`);
  expect(files.filter((file) => !generated.has(file))).toEqual([]);
});
