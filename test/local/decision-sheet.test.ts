import { csvRows } from '../../bin/local/review/csv-rows.ts';
import { decisionSheet, readDecisionSheet } from '../../bin/local/review/decision-sheet.ts';
import type { HoldQuestion, TextQuestion } from '../../bin/local/review/question.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';

const question = (changes: Partial<TextQuestion> = {}): TextQuestion => ({
  id: 't-00000001',
  kind: 'code',
  list: 'sector',
  text: 'Quasi "public"; maybe',
  feeds: ['sio/contributions'],
  fields: ['sector'],
  periods: ['2026-09'],
  rows: 7,
  settled: 0,
  submissions: 1,
  guess: null,
  candidates: [{ code: 'public', title: { ar: 'عام', en: 'Public' } }],
  decided: null,
  ...changes,
});

const HOLD: HoldQuestion = {
  id: 'h-00000001',
  kind: 'hold',
  feed: 'sio/contributions',
  period: '2026-09',
  file: 'a.csv',
  sha256: 'a'.repeat(64),
  reason: { code: 'hold.fewer-rows', message: { ar: 'س', en: 's' } },
  breaches: [],
  rows: null,
};
const COOKS = { ar: 'طهاة', en: 'Cooks' };
const FORMULA = question({ id: 't-00000002', text: '=cmd|calc' });
const TITLE = question({
  id: 't-00000003',
  list: 'isco-08',
  kind: 'title',
  text: 'Zzz wrangler',
  guess: { code: '5120', title: COOKS, probability: 0.8, runnerUp: null, source: 'part' },
  candidates: [{ code: '5120', title: COOKS }],
});
const GROUP = question({
  ...TITLE,
  id: 't-00000004',
  guess: { code: '51', title: COOKS, probability: 0.8, runnerUp: '5120', source: 'model' },
});
const ALL = [question(), FORMULA, TITLE, HOLD];

test('a sheet has a line a text, nothing a spreadsheet would compute, and three columns to fill in', () => {
  expect(decisionSheet(ALL)).toBe(
    [
      '\uFEFFid,kind,list,feeds,fields,text,rows,now,candidates,decided,accept,code,reason',
      't-00000001,code,sector,sio/contributions,sector,"Quasi ""public""; maybe",7,,public Public · عام,,,,',
      `t-00000002,code,sector,sio/contributions,sector,"'=cmd|calc",7,,public Public · عام,,,,`,
      't-00000003,title,isco-08,sio/contributions,sector,Zzz wrangler,7,5120 (0.8),5120 Cooks · طهاة,,,,',
      '',
    ].join('\r\n'),
  );
});

test('filled in, in any spreadsheet’s CSV, it gives the answers; empty lines wait', () => {
  const rows = [
    'id;note;code;reason',
    't-00000001;"a\nb";PUBLIC;"as; told"',
    't-00000002;;;',
    '',
    't-00000003;;none;',
  ];
  const { answers, errors } = readDecisionSheet(`\uFEFF${rows.join('\n')}`, ALL, bahrain);
  expect(errors).toEqual([]);
  expect(answers).toEqual([
    { question: question(), code: 'public', reason: 'as; told' },
    { question: TITLE, code: null, reason: null },
  ]);
});

test.each(['yes', 'X', 'نعم', '1'])(
  '%s under accept takes the code that stands, and its reason',
  (accept) => {
    const sheet = `id,accept,code,reason\nt-00000003,${accept},,seen\nt-00000001,,private,`;
    expect(readDecisionSheet(sheet, ALL, bahrain)).toEqual({
      answers: [
        { question: TITLE, code: '5120', reason: 'seen' },
        { question: question(), code: 'private', reason: null },
      ],
      errors: [],
    });
  },
);

describe('a sheet that comes again', () => {
  const by = { by: 'M. Steward', at: '2026-11-30T08:00:00.000Z', reason: null };
  const decided = question({ decided: { ...by, code: 'public', version: 3 } });
  const sheetOf = (standing: string, code: string) =>
    `id,decided,accept,code\nt-00000001,${standing},,${code}`;

  test('tells nothing where what it says stands', () => {
    const found = readDecisionSheet(sheetOf('', 'public'), [decided], bahrain);
    expect(found).toEqual({ answers: [], errors: [] });
  });

  test('does not undo what others decided since', () => {
    const { answers, errors } = readDecisionSheet(sheetOf('', 'private'), [decided], bahrain);
    expect(answers).toEqual([]);
    expect(errors).toMatchObject([
      { line: 2, en: expect.stringMatching(/decided as public by M\. Steward after/) },
    ]);
  });

  test('decides otherwise what was decided when it was written', () => {
    expect(decisionSheet([decided])).toContain(',v3 public,,,');
    const { answers, errors } = readDecisionSheet(sheetOf('v3 public', 'private'), [decided], bahrain);
    expect(errors).toEqual([]);
    expect(answers).toEqual([{ question: decided, code: 'private', reason: null }]);
  });
});

test('a code may have the digits of an Arabic keyboard', () => {
  const { answers } = readDecisionSheet('id,code\nt-00000003,٥١٢٠', ALL, bahrain);
  expect(answers).toEqual([{ question: TITLE, code: '5120', reason: null }]);
});

test('the same code beside it is no contradiction', () => {
  const { answers } = readDecisionSheet('id,accept,code\nt-00000003,yes,5120', ALL, bahrain);
  expect(answers).toEqual([{ question: TITLE, code: '5120', reason: null }]);
});

test.each([
  ['an id that is not asked', 'id,code\r\nt-99999999,public', 2, /no question t-99999999/],
  ['a hold', 'id,code\r\nh-00000001,public', 2, /no question h-00000001/],
  [
    'a code the list lacks',
    'id,code\r\n\r\nt-00000001,"x\ny"\r\n',
    3,
    /no code x\ny for t-00000001.*such as public/s,
  ],
  ['a title coded too shallow', 'id,code\r\nt-00000003,61', 2, /no code 61/],
  ['a title accepted and coded otherwise', 'id,accept,code\r\nt-00000003,yes,9412', 2, /Keep one/],
  ['a text accepted that has no code', 'id,accept,code\r\nt-00000001,yes,', 2, /no code under now/],
  ['a group accepted for a unit group', 'id,accept,code\r\nt-00000004,yes,', 2, /no code under now/],
  ['a mark that is none', 'id,accept,code\r\nt-00000003,maybe,', 2, /Write yes/],
  ['a text answered twice', 'id,code\r\nt-00000001,public\r\nt-00000001,private', 3, /earlier line/],
  ['no such columns', 'a,b\r\n1,2', 1, /columns id and code/],
  ['a quote never closed', 'id,code\r\n"t-00000001,public', 1, /not CSV/],
])('%s is said with its line, in both languages', (_, sheet, line, english) => {
  const { answers, errors } = readDecisionSheet(sheet, [...ALL, GROUP], bahrain);
  expect(errors).toEqual([{ line, en: expect.stringMatching(english), ar: expect.stringMatching(/[ء-ي]/) }]);
  expect(answers.length).toBeLessThan(2);
});

test('rows of CSV keep their lines', () => {
  expect(csvRows('a,b\n"x\n""y""",2\n\nc,')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x\n"y"', '2'] },
    { line: 5, cells: ['c', ''] },
  ]);
  expect(csvRows('a\r\n"x\r\ny"\r\nb')?.map(({ line }) => line)).toEqual([1, 2, 4]);
  expect(csvRows('')).toEqual([]);
  expect(csvRows('a\n"b"c')).toBeNull();
});
