import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.10.0',
  measure: '1.20.0',
  protect: '1.23.0',
  publish: '1.24.0',
  indicators: 'cfca7b4f90c171083ffb738943185fb3d0e0029926b19140143d797df539a67a',
  rules: RULES,
};
