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

const ruleDefects: readonly Defect[] = contracts
  .flatMap(({ rules }) => rules)
  .map(({ code, message }): Defect => ({ code, severity: 'quarantine', message }));

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

/** What a person is told, in both languages. */
export function messageOf(code: string): Bilingual {
  return defect(code).message;
}

/** The one severity of a code. */
export function severityOf(code: string): Finding['severity'] {
  return defect(code).severity;
}
