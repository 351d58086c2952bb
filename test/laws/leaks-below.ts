import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Decoder } from './decoded-texts.ts';
import { findPersonal } from './find-personal.ts';
import { filesBelow } from './folder-hashes.ts';
import type { PersonalValues } from './personal-values.ts';

/** The only places where an identity number or a name may stand. */
const ALLOWED = ['landing', 'work', 'quarantine'];

/** Rows that go back to who sent them, in the one folder that only they may read. */
export const OWN_ROWS = /^feedback\/[a-z]+\/[a-z-]+\/[^/]+\/[a-z]+-[0-9a-f]{16}\/rejected\.(csv|xlsx)$/;

/** What was looked through, and where personal values stand that must not: `<path>: <kind>`, never the value. */
export interface Leaks {
  readonly files: number;
  readonly leaks: readonly string[];
}

/** Looks for personal values in everything below the folder of a run but where they may stand, an agency's own rows too. */
export async function leaksBelow(
  out: string,
  values: PersonalValues,
  given: { scratch: string; allowed?: readonly string[] },
): Promise<Leaks> {
  const { scratch, allowed = ALLOWED } = given;
  const entries = (await readdir(out)).filter((entry) => !allowed.includes(entry));
  const below = await Promise.all(entries.map((entry) => filesBelow(join(out, entry))));
  const files = [...below.flat(), ...(await filesBelow(out)).filter((path) => dirname(path) === out)];
  const decoder = await Decoder.open(scratch);
  const leaks = new Set<string>();
  for (const path of files.filter((each) => !OWN_ROWS.test(relative(out, each)))) {
    for (const text of await textsAt(decoder, path)) {
      for (const kind of findPersonal(text, values)) leaks.add(`${relative(out, path)}: ${kind}`);
    }
  }
  await decoder.close();
  return { files: files.length, leaks: [...leaks].sort() };
}

/** A file's own texts; LevelDB's, which are spread over its files, stand at the one that names the others. */
async function textsAt(decoder: Decoder, path: string): Promise<string[]> {
  const texts = await decoder.texts(await readFile(path));
  return basename(path) === 'CURRENT' ? [...texts, ...(await decoder.levelTexts(dirname(path)))] : texts;
}
