import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { readEscoOccupations } from '../../lambdas/occupation/taxonomy/read-esco.ts';
import { evaluateSkills, readMarked, type SkillScores } from '../../lambdas/skills/evaluate-skills.ts';
import { skillListBytes } from '../../lambdas/skills/imported-skills.ts';
import { type Skill, skillLexicon } from '../../lambdas/skills/lexicon/skill-lexicon.ts';
import { skillsInText } from '../../lambdas/skills/skill-in-text.ts';
import { builtInSkills, type SkillList, skillListAt, skillListOf } from '../../lambdas/skills/skill-list.ts';
import { mergeSkills } from '../../lambdas/skills/taxonomy/merge-skills.ts';
import { readEscoSkills } from '../../lambdas/skills/taxonomy/read-esco-skills.ts';

/** What was measured of one list of skills. */
export interface SkillListFigures {
  readonly version: string;
  readonly skills: number;
  /** Names by language. */
  readonly names: { readonly en: number; readonly ar: number };
  readonly megabytes: number;
  readonly loadSeconds: number;
  /** On one core. */
  readonly textsASecond: number;
  /** On the half of the marked texts that nothing was tuned on. */
  readonly scores: { readonly en: SkillScores; readonly ar: SkillScores };
}

/** What docs/skill-finder.json keeps. */
export interface SkillFinderFigures {
  readonly processor: string;
  readonly builtIn: SkillListFigures;
  readonly esco: SkillListFigures | null;
}

/** How often the texts are gone through for the speed. */
const TIMES = 5;

/**
 * How well and how fast skills are found: by the built-in list, and with ESCO where BENCH_ESCO names the folder of its
 * download. Writes what it found to the JSON that BENCH_OUT names.
 */
export async function skills(): Promise<void> {
  const builtIn = figuresOf(builtInSkills());
  const folder = process.env.BENCH_ESCO;
  const esco = folder === undefined ? null : figuresOf(skillListOf(withEsco(folder), 'esco'));
  const out = process.env.BENCH_OUT;
  if (out === undefined) return;
  const figures: SkillFinderFigures = { processor: cpus()[0]?.model ?? '', builtIn, esco };
  writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
}

function withEsco(folder: string): Skill[] {
  const esco = readEscoSkills(folder);
  if (esco === null) throw new Error(`${folder} has no skills_en.csv.`);
  const unitOf = new Map(readEscoOccupations(folder).map(({ uri, code }) => [uri, code]));
  return mergeSkills(skillLexicon(), esco, unitOf);
}

function figuresOf({ skills: all, version }: SkillList): SkillListFigures {
  const stored = skillListBytes(all);
  const started = performance.now();
  const list = skillListAt(JSON.parse(stored) as Skill[], version); // stored a few lines above
  if (list.names.next.size === 0) throw new Error('The list has no names.'); // arranges them
  const loaded = performance.now();
  const texts = { en: markedTexts('en'), ar: markedTexts('ar') };
  const both = [...texts.en, ...texts.ar];
  const before = performance.now();
  for (let time = 0; time < TIMES; time++) for (const { text } of both) skillsInText(text, list);
  const seconds = (performance.now() - before) / 1000;
  const figures: SkillListFigures = {
    version: list.version,
    skills: all.length,
    names: {
      en: all.reduce((sum, { writings }) => sum + writings.en.length, 0),
      ar: all.reduce((sum, { writings }) => sum + writings.ar.length, 0),
    },
    megabytes: Buffer.byteLength(stored) / 1e6,
    loadSeconds: (loaded - started) / 1000,
    textsASecond: (TIMES * both.length) / seconds,
    scores: { en: evaluateSkills(texts.en, list), ar: evaluateSkills(texts.ar, list) },
  };
  print(figures);
  return figures;
}

/** Even lines; the odd ones are for development. */
function markedTexts(language: 'en' | 'ar') {
  const file = join(import.meta.dirname, `../../test/skills/texts-${language}.txt`);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.filter((_, at) => at % 2 === 1).map(readMarked);
}

function print({ version, scores, textsASecond, loadSeconds, megabytes }: SkillListFigures): void {
  console.log(
    `Skills by ${version}: ${Math.round(textsASecond).toLocaleString('en')} texts a second on one core, ` +
      `${megabytes.toFixed(1)} MB, loaded in ${loadSeconds.toFixed(2)} s`,
  );
  for (const [language, { recall, precision, requirement }] of Object.entries(scores)) {
    const shares = [recall, precision, requirement].map(({ share }) => ((share ?? 0) * 100).toFixed(1));
    console.log(`  ${language}: recall ${shares[0]}, precision ${shares[1]}, requirement ${shares[2]} %`);
  }
}
