import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.9.0',
  measure: '1.19.0',
  protect: '1.22.0',
  publish: '1.24.0',
  indicators: '8ea4ff1d9768ff056d351d8c210cd4372426d615d1f9f0a64583a75acc6222c2',
  rules: RULES,
};
