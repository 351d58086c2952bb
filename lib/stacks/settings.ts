import type { Construct } from 'constructs';
import { z } from 'zod';
import { AGENCIES } from '../../lambdas/contracts/agencies.ts';
import { AgencyTrust } from '../constructs/agency-role.ts';

/** Thrown when the context of the app cannot be used as given; names the setting and what is expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** True or false; `-c maharat:…=true` arrives as text. */
const Flag = z
  .union([z.boolean(), z.enum(['true', 'false'])], { error: 'Give true or false.' })
  .transform((value) => value === true || value === 'true');

const KNOWN = Object.keys(AGENCIES).join(', ');

/** Who may upload, by agency: `cdk.json` has an object, `-c maharat:agencies='{…}'` arrives as its JSON text. */
const Agencies = z.preprocess(
  jsonOfText,
  z
    .record(z.string(), AgencyTrust, {
      error: 'Give a JSON object of { "principal", "externalId" } by agency.',
    })
    .check(({ value, issues }) => {
      for (const agency of Object.keys(value).filter((name) => !Object.hasOwn(AGENCIES, name)))
        issues.push({
          code: 'custom',
          path: [agency],
          message: `There is no such agency. Give one of ${KNOWN}.`,
          input: agency,
        });
    }),
);

/** Every `maharat:*` setting of the context, without the prefix. */
export const Settings = z.object({
  profile: z.string({ error: 'Give the name of a country profile.' }).default('bahrain'),
  deleteWithStack: Flag.default(false).describe('asks that data goes with the stack'),
  allowDataDeletion: Flag.default(false).describe('without it no data ever goes with a stack'),
  agencies: Agencies.default({}).describe('who may take the upload role, by agency'),
  failureEmail: z
    .email({ error: 'Give an e-mail address.' })
    .optional()
    .describe('gets a notice when a flow or a trigger fails'),
});
export type Settings = z.infer<typeof Settings>;

/** The settings of the app a construct is in. Throws SettingsError. */
export function settingsOf(scope: Construct): Settings {
  const names = Object.keys(Settings.shape);
  const given = names.map((name) => [name, scope.node.tryGetContext(`maharat:${name}`) ?? undefined]);
  const parsed = Settings.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new SettingsError(parsed.error.issues.map(told).join('\n'));
}

/** `maharat:agencies, sio, principal: Give …` */
function told({ path, message }: z.core.$ZodIssue): string {
  return `The context setting maharat:${path.map(String).join(', ')} cannot be used. ${message}`;
}

/** Text that is no JSON stays text, which the schema refuses. */
function jsonOfText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
