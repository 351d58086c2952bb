import { closeCodes } from '../../../lambdas/contracts/codelists/close-codes.ts';
import { isic } from '../../../lambdas/contracts/codelists/isic.ts';
import { nationality } from '../../../lambdas/contracts/codelists/nationality.ts';
import type { Code, CodeList } from '../../../lambdas/model/code-list.ts';

const FRUIT = listOf(
  row('a', 'Apple', 'تفاح', 'Pomme'),
  row('b', 'Ample', 'وافر'),
  row('c', 'Cherry', 'الكرز'),
);

test('the nearest come first, ties by code, no more than asked for', () => {
  expect(closeCodes(FRUIT, 'Apples', 5)).toEqual([
    { code: 'a', distance: 1 },
    { code: 'b', distance: 2 },
  ]);
  expect(closeCodes(FRUIT, 'aple', 5)).toEqual([
    { code: 'a', distance: 1 },
    { code: 'b', distance: 1 },
  ]);
  expect(closeCodes(FRUIT, 'aple', 1)).toEqual([{ code: 'a', distance: 1 }]);
});

test('letters are compared by their keys, with and without the article', () => {
  expect(closeCodes(FRUIT, 'CHÉRRY', 1)).toEqual([{ code: 'c', distance: 0 }]);
  expect(closeCodes(FRUIT, 'كرزز', 1)).toEqual([{ code: 'c', distance: 1 }]);
});

test('what has nothing in common with a writing is not close to it', () => {
  expect(closeCodes(FRUIT, 'zzzz', 5)).toEqual([]);
  expect(closeCodes(FRUIT, '', 5)).toEqual([]);
});

test.each([
  [nationality, 'Congolese', 'COG'],
  [nationality, 'Pakistanni', 'PAK'],
  [nationality, 'فلبينيي', 'PHL'],
  [isic, 'Constructoin', 'F'],
])('%# %s', (list, text, code) => {
  expect(closeCodes(list, text, 3).map((close) => close.code)).toContain(code);
});

function listOf(...codes: Code[]): CodeList {
  return { id: 'made-up', title: { ar: 'قائمة', en: 'List' }, source: 'made up', codes };
}

function row(code: string, en: string, ar: string, ...aliases: string[]): Code {
  return { code, parent: null, title: { ar, en }, aliases };
}
