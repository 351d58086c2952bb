import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.2.0',
  measure: '1.3.0',
  protect: '1.6.0',
  publish: '1.8.0',
  indicators: 'dc732a431a058a609c3034d8994cf49a3d3c4eba6b1ef9842ad444f78217b353',
  rules: RULES,
};
