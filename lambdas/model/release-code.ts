import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.12.0',
  measure: '1.26.0',
  protect: '1.29.0',
  publish: '1.38.0',
  indicators: '66b893e31993ba90a30588797b2a72eca37e2d7dc2e88c0c4284348fde49a8f5',
  rules: RULES,
};
