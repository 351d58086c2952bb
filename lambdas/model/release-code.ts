import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.12.0',
  measure: '1.24.0',
  protect: '1.27.0',
  publish: '1.34.0',
  indicators: '6bf308fb3bf6dcf05c7a82f34aefd65af94915e696636332b37772cb457b920d',
  rules: RULES,
};
