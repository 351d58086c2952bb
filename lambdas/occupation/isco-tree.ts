import { isco08 } from '../contracts/codelists/isco-08.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Code } from '../model/code-list.ts';

const codes: ReadonlyMap<string, Code> = new Map(isco08.codes.map((code) => [code.code, code]));

function known(code: string): Code {
  const found = codes.get(code);
  if (!found) {
    throw new RangeError(`not a code of ISCO-08: ${code}. Codes have one to four digits, such as 2411`);
  }
  return found;
}

/** The ISCO-08 code one level up, null for a major group; throws RangeError for a code ISCO-08 does not have. */
export function parentOf(code: string): string | null {
  return known(code).parent;
}

/** The major group, one digit, a code belongs to; throws RangeError for a code ISCO-08 does not have. */
export function majorOf(code: string): string {
  return known(code).code.slice(0, 1);
}

/** The title of a code of any depth; throws RangeError for a code ISCO-08 does not have. */
export function titleOf(code: string): Bilingual {
  return known(code).title;
}
