import { RULES } from './rule-set.ts';

/**
 * What makes a release of the same data another release: raise a step's version when what it writes changes.
 * `indicators` is the fingerprint of the indicator definitions; a test fails, and prints the new one, when they
 * change without it.
 */
export const RELEASE_CODE = {
  link: '1.11.0',
  measure: '1.21.0',
  protect: '1.25.0',
  publish: '1.29.0',
  indicators: 'acc8a85410cc54a5c166d51f32b9092d185aecb07a7952530eae7aef7eab8ec2',
  rules: RULES,
};
