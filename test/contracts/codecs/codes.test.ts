import { boolean } from '../../../lambdas/contracts/codecs/boolean.ts';
import { code } from '../../../lambdas/contracts/codecs/code.ts';
import { occupation } from '../../../lambdas/contracts/codecs/occupation.ts';
import type { CodeList } from '../../../lambdas/model/code-list.ts';
import { holds, outcome } from './clean-with.ts';

const colours: CodeList = {
  id: 'colours',
  title: { ar: 'الألوان', en: 'Colours' },
  source: 'made up',
  codes: [
    { code: 'red', parent: null, title: { ar: 'أحمر', en: 'Red' }, aliases: ['Crimson', 'حمراء'] },
    { code: 'blue', parent: null, title: { ar: 'أزرق', en: 'Blue' }, aliases: [] },
  ],
};

describe('a code', () => {
  holds(code(colours), [
    ['red', 'red'],
    ['RED', 'red'],
    ['أحمر', 'red'],
    ['Red', 'red'],
    ['حمراء', 'red'],
    ['احمر', 'red ~ code.matched'],
    [' Red', 'red ~ code.matched'],
    ['crimson', 'red'],
    ['crimsonn', 'red ? code.close distance 1'],
    ['crim-son', 'red ? code.close distance 1'],
    ['krimson', '! code.unknown'],
    ['rad', '! code.unknown'],
    ['2026-01-12', '! value.became-date'],
    ['2026-01-12 00:00:00', '! value.became-date'],
    ['1.23E+08', '! value.digits-lost'],
    ['«Crimson»', 'red ~ code.matched'],
    ['green', '! code.unknown'],
    ['', '! value.missing'],
  ]);
});

describe('yes or no', () => {
  holds(boolean({ yes: 'نعم', no: 'لا' }), [
    ['نعم', 'true'],
    ['لا', 'false'],
    ['YES', 'true ~ code.matched'],
    ['n', 'false ~ code.matched'],
    ['1', 'true ~ code.matched'],
    ['١', 'true ~ code.matched'],
    ['0', 'false ~ code.matched'],
    ['perhaps', '! code.unknown'],
  ]);
  holds(boolean(), [
    ['true', 'true'],
    ['false', 'false'],
  ]);
});

describe('an occupation', () => {
  test('is a unit group, and never a repair: it stands beside its title', () => {
    expect(outcome(occupation(), '2411')).toBe('2411');
    expect(outcome(occupation(), 'Accountants')).toMatch(/^2411$/);
  });
  test('that is not sure is taken in doubt, and says how it was found; a slip that is plain is not', () => {
    expect(outcome(occupation(), 'Cook, Indian')).toBe('5120 ? occupation.doubtful part');
    expect(outcome(occupation(), 'Accontant')).toBe('2411');
  });
  test('that nobody knows is left uncoded', () => {
    expect(outcome(occupation(), 'Zzyzx wrangler of the third moon')).toBe('! occupation.uncoded');
  });
});
