import { z } from 'zod';
import { stepHandler } from '../stores/step-handler.ts';
import { cleansePart } from './cleanse-part.ts';

const Event = z.object({
  manifest: z.string().describe('object key of the intake manifest'),
  part: z.int().nonnegative().describe('ordinal of the part'),
});

/** Lambda entry of cleanse: one part of one submission. */
export const handler = stepHandler(Event, cleansePart);
