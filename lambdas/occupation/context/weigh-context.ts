import { isicSection } from '../../contracts/codelists/isic.ts';
import { type Guess, type Guesses, type ModelWeights, rank } from '../coder/title-model.ts';
import { groupsOfActivity } from './activity-groups.ts';
import type { JobContext } from './job-context.ts';
import { skillOfEducation, skillOfGroup } from './skill-level.ts';

/**
 * How much what is known beside the title counts, in units of the logarithm of the odds. Chosen on the odd lines of the
 * titles with context, and scored on the even ones.
 */
const WEIGHTS = {
  /** Of a group whose work is that of the section. */
  section: 2,
  /** The same of the division, on top. */
  division: 2,
  /** Against each level of skill between what the work asks for and what the education gives. */
  skill: 0.8,
  /** Share of what the model makes of the words of the description. */
  words: 0.9,
} as const;

/** A description that says nothing of a group does not rule it out. */
const LEAST_OF_WORDS = 1e-4;
const LEAST = 1e-9;

/**
 * The guesses of a title in the light of what else is known of the job: Bayes' rule with weights that are stated above, not
 * counted from any data.
 */
export function weighContext(model: ModelWeights, guesses: Guesses, context: JobContext): Guesses {
  const speaksFor = evidenceOf(model, context);
  const scores = guesses.ranked.map(
    ({ code, probability }) => Math.log(probability + LEAST) + speaksFor(code),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const ranked = guesses.ranked.map(
    ({ code }, at): Guess => ({ code, probability: (powers[at] ?? 0) / sum }),
  );
  return { ...guesses, ranked: ranked.sort(bySize) };
}

function bySize(a: Guess, b: Guess): number {
  return b.probability - a.probability || (a.code < b.code ? -1 : 1);
}

/** How much the context speaks for a unit group, beside others: the logarithm of odds. */
export function evidenceOf(model: ModelWeights, context: JobContext): (code: string) => number {
  const parts = [
    activityEvidence(context.activity),
    educationEvidence(context.education),
    wordsEvidence(model, context.description),
  ];
  return (code) => parts.reduce((sum, part) => sum + part(code), 0);
}

type Evidence = (code: string) => number;
const NONE: Evidence = () => 0;

function activityEvidence(activity: string | undefined): Evidence {
  if (activity === undefined) return NONE;
  const ofSection = groupsOfActivity(isicSection(activity) ?? '');
  const ofDivision = groupsOfActivity(/^\d{2}/.exec(activity)?.[0] ?? '');
  return (code) =>
    (isIn(ofSection, code) ? WEIGHTS.section : 0) + (isIn(ofDivision, code) ? WEIGHTS.division : 0);
}

function isIn(groups: readonly string[], code: string): boolean {
  return groups.some((group) => code.startsWith(group));
}

function educationEvidence(education: string | undefined): Evidence {
  const skill = education === undefined ? null : skillOfEducation(education);
  return skill === null ? NONE : (code) => -WEIGHTS.skill * Math.abs(skill - skillOfGroup(code));
}

function wordsEvidence(model: ModelWeights, description: string | undefined): Evidence {
  if (description === undefined) return NONE;
  const { ranked } = rank(model, description);
  const meant = new Map(ranked.map(({ code, probability }) => [code, probability]));
  return (code) => WEIGHTS.words * Math.log((meant.get(code) ?? 0) + LEAST_OF_WORDS);
}
