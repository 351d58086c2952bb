import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const HEADER = 'CPR;Gender;Nationality;Employer No;CR No;Sector;Job Title;Insured Wage;Start Date;End Date';

/** One clean row of sio/contributions of a made-up person. */
export function contribution(person: string, wage = '900.000'): string {
  return `${person};Female;Bahrain;1001;55-1;Private;Nurse;${wage};2020-01-01;`;
}

/** Writes rows as a file of sio/contributions would arrive, and returns its path. */
export async function writeContributions(
  folder: string,
  path: string,
  rows: readonly string[],
): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `\ufeff${[HEADER, ...rows].join('\n')}\n`);
  return file;
}
