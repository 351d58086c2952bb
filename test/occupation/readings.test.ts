import { fileURLToPath } from 'node:url';
import { readKnownTitles } from '../../bin/local/occupation/known-titles.ts';
import { ARABIC_LETTERS, ENGLISH_FORMS } from '../../lambdas/occupation/abbreviation/short-forms.ts';
import { codeTitle } from '../../lambdas/occupation/code-title.ts';
import { answerTitle } from '../../lambdas/occupation/coder/answer-title.ts';
import { evaluateTitles } from '../../lambdas/occupation/coder/evaluate-titles.ts';
import { readTitle } from '../../lambdas/occupation/coder/read-title.ts';
import { WRITTEN_OUT } from '../../lambdas/occupation/coder/title-words.ts';
import { withoutEmployer } from '../../lambdas/occupation/employer/without-employer.ts';
import { lexiconWords } from '../../lambdas/occupation/lexicon/lexicon-words.ts';
import { singularTitles } from '../../lambdas/occupation/number/singular-titles.ts';

test.each([
  ['سائقون', '8322'],
  ['محاسبان', '2411'],
  ['طباخين', '5120'],
  ['معلمات رياضيات', '2330'],
  ['مهندسون مدنيون', '2142'],
  ['مندوبي مبيعات', '3322'],
  ['موظفو استقبال', '4226'],
  ['مطلوب نجارين', '7115'],
  ['مربيات', '5311'],
  ['عمال بناء', '9313'],
  ['المدراء الماليون', '1211'],
  ['صاغة', '7313'],
  ['طهاة', '5120'],
  ['سواويق', '8322'],
])('a dual or plural is of the trade of its singular: %s', (title, code) => {
  expect(readTitle(title).by).toBe('number');
  expect(codeTitle(title)).toMatchObject({ code, source: expect.stringMatching(/folded|spelling|model/) });
});

test.each([
  'قبطان', // ends as a dual does
  'فني مختبرات', // what the work is on may be many
  'مأمور', // no plural at all
  'Operations Manager',
])('what is no plural is not read as one: %s', (title) => {
  expect(singularTitles(title)).toEqual([]);
});

test('of a plural in ات the woman comes first, and only words of the lexicon come at all', () => {
  expect(singularTitles('مربيات')).toEqual(['مربيه', 'مربي']);
  expect(singularTitles('طبطبين')).toEqual([]);
});

test.each([
  ['م. مدني', '2142'],
  ['مهندس م. مدني', '2142'],
  ['د. أسنان', '2261'],
  ['ف/تكييف', '7127'],
  ['ع. نظافة', '9112'],
  ['C.N.C. Operator', '7223'],
  ['Q.C. Insp.', '7543'],
  ['Jr. S/W Dev', '2512'],
  ['H/Keeping Attd.', '9112'],
  ['Purch. Officer', '3323'],
  ['R.N.', '2221'],
  ['Warehse. Supv.', '3341'],
])('abbreviations are written out: %s', (title, code) => {
  expect(readTitle(title).by).toBe('short');
  expect(codeTitle(title)?.code).toBe(code);
});

test.each([
  ['Accountant at Al Noor Trading Co WLL', '2411'],
  ['Driver for Gulf Cement Company', '8322'],
  ['Cook (Ministry of Health)', '5120'],
  ['Nurse Salmaniya Hospital', '2221'],
  ['محاسب في مؤسسة الخليج للتجارة', '2411'],
  ['سائق لدى شركة النور', '8322'],
  ['ممرض مستشفى السلمانية', '2221'],
  ['سواقين لدى شركة النور', '8322'],
  ['mo7aseb - Gulf Cement Co.', '2411'],
])('whom it is worked for is left out: %s', (title, code) => {
  expect(readTitle(title).by).toBe('employer');
  expect(codeTitle(title)).toMatchObject({ code, source: 'part' });
});

test.each(['Receptionist - Hotel', 'Bank Manager', 'Teacher (School)', 'مدير مدرسة', 'Nurse in Charge'])(
  'what says which trade it is, is no employer: %s',
  (title) => {
    expect(withoutEmployer(title)).toEqual([]);
  },
);

test('plurals that were not looked at, of half the unit groups', () => {
  const file = fileURLToPath(new URL('titles-plural-ar.tsv', import.meta.url));
  const unseen = readKnownTitles(file).filter((_, at) => at % 2 === 0);
  const { all } = evaluateTitles(unseen);
  expect(unseen.length).toBeGreaterThan(230);
  expect(all.top1['4']).toBeGreaterThan(0.96);
  expect(all.coded).toBeGreaterThan(0.88); // 0.79 as they are written
  expect(all.right_of_coded).toBeGreaterThan(0.97);
});

test('the command and the pipeline give a title the same code, as sure and found in the same way', () => {
  const titles = ['plural-ar', 'sound-latin', 'sound-arabic', 'dev-ar', 'dev-en', 'context-en'].flatMap(
    (name) => readKnownTitles(fileURLToPath(new URL(`titles-${name}.tsv`, import.meta.url))).slice(0, 150),
  );
  // letters that may be two words, of which the likelier alone is too unsure for a code
  const apart = [...titles.map(({ title }) => title), 'مد. تنفيذي'].filter((title) => {
    const [coded, { isco, probability, source }] = [codeTitle(title), answerTitle(title)];
    return coded === null
      ? isco !== null
      : coded.code !== isco || coded.probability !== probability || coded.source !== source;
  });
  expect(apart).toEqual([]);
});

test('what an abbreviation stands for is not short itself, is written in words of the lexicon, and adds up', () => {
  const { has } = lexiconWords();
  const long = [...ENGLISH_FORMS.values()].flatMap((words) => words.split(' '));
  expect(long.filter((word) => ENGLISH_FORMS.has(word) || WRITTEN_OUT.has(word) || word === '')).toEqual([]);
  expect(long.filter((word) => !has(word))).toEqual([]);
  for (const stands of ARABIC_LETTERS.values()) {
    expect(stands.flatMap(({ words }) => words.split(' ')).filter((word) => !has(word))).toEqual([]);
    expect(stands.reduce((sum, { likeliness }) => sum + likeliness, 0)).toBeCloseTo(1, 9);
  }
});

test('letters that may stand for several trades make a code less sure, or none', () => {
  const [short, full] = [codeTitle('م. مدني'), codeTitle('مهندس مدني')];
  expect(short?.probability).toBeLessThan(0.8);
  expect(full?.probability).toBeGreaterThan(0.9);
  expect(codeTitle('م. مبيعات')?.code.length ?? 0).toBeLessThan(4);
  expect(codeTitle('م.')).toBeNull();
});
