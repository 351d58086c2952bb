import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.6.0',
  measure: '1.7.0',
  protect: '1.12.0',
  publish: '1.12.0',
  indicators: '5bd91f2e4668960044d07f4ebcf9f1449f70e3ddf067b163d631f1f4f9f24c3c',
  rules: RULES,
};
