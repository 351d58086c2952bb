import { isco08 } from '../../lambdas/contracts/codelists/isco-08.ts';
import { builtInModel } from '../../lambdas/occupation/coder/built-in-model.ts';
import { builtInVersion } from '../../lambdas/occupation/coder/built-in-version.ts';
import { isArabic } from '../../lambdas/occupation/coder/title-words.ts';
import { taskKeywords } from '../../lambdas/occupation/lexicon/task-keywords.ts';

const units = isco08.codes.filter(({ code }) => code.length === 4);

test('every unit group has at least eight everyday titles in each language', () => {
  const few = units.flatMap(({ code, aliases }) => {
    const arabic = aliases.filter(isArabic).length;
    return arabic < 8 || aliases.length - arabic < 8 ? [code] : [];
  });
  expect(units).toHaveLength(436);
  expect(few).toEqual([]);
});

test('every unit group has at least eight task keywords in each language, each once', () => {
  const keywords = taskKeywords();
  expect(keywords.map(({ code }) => code)).toEqual(units.map(({ code }) => code));
  for (const { code, en, ar } of keywords) {
    expect([code, en.length >= 8, ar.length >= 8]).toEqual([code, true, true]);
    expect([code, new Set([...en, ...ar]).size]).toEqual([code, en.length + ar.length]);
    expect(en.filter(isArabic)).toEqual([]);
    expect(ar.every(isArabic)).toBe(true);
  }
});

test('the built-in model was learnt from the lexicon as it is now', () => {
  // where this fails: node bin/commands/train-coder.ts ../shared/data/esco
  expect(builtInModel().head.version).toBe(builtInVersion());
});
