import { fileURLToPath } from 'node:url';
import { readKnownTitles } from '../../bin/local/occupation/known-titles.ts';
import { isDoubtful } from '../../lambdas/model/coded-title.ts';
import { codeTitle } from '../../lambdas/occupation/code-title.ts';
import { builtInModel } from '../../lambdas/occupation/coder/built-in-model.ts';
import { payrollTitles } from '../../lambdas/occupation/coder/calibration-titles.ts';
import { codeByModel } from '../../lambdas/occupation/coder/code-by-model.ts';
import { soundOf } from '../../lambdas/occupation/coder/consonants.ts';
import { LEAST_SURE } from '../../lambdas/occupation/coder/defend.ts';
import { judge } from '../../lambdas/occupation/coder/judge.ts';
import { ModelUnreadable, modelBytes, readModel } from '../../lambdas/occupation/coder/model-file.ts';
import { calibrated, rank } from '../../lambdas/occupation/coder/title-model.ts';
import { isArabic, stemOf, wordsOf } from '../../lambdas/occupation/coder/title-words.ts';
import { trainModel } from '../../lambdas/occupation/coder/train-model.ts';
import { codeByWeighedRules, weighRule } from '../../lambdas/occupation/coder/weigh-rule.ts';

const TITLES = [
  { text: 'accountant', code: '2411' },
  { text: 'cost accountant', code: '2411' },
  { text: 'محاسب', code: '2411' },
  { text: 'welder', code: '7212' },
  { text: 'pipe welder', code: '7212' },
  { text: 'لحام', code: '7212' },
  { text: 'cook', code: '5120' },
  { text: 'طباخ', code: '5120' },
];
const SMALL = { bits: 12, dimensions: 8, rounds: 60, seed: 3 };

function small() {
  return { ...trainModel(TITLES, SMALL), calibration: { weights: [0, 1, 0, 0] } };
}

test('what it has learnt it knows, in other words as well', () => {
  const model = small();
  for (const [title, code] of [
    ['welder', '7212'],
    ['Welders of pipes', '7212'],
    ['المحاسبين', '2411'],
    ['ACCOUNTANTT', '2411'],
    ['طباخة', '5120'],
  ] as const)
    expect([title, rank(model, title).ranked[0]?.code]).toEqual([title, code]);
});

test('probabilities add up to one, and a title of unknown words is told by nothing', () => {
  const { ranked, known } = rank(small(), 'zzzz');
  expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  expect(known).toBeLessThan(0.2);
  expect(rank(small(), 'welder').known).toBeGreaterThan(0.9);
});

test('the same labels give the same model', () => {
  const head = { version: 'v', sources: ['s'], labels: TITLES.length };
  expect(modelBytes({ head, weights: small() })).toEqual(modelBytes({ head, weights: small() }));
});

test('a model read from its bytes ranks as before', () => {
  const weights = small();
  const bytes = modelBytes({ head: { version: 'v', sources: ['s'], labels: 8 }, weights });
  const read = readModel(bytes);
  expect(read.head).toMatchObject({ version: 'v', sources: ['s'], labels: 8 });
  for (const title of ['pipe welder', 'senior cook', 'شيء آخر'])
    expect(rank(read.weights, title)).toEqual(rank(weights, title));
});

test.each([
  ['no model', () => Buffer.from('Welder')],
  [
    'cut short',
    () => modelBytes({ head: { version: 'v', sources: [], labels: 8 }, weights: small() }).slice(0, -9),
  ],
  [
    'cut short within what it says of itself',
    () => modelBytes({ head: { version: 'v', sources: [], labels: 8 }, weights: small() }).slice(0, 99),
  ],
  ['of a head that is no JSON', () => Buffer.from('MHT1\u0002\0\0\0{x, and more')],
  ['of a head that lacks what is needed', () => Buffer.from('MHT1\u0002\0\0\0{}, and more')],
])('%s is refused', (_, bytes) => {
  expect(() => readModel(bytes())).toThrow(ModelUnreadable);
});

test('a word in either script sounds the same', () => {
  for (const [arabic, english] of [
    ['سوبرفايزر', 'supervisor'],
    ['كاشير', 'cashier'],
    ['فورمان', 'foreman'],
    ['سيكيورتي', 'security'],
  ] as const)
    expect([arabic, soundOf(arabic)]).toEqual([arabic, soundOf(english)]);
});

