import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.2.0',
  measure: '1.3.0',
  protect: '1.5.0',
  publish: '1.7.0',
  indicators: 'b8c312f04b8de2007dc4e0a048921b9cfc09e39e859b5cbe6b6cdd054cf1aa18',
  rules: RULES,
};
