import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.11.0',
  measure: '1.20.0',
  protect: '1.25.0',
  publish: '1.26.0',
  indicators: '41ceedafcfbf314573bc206d10701ecf6921e5b3e28345d9d5a08d25d76bc9ed',
  rules: RULES,
};
