import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textLines, wholeText } from '../../bin/local/text-lines.ts';
import { UsageError } from '../../bin/local/usage-error.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-lines-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function linesOf(file: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of textLines(file)) lines.push(line);
  return lines;
}

test.each([
  ['LF, CRLF and CR end lines', '\uFEFFNurse\nCook\r\nDriver\rMason', ['Nurse', 'Cook', 'Driver', 'Mason']],
  [
    'separators of web pages end none',
    'AutoCAD\u2028wanted\nCook\u2029here\n',
    ['AutoCAD wanted', 'Cook here'],
  ],
  ['nothing has no lines', '', []],
])('%s', async (_, text, lines) => {
  await writeFile(at('titles.txt'), text);
  expect(await linesOf(at('titles.txt'))).toEqual(lines);
});

test('a pipe, which can be read but once, is read whole', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  const [lines] = await Promise.all([linesOf(at('pipe')), writeFile(at('pipe'), 'Nurse\nلحام\n')]);
  expect(lines).toEqual(['Nurse', 'لحام']);
});

test('a folder, and what is not there, are told of', async () => {
  await expect(linesOf(folder)).rejects.toThrow(new UsageError(`${folder} is a folder. Give a file.`));
  await expect(linesOf(at('none'))).rejects.toThrow(new UsageError(`There is no file ${at('none')}.`));
});

test('a whole text keeps its ends of lines, in the encoding that its bytes show', async () => {
  await writeFile(at('wide.csv'), Buffer.from('\uFEFFid\tcode\r\nلحام\t\r\n', 'utf16le'));
  expect(await wholeText(at('wide.csv'))).toBe('id\tcode\r\nلحام\t\r\n');
});
