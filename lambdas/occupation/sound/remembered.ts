/** Answers that are kept: words of titles come again and again, and memory is to stay bounded. */
const MOST = 20_000;

/** A question about a word, with its answers remembered. */
export function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
