import { z } from 'zod';
import { importedSkills } from '../../../lambdas/skills/imported-skills.ts';
import { SkillInText, skillsInText } from '../../../lambdas/skills/skill-in-text.ts';
import { builtInSkills, type SkillList } from '../../../lambdas/skills/skill-list.ts';
import { DirectoryObjectStore } from '../../../lambdas/stores/directory-object-store.ts';
import { taxonomyInForce } from '../../../lambdas/stores/taxonomy-in-force.ts';
import { OK } from '../exit-codes.ts';
import { runFolder } from '../run-folder.ts';
import { say } from '../say.ts';
import { textLines } from '../text-lines.ts';
import { writeAnswers } from '../write-answers.ts';

/** What `maharat skills extract` is asked for. */
export interface ExtractOptions {
  readonly in?: string;
  readonly out?: string;
  readonly json?: true;
  /** Folder of runs, whose imported taxonomy is asked. */
  readonly run?: string;
  readonly builtIn?: true;
}

/** What `maharat skills extract --json` prints of each text; texts themselves are not repeated. */
export const SkillsOfLine = z.object({
  line: z.int().positive().describe('line of the text in what was read, the first being 1; empty ones count'),
  skills: z.array(SkillInText),
});
export type SkillsOfLine = z.infer<typeof SkillsOfLine>;

const COLUMNS = ['skill', 'title', 'start', 'end', 'text', 'requirement', 'confidence'] as const;

/** Does what `maharat skills extract` says, line by line; returns what the process ends with. */
export async function executeExtract(options: ExtractOptions): Promise<number> {
  const { in: from, out, json } = options;
  const list = await listOf(options);
  const lines = textLines(from);
  const sum = { texts: 0, skills: 0 };
  async function* answers(): AsyncGenerator<string> {
    yield json ? '[' : `${['line', ...COLUMNS].join('\t')}\n`;
    let at = 0;
    for await (const text of lines) {
      at += 1;
      if (text.trim() === '') continue;
      const skills = skillsInText(text, list);
      const found: SkillsOfLine = { line: at, skills };
      yield json ? `${sum.texts === 0 ? '' : ','}\n${JSON.stringify(found)}` : rowsOf(found);
      sum.texts += 1;
      sum.skills += skills.length;
    }
    if (json) yield '\n]\n';
  }
  await writeAnswers(answers, options);
  const where = out === undefined ? '' : ` They are in ${out}.`;
  say(`${sum.skills} skills in ${sum.texts} texts, by ${list.version}.${where}`);
  return OK;
}

/** The list of skills in force in the folder; the built-in one where there is none, or no other is to be asked. */
async function listOf({ run, builtIn }: ExtractOptions): Promise<SkillList> {
  if (builtIn) return builtInSkills();
  const objects = new DirectoryObjectStore(await runFolder(run));
  const inForce = await taxonomyInForce(objects);
  return importedSkills(objects, inForce?.skills?.version ?? null);
}

/** The title in English; the JSON has both. */
function rowsOf({ line, skills }: SkillsOfLine): string {
  return skills
    .map((found) => {
      const cells = COLUMNS.map((column) => (column === 'title' ? found.title.en : found[column]));
      return `${[line, ...cells].map((cell) => String(cell).replaceAll('\t', ' ')).join('\t')}\n`;
    })
    .join('');
}
