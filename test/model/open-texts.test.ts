import fc from 'fast-check';
import { mergeWritings, questionsOf } from '../../lambdas/model/open-texts.ts';
import type { OpenText } from '../../lambdas/model/review.ts';

const open = (key: string, text: string, rows: number, field = 'sector'): OpenText => ({
  field,
  list: field,
  key,
  text,
  rows,
});

test('writings of one key are one question, under the writing most rows have', () => {
  const texts = [
    open('privat', 'privat', 2),
    open('privat', 'Privat', 3),
    open('privat', 'privat', 2),
    open('semi', 'Semi', 9),
  ];
  expect(questionsOf(texts)).toEqual([open('semi', 'Semi', 9), open('privat', 'privat', 7)]);
});

test('fields are apart, and the texts beyond two hundred of one are counted together', () => {
  const many = Array.from({ length: 203 }, (_, n) => open(`k${n}`, `k${n}`, 1000 - n));
  const questions = questionsOf([...many, open('', '', 5), open('k1', 'k1', 1, 'grade')]);
  expect(questions).toHaveLength(1 + 200 + 1);
  expect(questions[0]).toEqual(open('k1', 'k1', 1, 'grade'));
  expect(questions.at(-1)).toEqual(open('', '', 800 + 799 + 798 + 5));
});

test('the guess of a text goes with it, and not with what is left of the list', () => {
  const guess = { code: '5120', probability: 0.8, runnerUp: null, source: 'part' } as const;
  const many = Array.from({ length: 202 }, (_, n) => ({ ...open(`k${n}`, `k${n}`, 1000 - n), guess }));
  const questions = questionsOf(many);
  expect(questions[0]?.guess).toEqual(guess);
  expect(questions.at(-1)).toEqual(open('', '', 800 + 799));
});

test('neither the order of texts nor how parts were cut matters', () => {
  const texts = fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      text: fc.constantFrom('A', 'a', 'Á'),
      rows: fc.integer({ min: 1, max: 4 }),
    }),
  );
  fc.assert(
    fc.property(texts, fc.nat(), (given, cut) => {
      const all = given.map(({ key, text, rows }) => open(key, text, rows));
      const at = cut % (all.length + 1);
      const parts = [mergeWritings(all.slice(at)), mergeWritings(all.slice(0, at))].flat();
      expect(questionsOf(parts)).toEqual(questionsOf(all));
    }),
  );
});
