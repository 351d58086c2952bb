import { contracts } from '../../../lambdas/contracts/index.ts';

/** Whether a code is as deep in its list as a decision is to be: that of a job title is a unit group of four digits. */
export function hasLength(list: string, code: string): boolean {
  const lengths = contracts
    .flatMap(({ fields }) => fields)
    .filter(({ codec }) => codec.list?.id === list)
    .flatMap(({ codec }) => codec.settings?.decidedLength ?? []);
  return lengths.length === 0 || lengths.includes(code.length);
}
