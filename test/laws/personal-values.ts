import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asciiDigits } from '../../lambdas/contracts/codecs/comparison-key.ts';
import { identityDigits } from '../../lambdas/contracts/codecs/identity.ts';
import { matchHeader } from '../../lambdas/contracts/headers.ts';
import { contractFor } from '../../lambdas/contracts/index.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { landingPath } from '../../seeds/generator/arrivals.ts';
import type { SubmissionTruth } from '../../seeds/generator/dirt/feed-file.ts';
import type { Truth } from '../../seeds/generator/make-seed.ts';
import { readRows } from '../seeds/read-rows.ts';

/** What must not be found anywhere: identity numbers as ASCII digits, full names as `folded`. */
export interface PersonalValues {
  readonly identities: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Text as it is compared: one kind of digit, no invisible marks, one space, no case. */
export function folded(text: string): string {
  return asciiDigits(text)
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Every identity number and every name that the files of a generated set hold, valid or not, in every writing. */
export async function personalValues(folder: string): Promise<PersonalValues> {
  const truth: Truth = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'));
  const identities = new Set<string>();
  const names = new Set<string>();
  for (const submission of truth.submissions) {
    for (const [kind, cell] of personalCells(submission, join(folder, landingPath(submission)))) {
      if (kind === 'name') names.add(folded(cell).trim());
      else for (const digits of writingsOf(cell)) identities.add(digits);
    }
  }
  names.delete('');
  return { identities, names };
}

type PersonalCell = readonly ['identity' | 'name', string];

function personalCells(submission: SubmissionTruth, path: string): PersonalCell[] {
  const contract = contractFor(`${submission.agency}/${submission.feed}`);
  return readRows(submission, path).flatMap((row) =>
    Object.entries(row).flatMap(([header, cell]): PersonalCell[] => {
      const personal = contract && matchHeader(contract, header)?.personal;
      return personal === 'identity' || personal === 'name' ? [[personal, cell]] : [];
    }),
  );
}

/** The digits of an identity cell as they stand there, and with the zeros that a spreadsheet dropped. */
function writingsOf(cell: string): string[] {
  const bare = folded(cell).replace(/\D/g, '');
  return [bare, identityDigits(cell, bahrain) ?? bare].filter(isTelling);
}

/** Shorter ones are no identity number any more, and 000000000 is nobody's. */
function isTelling(digits: string): boolean {
  return digits.length >= 8 && new Set(digits).size > 2;
}
