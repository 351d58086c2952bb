import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.9.0',
  measure: '1.18.0',
  protect: '1.22.0',
  publish: '1.23.0',
  indicators: 'a3d007af98ca78904583e8aa9d61c542251d8d19be2dca9adfae1b71af1a7fb4',
  rules: RULES,
};
