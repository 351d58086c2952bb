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
  indicators: 'b565af4820bd52e3dd10b74904d554e3fed2725001266df655a6a663cbc30e28',
  rules: RULES,
};
