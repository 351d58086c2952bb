import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.6.0',
  measure: '1.6.0',
  protect: '1.9.0',
  publish: '1.10.0',
  indicators: 'b4d9327939349547b0d3cb7825b74c2f2a1c37a4521b963a7924756b9fc814ce',
  rules: RULES,
};
