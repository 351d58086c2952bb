import { z } from 'zod';

/** A versioned set of disclosure rules; the version stands on every report, the parameters that aid an attacker do not. */
export const RuleSet = z.object({
  version: z.string(),
  persons: z.int().describe('fewest persons behind a count; 0 is shown'),
  employers: z.int().describe('fewest employers behind a value, where employers are known'),
  dominance: z
    .int()
    .describe('p of the p% rule: the second largest employer may not know the largest one closer than this'),
  units: z.int().describe('fewest vacancies or positions, which are no persons, behind a value'),
  base: z.int().describe('published counts are multiples of this, rounded half up'),
  median: z.int().describe('fewest persons behind a median'),
  vacancies: z.int().describe('fewest vacancies behind a median of their days'),
  quartile: z.int().describe('fewest persons behind a quartile'),
});
export type RuleSet = z.infer<typeof RuleSet>;

/**
 * The rules of the house. Thresholds after the Handbook on Statistical Disclosure Control (Hundepool et al.,
 * 2010), chapter 4; a median needs half of twenty persons on each side, a quartile a quarter of forty. Vacancies are no
 * persons: a median of their days tells of employers, so it needs as many of these as a count and half as many vacancies.
 */
export const RULES: RuleSet = {
  version: '1.1.0',
  persons: 10,
  employers: 3,
  dominance: 15,
  units: 3,
  base: 5,
  median: 20,
  vacancies: 10,
  quartile: 40,
};
