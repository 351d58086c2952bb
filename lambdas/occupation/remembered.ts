/** Answers that are kept where no other number is given: words of titles come again and again, and memory is to stay bounded. */
const MOST = 20_000;

/** A question about a text, with its answers remembered, `most` of them at once. */
export function remembered<T>(ask: (text: string) => T, most = MOST): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
