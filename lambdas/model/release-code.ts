import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.6.1',
  measure: '1.13.0',
  protect: '1.17.0',
  publish: '1.17.0',
  indicators: '1c912fe282f80cbcfcf957e656f9baa722b9813db6d634f20c51f03d0b857006',
  rules: RULES,
};
