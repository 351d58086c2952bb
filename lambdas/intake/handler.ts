import { stepHandler } from '../stores/step-handler.ts';
import { intake } from './intake.ts';
import { IntakeEvent } from './outcome.ts';

/** Lambda entry of intake: one file that has landed. */
export const handler = stepHandler(IntakeEvent, intake);
