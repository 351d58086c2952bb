import type { SkillKind } from '../model/listed-skill.ts';
import type { FoundName } from './find-names.ts';

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
/** Letters that such words take at most, or a title in quotes or brackets after them. */
const OPENING_LETTERS = 40;
const TITLE_LETTERS = 80;
const QUOTED = /["“«(][^"”»)]*$/;

/** Names that are less likely than this are told, and not counted in figures. */
export const COUNTED_FROM = 0.75;

/** Where a name was found. */
export interface NamePlace {
  readonly text: string;
  /** Whether the text is a list of names, and no prose. */
  readonly isList: boolean;
}

/** How likely a person would mark a found name as a skill. */
export function confidenceOf({ skill, start }: FoundName, { text, isList }: NamePlace): number {
  const opening = OPENING[skill.kind];
  return opening !== undefined && !isList && opens(text.slice(0, start)) ? opening : BY_KIND[skill.kind];
}

/** Whether what follows a text still tells which job it is. */
function opens(before: string): boolean {
  if (before.length >= TITLE_LETTERS || /[.:;,،؛!\n]/.test(before)) return false;
  return before.length < OPENING_LETTERS || QUOTED.test(before);
}
