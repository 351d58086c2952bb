import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { progressOn } from '../../bin/local/progress.ts';
import { ValidateProgress } from '../../bin/local/validate-progress.ts';
import { memoryRuntime } from '../memory-runtime.ts';

test('tells bytes while the file is read, then rows and parts, and takes its line away', async () => {
  const lines: string[] = [];
  const stream = { isTTY: true, write: (text: string) => lines.push(text.replace('\r\u001b[K', '')) };
  const progress = new ValidateProgress(progressOn(stream), 2_500_000);
  const runtime = await memoryRuntime();
  await runtime.objects.write('landing/a', Buffer.alloc(100_000));
  const opened = await progress.watching(runtime.objects).stream('landing/a');
  opened.once('data', () => opened.pause());
  await new Promise((resolve) => setTimeout(resolve, 450));
  opened.destroy();
  expect(lines.at(-1)).toBe('Reading: 0.1 of 2.5 MB');
  const invoke = progress.telling(async () => null);
  await invoke('intake', {});
  progress.log('intake', { rows: 12, parts: 2 });
  await invoke('cleanse', {});
  expect(lines.at(-1)).toBe('12 rows read, 1 of 2 parts cleansed');
  await invoke('settle', {});
  expect(lines.at(-1)).toBe('12 rows read, counting up');
  progress.end();
  expect(lines.at(-1)).toBe('');
  await runtime.dispose();
});

test('leaves the other members of the store as they are', async () => {
  const runtime = await memoryRuntime();
  const watched = new ValidateProgress(progressOn({ write: () => true }), 1).watching(runtime.objects);
  const file = join(runtime.root, 'x');
  await writeFile(file, 'x');
  await watched.upload('work/x', file);
  expect(await watched.list('work/')).toEqual(['work/x']);
  await runtime.dispose();
});
