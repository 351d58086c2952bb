import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rememberAnswers } from '../../bin/local/occupation/remember-answers.ts';
import type { TitleAnswer } from '../../lambdas/occupation/coder/answer-title.ts';

const asked: string[] = [];
beforeEach(() => asked.splice(0));

function answer(title: string, said: string): TitleAnswer {
  asked.push(`${title}|${said}`);
  return { title, isco: null, level: 0, probability: 0, runner_up: null, source: null };
}

/** Bytes in use once nothing is left that nobody needs. */
function inUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

test('a title is answered once, and again where something else is said beside it', () => {
  const remembered = rememberAnswers(answer);
  for (const said of ['', 'F', '', 'F']) expect(remembered('Nurse', said).title).toBe('Nurse');
  expect(asked).toEqual(['Nurse|', 'Nurse|F']);
});

test('no more is remembered than there is room for, of answers and of letters', () => {
  const few = rememberAnswers(answer, { answers: 1, letters: 1000 });
  for (const title of ['Nurse', 'Cook', 'Nurse', 'Cook']) few(title, '');
  expect(asked).toEqual(['Nurse|', 'Cook|', 'Cook|']);
  const short = rememberAnswers(answer, { answers: 9, letters: 10 });
  for (const title of ['Nurse', 'Cook at sea', 'Nurse', 'Cook at sea']) short(title, '');
  expect(asked.slice(3)).toEqual(['Nurse|', 'Cook at sea|', 'Cook at sea|']);
});

test('a title keeps nothing in memory of the text that it was cut out of', () => {
  const remembered = rememberAnswers((title) => answer(title, ''));
  const before = inUse();
  for (let at = 0; at < 500; at++) {
    const read = `${'one of very many titles\n'.repeat(8_000)}title number ${at} of them`;
    remembered(read.slice(read.lastIndexOf('\n') + 1), '');
  }
  asked.splice(0);
  expect(inUse() - before).toBeLessThan(20e6);
  expect(remembered('title number 7 of them', '').title).toBe('title number 7 of them');
  expect(asked).toEqual([]);
});
