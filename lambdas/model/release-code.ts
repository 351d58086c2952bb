import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.8.0',
  measure: '1.15.0',
  protect: '1.19.0',
  publish: '1.20.0',
  indicators: '354b6278362a7cbc159296503e87ecb679fe1fe939beba19b57cf10e68b3f7c8',
  rules: RULES,
};
