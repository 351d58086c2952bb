import { contracts } from '../../../lambdas/contracts/index.ts';

/** Whether a code is as deep in its list as the fields over it want: a job title has a unit group of four digits. */
export function hasLength(list: string, code: string): boolean {
  const lengths = contracts
    .flatMap(({ fields }) => fields)
    .filter(({ codec }) => codec.list?.id === list)
    .flatMap(({ codec }) => codec.settings?.codeLength ?? []);
  return lengths.length === 0 || lengths.includes(code.length);
}
