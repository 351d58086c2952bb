import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.6.1',
  measure: '1.8.1',
  protect: '1.13.0',
  publish: '1.12.0',
  indicators: '640970bfe5a40d715d8da3d25b934b8111d13bce3fc8eacf296afa743842d221',
  rules: RULES,
};
