import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.4.0',
  measure: '1.4.0',
  protect: '1.8.0',
  publish: '1.8.0',
  indicators: '17626a54db1286fd0a82406c4cb54a0800f37bc23feb9b4f2a2aac36bc2dbd4d',
  rules: RULES,
};
