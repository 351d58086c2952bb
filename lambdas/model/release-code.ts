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
  publish: '1.18.0',
  indicators: 'deb46a7628ea4e2d51de46f826a57cdc6d3df7e22ed1e1ca6149dce8e201b23c',
  rules: RULES,
};
