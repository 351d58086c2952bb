import type { Bilingual } from '../model/bilingual.ts';
import type { Finding } from '../model/submission.ts';
import type { Defect } from './defects/defect.ts';
import { fileDefects } from './defects/file-defects.ts';
import { holdDefects } from './defects/hold-defects.ts';
import { layoutDefects } from './defects/layout-defects.ts';
import { repairDefects } from './defects/repair-defects.ts';
import { rowDefects } from './defects/row-defects.ts';
import { valueDefects } from './defects/value-defects.ts';
import { contracts } from './index.ts';

/** A rule of several feeds says the same in each, and is one defect. */
const ruleDefects: readonly Defect[] = [
  ...new Map(
    contracts
      .flatMap(({ rules }) => rules)
      .map(({ code, severity = 'quarantine', message }): [string, Defect] => [
        code,
        { code, severity, message },
      ]),
  ).values(),
];

/** Every defect there is, one a code, families in the order a file meets them; rules in the order of the feeds. */
export const defects: readonly Defect[] = [
  ...fileDefects,
  ...holdDefects,
  ...layoutDefects,
  ...rowDefects,
  ...valueDefects,
  ...ruleDefects,
  ...repairDefects,
];

const BY_CODE = new Map(defects.map((found) => [found.code, found]));

/** The defect of a code. Throws where the catalogue has none: a step invented a code. */
export function defect(code: string): Defect {
  const found = BY_CODE.get(code);
  if (found === undefined)
    throw new Error(
      `There is no defect "${code}" in the catalogue. Add it to its family in contracts/defects/.`,
    );
  return found;
}

/** Whether a text is the code of a defect. */
export function isDefect(text: string): boolean {
  return BY_CODE.has(text);
}

/** What a person is told, in both languages. */
export function messageOf(code: string): Bilingual {
  return defect(code).message;
}

/** What happened: the first of the two sentences of a message. */
export function causeOf(code: string): Bilingual {
  return inBoth(code, ([cause]) => cause);
}

/** What to do next: the second of the two sentences of a message. */
export function remedyOf(code: string): Bilingual {
  return inBoth(code, ([, remedy]) => remedy);
}

type Sentences = readonly [cause: string, remedy: string];

function inBoth(code: string, part: (sentences: Sentences) => string): Bilingual {
  const { ar, en } = messageOf(code);
  return { ar: part(sentencesOf(ar)), en: part(sentencesOf(en)) };
}

/** A full stop and white space divide the two; a test holds every message to having just one such place. */
function sentencesOf(text: string): Sentences {
  const [cause = '', ...rest] = text.split(/(?<=\.)\s+/);
  return [cause, rest.join(' ')];
}

/** The one severity of a code. */
export function severityOf(code: string): Finding['severity'] {
  return defect(code).severity;
}
