import { stepHandler } from '../stores/step-handler.ts';
import { PublishEvent, publish } from './publish.ts';

/** Writes the reports of a release and makes it visible. */
export const handler = stepHandler(PublishEvent, publish);
