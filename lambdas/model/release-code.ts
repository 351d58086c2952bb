import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.8.0',
  measure: '1.16.0',
  protect: '1.20.0',
  publish: '1.21.0',
  indicators: '1279a2bd1bffbb241a65babdae8fb6c37d2c828f0beeeb4f2355646dbf12cd05',
  rules: RULES,
};
