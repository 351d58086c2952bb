import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.0.0',
  measure: '1.0.0',
  protect: '1.0.0',
  publish: '1.0.0',
  indicators: '',
  rules: RULES,
};
