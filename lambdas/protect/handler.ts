import { z } from 'zod';
import { stepHandler } from '../stores/step-handler.ts';
import { protectRelease } from './protect-release.ts';

const Event = z.object({ manifest: z.string().describe('object key of the release manifest') });

/** Lambda entry of protect: disclosure control over the cells of a release. */
export const handler = stepHandler(Event, protectRelease);
