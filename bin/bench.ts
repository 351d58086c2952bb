import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growth } from './bench/growth.ts';
import { oneCase } from './bench/measure.ts';
import { worker } from './bench/release/worker.ts';
import { release } from './bench/release.ts';
import { skills } from './bench/skills.ts';
import { textFile } from './bench/text-file.ts';
import { timeByField } from './bench/time-by-field.ts';
import { titles } from './bench/titles.ts';
import { watch } from './bench/watch.ts';
import { workbook } from './bench/workbook.ts';

/** What is measured, by name; each prints what it found and takes a folder of its own. */
const SECTIONS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  text: textFile,
  fields: timeByField,
  growth,
  workbook,
  release,
  skills,
  titles,
  watch,
};

/** Those run where none is named; a release over three years of a country takes far longer than all of them. */
const USUAL = ['text', 'fields', 'growth', 'workbook', 'titles', 'skills', 'watch'];

const [, , ...words] = process.argv;

if (words[0] === 'case') await oneCase(String(words[1]), String(words[2]));
else if (words[0] === 'worker') await worker(words.slice(1));
else for (const name of words.length > 0 ? words : USUAL) await section(name);

async function section(name: string): Promise<void> {
  const run = SECTIONS[name];
  if (run === undefined)
    throw new Error(`No section ${name}; there are ${Object.keys(SECTIONS).join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'maharat-bench-'));
  try {
    await run(folder);
    console.log('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
