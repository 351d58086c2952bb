import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.3.0',
  measure: '1.3.0',
  protect: '1.7.0',
  publish: '1.8.0',
  indicators: '98b26aed26a56f20537f68bdd36076e54f47fb97ef6fa7b4fd19de5e1dc2c137',
  rules: RULES,
};
