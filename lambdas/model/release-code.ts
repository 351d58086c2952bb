import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.11.0',
  measure: '1.20.0',
  protect: '1.24.0',
  publish: '1.25.0',
  indicators: '48110b21d633fa3b14f74d181d2cd55f72723e229de51e26257944f3ebe60bab',
  rules: RULES,
};
