import type { SkillScores } from '../../lambdas/skills/evaluate-skills.ts';
import type { SkillFinderFigures, SkillListFigures } from './skills.ts';

/** docs/skill-finder.md: how skills are found in texts and how well, from what the bench measured. */
export function skillCard({ processor, builtIn, esco }: SkillFinderFigures): string {
  const lists = esco === null ? [builtIn] : [builtIn, esco];
  return `${[
    ABOUT,
    sources(lists),
    DATA,
    scores('English', lists, ({ scores }) => scores.en),
    scores('Arabic', lists, ({ scores }) => scores.ar),
    calibration(builtIn),
    speed(lists, processor),
    WEAKNESSES,
  ].join('\n\n')}\n`;
}

const ABOUT = `# The finder of skills

Generated from \`docs/skill-finder.json\`, which \`npm run bench -- skills\` measures; do not edit.

A text of an advertisement or a course, in Arabic or English or both, yields the skills that it names, with the place of each name, how likely a
person would mark it as a skill, and whether it is required, nice to have, or said not to be needed. Names are sought by the stems of their words, the
longest first: without article, joined "and", gender and plural in Arabic, without the plural in English, "of" and "the" left out. What is said of
them is told by cues in both languages ("preferred", "لا يشترط"), each of the names that follow it in its clause or of the list before it. A
street, a company, a kit or a breakfast of the name is no skill, nor is training that comes with the job.

Figures count names from a confidence of 0.75 on, required or nice to have. \`maharat skills extract\` shows all of them.`;

const DATA = `## What it is measured on

**Marked texts**, 162 in English and 147 in Arabic, in \`test/skills/\`: advertisements of all kinds of work and course descriptions, written for this
project as employers of the Gulf write them, with every skill marked, by a language model that was not shown the list of skills nor the cues. The
odd lines served to find missing names and cues, and to set confidences; the scores are of the even lines. A name is found where it shares a letter with a
mark. Words that only say which job it is were not marked, so that many names in an opening line count as wrong; they have a low
confidence. Nobody else has marked the texts, and about two in three Arabic ones are of the same kinds of jobs as English ones.`;

function sources(lists: readonly SkillListFigures[]): string {
  const rows = lists.map(
    ({ version, skills, names, megabytes }) =>
      `| \`${version}\` | ${skills.toLocaleString('en')} | ${names.en.toLocaleString('en')} | ${names.ar.toLocaleString('en')} | ${megabytes.toFixed(1)} MB |`,
  );
  return [
    '## Lists',
    '',
    'The built-in list was written for this project. An imported one has the skills of ESCO beside it: those that are called alike are one skill under its built-in id.',
    '',
    '| list | skills | English names | Arabic names | size |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function scores(
  language: string,
  lists: readonly SkillListFigures[],
  of: (list: SkillListFigures) => SkillScores,
): string {
  const row = (name: string, value: (scores: SkillScores) => SkillScores['recall']) =>
    `| ${name} | ${lists.map((list) => percent(value(of(list)))).join(' | ')} |`;
  const texts = lists[0] === undefined ? 0 : of(lists[0]).texts;
  return [
    `## ${language}, ${texts} texts`,
    '',
    `| percent, and 95 % interval | ${lists.map(({ version }) => (version.startsWith('esco') ? 'with ESCO' : 'built-in list')).join(' | ')} |`,
    `|---|${lists.map(() => '---').join('|')}|`,
    row('marked skills that are found', ({ recall }) => recall),
    row('found names that are marked', ({ precision }) => precision),
    row('the same, of names that figures count', ({ counted }) => counted),
    row('requirement told rightly', ({ requirement }) => requirement),
    row('of what is nice to have', ({ optional }) => optional),
    row('of what is not needed', ({ negated }) => negated),
  ].join('\n');
}

function percent({ share, interval: [low, high] }: SkillScores['recall']): string {
  if (share === null) return '';
  return `${(share * 100).toFixed(1)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`;
}

function calibration({ scores: { en, ar } }: SkillListFigures): string {
  const rows = (language: string, { bands }: SkillScores) =>
    bands.map(
      ({ confidence, found, right }) =>
        `| ${language} | ${confidence.toFixed(2)} | ${found} | ${right.toFixed(2)} |`,
    );
  return [
    '## Calibration',
    '',
    'Of the names found with the built-in list: their confidence, and the share that is marked.',
    '',
    '| language | confidence | names | marked |',
    '|---|---|---|---|',
    ...rows('English', en),
    ...rows('Arabic', ar),
  ].join('\n');
}

function speed(lists: readonly SkillListFigures[], processor: string): string {
  const rows = lists.map(
    ({ version, textsASecond, loadSeconds }) =>
      `| \`${version}\` | ${Math.round(textsASecond).toLocaleString('en')} | ${loadSeconds.toFixed(2)} s |`,
  );
  return [
    '## Speed',
    '',
    `On one core (${processor}). In the pipeline each distinct text of a part is looked through once.`,
    '',
    '| list | texts a second | loads in |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

const WEAKNESSES = `## Known weaknesses

- A skill is known by its names: one under another name is not found, and that is most of what is missed. Trades with words of their own, such as
  fishing or tailoring, miss more.
- Words with two senses ("access", "PT") are names only together with others, so that they are missed alone.
- What a text takes for granted is not named: a count of advertisements that ask for a skill is no count of jobs that need it.
- Scope of cues is told by punctuation: in a run without commas or full stops "preferred" may reach too far, or not far enough.
- ESCO has Arabic names for digital skills only; others are found in Arabic by the built-in list alone.
- Which occupations need a skill is our own reading for the built-in list, and ESCO's for European jobs; neither was asked of Gulf employers.`;
