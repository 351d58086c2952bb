import { join } from 'node:path';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import type { RunOptions } from './execute-run.ts';
import { isWaiting, questionsOf } from './review/questions.ts';

/** What a person can do after a run, as lines to read; the page is the one whose path comes last on stdout. */
export async function nextSteps(
  runtime: Pick<Runtime, 'ledger' | 'reviews' | 'profile'>,
  { out, store }: Pick<RunOptions, 'out' | 'store'>,
): Promise<string> {
  const { questions } = await questionsOf(runtime);
  const waiting = questions.filter(isWaiting).length;
  const where = `--out ${quoted(out)}${store === 'aws' ? ' --store aws' : ''}`;
  return [
    '',
    'What to do next:',
    '  Open the page named below in a browser: it leads to the reports.',
    `  Send each agency its feedback: ${join(out, 'feedback', '<agency>')}`,
    ...(waiting === 0
      ? []
      : [
          `  Answer ${counted(waiting)}: npx maharat review list ${where}, then review resolve, then run again.`,
        ]),
  ].join('\n');
}

function counted(questions: number): string {
  return questions === 1 ? '1 question that waits' : `${questions} questions that wait`;
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
