import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCH = fileURLToPath(new URL('../../bin/launch.js', import.meta.url));
/** More than a pipe holds. */
const LINES = 50_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'closed-pipe-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a command whose reader has read enough ends without an error', async () => {
  const titles = join(folder, 'titles.tsv');
  await writeFile(titles, 'Accountant\n'.repeat(LINES));
  const child = spawn(
    process.execPath,
    [LAUNCH, 'occupation', 'code', '--built-in', '--run', folder, '--in', titles],
    { env: { ...process.env, NODE_OPTIONS: '' } },
  );
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
