import { iscedLevel } from '../../../lambdas/contracts/codelists/isced-level.ts';
import { isic } from '../../../lambdas/contracts/codelists/isic.ts';
import { codeMatcher } from '../../../lambdas/contracts/codelists/match-code.ts';
import type { JobContext } from '../../../lambdas/occupation/context/job-context.ts';
import { activityOfEmployer } from '../../../lambdas/occupation/employer/employer-activity.ts';

type Matcher = ReturnType<typeof codeMatcher>;

let matchers: { readonly activity: Matcher; readonly education: Matcher } | undefined;

/** `activity=F; education=6; …`: a name, an equals sign, and what stands up to the next semicolon. */
const NAMED = /^\s*(description|activity|education|wage|employer)\s*=\s*(.*)$/i;

/**
 * What a text says of a job beside its title: `activity=` by code or name of ISIC, `education=` by level or name of ISCED,
 * `employer=` by what its name tells of its activity, where no activity is said,
 * and all words that are under no name, or under `description=`. The wage is read over: no table of wages is not one country's. Undefined where nothing is
 * said that is understood.
 */
export function readContext(text: string): JobContext | undefined {
  if (text.trim() === '') return undefined;
  matchers ??= { activity: codeMatcher(isic), education: codeMatcher(iscedLevel) };
  const words: string[] = [];
  let activity: string | null = null;
  let employer: string | null = null;
  let education: string | null = null;
  for (const piece of text.split(';')) {
    const [, name = 'description', value = piece] = NAMED.exec(piece) ?? [];
    if (/^activity$/i.test(name)) activity = activityOf(value.trim(), matchers.activity);
    else if (/^employer$/i.test(name)) employer = activityOfEmployer(value);
    else if (/^education$/i.test(name)) education = matchers.education(value.trim());
    else if (/^description$/i.test(name) && value.trim() !== '') words.push(value.trim());
  }
  const does = activity ?? employer;
  if (words.length === 0 && does === null && education === null) return undefined;
  return {
    ...(words.length > 0 && { description: words.join(' ') }),
    ...(does !== null && { activity: does }),
    ...(education !== null && { education }),
  };
}

/** `F41` is written as often as `41`: the letter of a section before a code within it. */
function activityOf(value: string, match: Matcher): string | null {
  return match(value) ?? match(value.replace(/^[A-U](?=\d{2,4}$)/i, ''));
}
