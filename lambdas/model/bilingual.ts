import { z } from 'zod';

/** A text a person reads, in both languages of the house. */
export const Bilingual = z.object({
  ar: z.string().min(1).describe('Arabic, right to left, without direction marks'),
  en: z.string().min(1).describe('English'),
});
export type Bilingual = z.infer<typeof Bilingual>;
