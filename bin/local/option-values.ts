import { InvalidArgumentError } from 'commander';
import { Period } from '../../lambdas/model/period.ts';

/** A month as the command line gives it; refused when it is not YYYY-MM. */
export function periodOption(value: string): Period {
  if (Period.safeParse(value).success) return value;
  throw new InvalidArgumentError('Give a month as YYYY-MM.');
}

/** A positive whole number as the command line gives it. */
export function countOption(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a whole number above 0.');
}
