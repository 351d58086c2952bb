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

/** One `dimension=category` of the command line, added to those before it. */
export function whereOption(
  written: string,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const [, dimension, category] = /^([^=]+)=(.+)$/.exec(written) ?? [];
  if (dimension === undefined || category === undefined)
    throw new InvalidArgumentError('Give a dimension and its category, such as sector=public.');
  if ((before[dimension] ?? category) !== category)
    throw new InvalidArgumentError(`Give one category of ${dimension}, or all of them with --by.`);
  return { ...before, [dimension]: category };
}

/** Dimensions of the command line, parted by commas. */
export function byOption(written: string): string[] {
  const dimensions = [...new Set(written.split(',').map((each) => each.trim()))];
  if (dimensions.every((each) => each !== '')) return dimensions;
  throw new InvalidArgumentError('Give dimensions parted by commas, such as sector,nationality_group.');
}
