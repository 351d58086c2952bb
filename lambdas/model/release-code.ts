import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.1.0',
  measure: '1.1.0',
  protect: '1.2.0',
  publish: '1.4.0',
  indicators: 'd4e1f3df93869e0f5fd0edb8f3465644a9d3faaaa4f487310c5a954cfe88c6ca',
  rules: RULES,
};
