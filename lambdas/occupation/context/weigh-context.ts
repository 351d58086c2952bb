import { isicSection } from '../../contracts/codelists/isic.ts';
import { type Defended, deepest } from '../coder/defend.ts';
import { logOdds, probabilityAt } from '../coder/odds.ts';
import { type Guess, type Guesses, type ModelWeights, rank } from '../coder/title-model.ts';
import { groupsOfActivity } from './activity-groups.ts';
import type { JobContext } from './job-context.ts';
import { skillOfEducation, skillOfGroup } from './skill-level.ts';

/** What is known beside a title; to be raised with any change of what counts how much, the table of activities too. */
export const CONTEXT = 'context-1';

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

/**
 * How odds of guesses in context become odds that hold: the logarithm of the odds that the first group is right is the sum of these,
 * each times what it is called after. A logistic regression on the odd lines of the titles in context, with and without their
 * descriptions, and of titles of the model card, each with an activity whose work it may be, drawn by lot; by the built-in model and
 * one with ESCO.
 */
const ODDS = {
  always: -0.82,
  /** Logarithm of the odds in context. */
  inContext: 0.96,
  /** The same of the title alone: what it says itself counts less than what stands beside it. */
  alone: -0.54,
  /** Share of the title that labels have. */
  known: 0.45,
  /** Where there is a description. */
  words: -0.68,
  /** Of a unit group. */
  whole: -0.62,
} as const;
/** A guess that is certain, or out of the question, counts no more than this. */
const CERTAIN = 1e-4;

/** A description that says nothing of a group does not rule it out. */
const LEAST_OF_WORDS = 1e-4;
/** What every group has before it is weighed, so that it has a logarithm. */
export const LEAST = 1e-9;

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

/**
 * The deepest group that can be defended in the light of what else is known of the job, and the guesses that it is the first of; null
 * where not even a major group is sure enough.
 */
export function defendedInContext(
  model: ModelWeights,
  alone: Guesses,
  context: JobContext,
): { readonly guesses: Guesses; readonly defended: Defended | null } {
  const guesses = weighContext(model, alone, context);
  const defended = deepest(guesses, ({ ranked: [first] }) => {
    const code = first?.code ?? '';
    const own = alone.ranked
      .filter((guess) => guess.code.startsWith(code))
      .reduce((sum, { probability }) => sum + probability, 0);
    const odds =
      ODDS.always +
      ODDS.inContext * logOdds(first?.probability ?? 0, CERTAIN) +
      ODDS.alone * logOdds(own, CERTAIN) +
      ODDS.known * alone.known +
      (context.description === undefined ? 0 : ODDS.words) +
      (code.length === WHOLE ? ODDS.whole : 0);
    return probabilityAt(odds);
  });
  return { guesses, defended };
}

/** Digits of a unit group. */
const WHOLE = 4;

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

/** The most that knowledge of these kinds can speak for one unit group more than for another. */
export function mostEvidence(kinds: readonly (keyof JobContext)[]): number {
  const most: Readonly<Record<keyof JobContext, number>> = {
    activity: WEIGHTS.section + WEIGHTS.division,
    education: WEIGHTS.skill * SKILLS_APART,
    description: WEIGHTS.words * Math.log((1 + LEAST_OF_WORDS) / LEAST_OF_WORDS),
  };
  return kinds.reduce((sum, kind) => sum + most[kind], 0);
}

/** Levels of skill between the first and the fourth. */
const SKILLS_APART = 3;

type Evidence = (code: string) => number;
const NONE: Evidence = () => 0;

function activityEvidence(activity: string | undefined): Evidence {
  if (activity === undefined) return NONE;
  const place = placeOf(activity);
  const known = spoken.get(place);
  if (known !== undefined) return known;
  const ofSection = groupsOfActivity(isicSection(activity) ?? '');
  const ofDivision = groupsOfActivity(place);
  const speaksFor = remembering(
    (code) => (isIn(ofSection, code) ? WEIGHTS.section : 0) + (isIn(ofDivision, code) ? WEIGHTS.division : 0),
  );
  spoken.set(place, speaksFor);
  return speaksFor;
}

/** All that is asked of an activity: its division, or the section where no more is said. */
export function placeOf(activity: string): string {
  return /^\d{2}/.exec(activity)?.[0] ?? activity;
}

/** By division or section, of which there are a hundred. */
const spoken = new Map<string, Evidence>();

function remembering(evidence: Evidence): Evidence {
  const known = new Map<string, number>();
  return (code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const answer = evidence(code);
    known.set(code, answer);
    return answer;
  };
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
