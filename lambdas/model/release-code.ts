import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.11.0',
  measure: '1.23.0',
  protect: '1.26.0',
  publish: '1.33.0',
  indicators: 'e2374fd63d3bdd6788f537c6bf6124956423342d7ea885be7ff85a4c2121a287',
  rules: RULES,
};
