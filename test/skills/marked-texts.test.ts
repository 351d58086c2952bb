import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateSkills, readMarked, type SkillScores } from '../../lambdas/skills/evaluate-skills.ts';

/** The half of the marked texts that nothing was tuned on: even lines. */
function scored(language: 'en' | 'ar'): SkillScores {
  const lines = readFileSync(join(import.meta.dirname, `texts-${language}.txt`), 'utf8')
    .trim()
    .split('\n');
  return evaluateSkills(lines.filter((_, at) => at % 2 === 1).map(readMarked));
}

// Set a little below what was measured, see docs/skill-finder.md.
test.each([
  ['en', { recall: 0.7, precision: 0.8, requirement: 0.9 }],
  ['ar', { recall: 0.6, precision: 0.8, requirement: 0.88 }],
] as const)('skills of texts that nobody tuned it on are found, %s', (language, least) => {
  const scores = scored(language);
  expect(scores.texts).toBeGreaterThan(70);
  for (const measure of ['recall', 'precision', 'requirement'] as const)
    expect(scores[measure].share).toBeGreaterThan(least[measure]);
});

test.each(['en', 'ar'] as const)('confidence tells how often a name is marked, %s', (language) => {
  for (const { confidence, found, right } of scored(language).bands.filter(({ found }) => found >= 30)) {
    const wide = 3 * Math.sqrt((confidence * (1 - confidence)) / found) + 0.05;
    expect(Math.abs(right - confidence)).toBeLessThan(wide);
  }
});

test('marks are read off a text, which loses their brackets', () => {
  const { text, marks } = readMarked('[[Excel]] and [[~French]], no [[-driving licence]].');
  expect(text).toBe('Excel and French, no driving licence.');
  expect(marks.map(({ start, end, requirement }) => [text.slice(start, end), requirement])).toEqual([
    ['Excel', 'required'],
    ['French', 'optional'],
    ['driving licence', 'negated'],
  ]);
});
