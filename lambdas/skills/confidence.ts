import type { FoundName } from './find-names.ts';
import type { SkillKind } from './lexicon/skill-lexicon.ts';

/**
 * Of found names, the share that a person marked in the development half of the marked texts (`test/skills/`, odd lines),
 * rounded; the other half says how true that is (docs/skill-finder.md).
 */
const BY_KIND: Readonly<Record<SkillKind, number>> = {
  knowledge: 0.95,
  competence: 0.96,
  tool: 0.96,
  licence: 0.94,
  language: 0.92,
  transversal: 0.8,
};
/** In the words that an advertisement opens with a name mostly says which job it is, or whose. */
const OPENING: Readonly<Partial<Record<SkillKind, number>>> = { competence: 0.2, knowledge: 0.6, tool: 0.7 };
/** Letters that such words take at most. */
const OPENING_LETTERS = 40;

/** Where a name was found. */
export interface NamePlace {
  readonly text: string;
  /** Whether the text is a list of names, and no prose. */
  readonly isList: boolean;
}

/** How likely a person would mark a found name as a skill. */
export function confidenceOf({ skill, start }: FoundName, { text, isList }: NamePlace): number {
  const opening = OPENING[skill.kind];
  const opens = !isList && start < OPENING_LETTERS && !/[.:;,،؛!\n]/.test(text.slice(0, start));
  return opens && opening !== undefined ? opening : BY_KIND[skill.kind];
}
