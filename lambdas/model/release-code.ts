import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.10.0',
  measure: '1.20.0',
  protect: '1.22.0',
  publish: '1.24.0',
  indicators: '76594bc42f5d9dd3f2b29fcb435502a86c625cab76157f3b0a0eea2c3e157974',
  rules: RULES,
};
