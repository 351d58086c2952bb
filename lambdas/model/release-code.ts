import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.2.0',
  measure: '1.2.0',
  protect: '1.5.0',
  publish: '1.7.0',
  indicators: 'dd444750c54e947a5742fb7fb243282e814b23895f9db9f6a9a2d44f1fda6041',
  rules: RULES,
};
