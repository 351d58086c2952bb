import type { Shape } from './shapes.ts';

/** Defect codes that no case expects yet. Empty when the corpus is whole. */
export const OWED_CODES: readonly string[] = [
  'date.order-american',
  'date.order-assumed',
  'date.order-mixed',
  'date.two-digit-year',
  'number.implausible',
  'text.masked',
  'value.damaged',
];

/** Shapes that no case shows yet. Empty when the corpus is whole. */
export const OWED_SHAPES: readonly Shape[] = [];
