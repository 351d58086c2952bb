import { link, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../bin/local/usage-error.ts';
import { writeAnswers } from '../../bin/local/write-answers.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-answers-'));
  await writeFile(at('titles.txt'), 'Nurse\n');
});
afterEach(() => rm(folder, { recursive: true }));

async function* answers() {
  yield 'Nurse\t2221\n';
}

test('answers take the place of what a file had, and make one that was not there', async () => {
  await writeFile(at('old.tsv'), 'much more than will stand there\n');
  for (const name of ['old.tsv', 'new.tsv']) {
    await writeAnswers(answers, { in: at('titles.txt'), out: at(name) });
    expect(await readFile(at(name), 'utf8')).toBe('Nurse\t2221\n');
  }
});

test('what is read is never written over, by no other name either', async () => {
  await symlink(at('titles.txt'), at('linked.txt'));
  await link(at('titles.txt'), at('same.txt'));
  for (const name of ['titles.txt', 'linked.txt', 'same.txt']) {
    const written = writeAnswers(answers, { in: at('titles.txt'), out: at(name) });
    await expect(written).rejects.toThrow(UsageError);
    expect(await readFile(at('titles.txt'), 'utf8')).toBe('Nurse\n');
  }
});

test('a file that cannot be written is told of with what to do', async () => {
  const written = writeAnswers(answers, { out: at('none/out.tsv') });
  await expect(written).rejects.toThrow(
    `Cannot write to ${at('none/out.tsv')}: no folder can be made there. Choose another --out.`,
  );
});
