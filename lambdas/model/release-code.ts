import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.9.0',
  measure: '1.17.0',
  protect: '1.21.0',
  publish: '1.22.0',
  indicators: 'bce9dceb228ebe1b7d5a216c58df7ff667f42424a66c2d602309ab32b59b34ea',
  rules: RULES,
};