test('words lose what varies of them', () => {
  expect(wordsOf('Asst. Mgr - HR (2)')).toEqual(['assistant', 'manager', 'human', 'resources']);
  for (const [word, stem] of [
    ['المحاسبين', 'محاسب'],
    ['بالمخزن', 'مخزن'],
    ['محاسبه', 'محاسب'],
    ['للمبيعات', 'مبيع'],
    ['foremen', 'foreman'],
    ['secretaries', 'secretary'],
    ['bus', 'bus'],
  ] as const)
    expect([word, stemOf(word)]).toEqual([word, stem]);
});

test('a title no rule knows is coded by the model where it is sure enough, and by nothing else', () => {
  const coded = codeTitle('فورمان نجارين');
  expect(coded).toMatchObject({ code: '3123', source: 'model' });
  expect(coded?.probability).toBeGreaterThanOrEqual(LEAST_SURE);
  expect(codeByModel('Xyloph Zeta')).toBeNull();
});

test('a taxonomy that has a title elsewhere makes the rules doubt, and says where', () => {
  const coded = { code: '2411', runnerUp: null, source: 'entry' as const };
  const guesses = (own: number) => ({
    ranked: [
      { code: '3313', probability: 1 - own },
      { code: '2411', probability: own },
    ].sort((a, b) => b.probability - a.probability),
    known: 1,
  });
  expect(weighRule(coded, guesses(1))).toEqual({ ...coded, probability: 0.988, elsewhere: '3313' });
  expect(weighRule(coded, guesses(0.1))).toMatchObject({ probability: 0.577, runnerUp: '3313' });
  expect(weighRule({ ...coded, source: 'part' }, guesses(0.1)).probability).toBeLessThan(0.5);
  expect(weighRule({ ...coded, source: 'written-code' }, guesses(0.1)).probability).toBe(1);
});

describe.each(['en', 'ar'])('the development titles in %s', (language) => {
  const file = fileURLToPath(new URL(`titles-dev-${language}.tsv`, import.meta.url));
  const titles = readKnownTitles(file);
  const answers = titles.map(({ title, codes }) => ({ coded: codeTitle(title), codes }));
  const right = ({ coded, codes }: (typeof answers)[number]) => codes.has(coded?.code ?? '');

  test('are mostly coded, and a sure code is nearly always right', () => {
    expect(titles.length).toBeGreaterThanOrEqual(300);
    expect(answers.filter(right).length / answers.length).toBeGreaterThan(0.75);
    const sure = answers.filter(({ coded }) => coded !== null && !isDoubtful(coded));
    expect(sure.length / answers.length).toBeGreaterThan(1 / 3);
    expect(sure.filter(right).length / sure.length).toBeGreaterThan(0.95);
  });

  test('what a rule says of its codes is hardly more than what comes true', () => {
    const more = payrollTitles().filter(({ title }) => isArabic(title) === (language === 'ar'));
    const known = [...titles, ...more].map(({ title, codes }) => ({
      coded: codeByWeighedRules(title),
      codes,
    }));
    const bySource = Map.groupBy(known, ({ coded }) => coded?.source ?? 'none');
    const large = [...bySource].filter(([source, of]) => source !== 'none' && of.length >= 20);
    expect(large.length).toBeGreaterThanOrEqual(3);
    for (const [, of] of large) {
      const said = of.reduce((sum, { coded }) => sum + (coded?.probability ?? 0), 0);
      expect(of.filter(right).length).toBeGreaterThanOrEqual(said * 0.99);
    }
  });

  test('the model’s probabilities are no higher than what comes true', () => {
    const { weights } = builtInModel();
    const judged = judge(weights, titles).map(({ guesses, right: is }) => ({
      probability: calibrated(weights.calibration, guesses),
      is,
    }));
    const mean = judged.reduce((sum, { probability }) => sum + probability, 0) / judged.length;
    expect(mean).toBeLessThan(judged.filter(({ is }) => is).length / judged.length + 0.05);
  });
});

test('no title that probabilities are calibrated on is scored', () => {
  const scored = ['en', 'ar'].flatMap((language) =>
    readKnownTitles(fileURLToPath(new URL(`titles-dev-${language}.tsv`, import.meta.url))),
  );
  const calibrating = new Set(payrollTitles().map(({ title }) => title));
  expect(calibrating.size).toBeGreaterThan(1000);
  expect(scored.filter(({ title }) => calibrating.has(title))).toEqual([]);
});
