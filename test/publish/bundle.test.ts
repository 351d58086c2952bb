import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fontFaces } from '../../lambdas/page/fonts.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Inside node_modules, so that the bundle finds the font as the cloud function does. */
const FOLDER = join(ROOT, 'node_modules/.cache/maharat-bundle-test');
/** What the deployment writes at the top of each bundle. */
const BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

test('a bundle finds its fonts', async () => {
  await mkdir(FOLDER, { recursive: true });
  const outfile = join(FOLDER, 'fonts.mjs');
  await build({
    entryPoints: [join(ROOT, 'lambdas/page/fonts.ts')],
    ...{ bundle: true, platform: 'node', format: 'esm', outfile },
    banner: { js: BANNER },
    external: ['@fontsource/ibm-plex-sans-arabic'],
  });
  const script = `import(${JSON.stringify(outfile)}).then((m) => console.log(m.fontFaces().length))`;
  expect(Number(execFileSync(process.execPath, ['-e', script]))).toBe(fontFaces().length);
  expect(fontFaces().match(/@font-face/g)).toHaveLength(4);
  await rm(FOLDER, { recursive: true });
});
