import type { TitleAnswer } from '../../../lambdas/occupation/coder/answer-title.ts';

/** Answers to a title and what is said beside it. */
type Answering = (title: string, said: string) => TitleAnswer;

/** Answers that are remembered, and letters of what they answer, so that memory stays bounded: of a file of adverts too. */
const MOST = { answers: 200_000, letters: 20_000_000 };

/** Answers each distinct title and what is said beside it once, until there are too many to be remembered. */
export function rememberAnswers(answer: Answering, most = MOST): Answering {
  const known = new Map<string, TitleAnswer>();
  let letters = 0;
  return (title, said) => {
    const key = `${title}\t${said}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answered = answer(byItself(title), said);
    if (known.size >= most.answers || letters + key.length > most.letters) return answered;
    letters += key.length;
    known.set(byItself(key), answered);
    return answered;
  };
}

/** A copy of a text: one that was cut out of what was read keeps all of that in memory. */
function byItself(text: string): string {
  return Buffer.from(text).toString();
}
