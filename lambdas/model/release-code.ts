import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.2.0',
  measure: '1.2.0',
  protect: '1.4.0',
  publish: '1.5.0',
  indicators: '883c392aa681684c98909214775e54a7ca016296b95fcd9b4916f982ca554216',
  rules: RULES,
};
