import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.6.1',
  measure: '1.12.0',
  protect: '1.16.0',
  publish: '1.16.0',
  indicators: '7aa4c7aee491ab617d0ebc950b00bf0e486d6227b02633f6e36d6e9467432b63',
  rules: RULES,
};
