import fc from 'fast-check';
import { comparisonKey } from '../../../lambdas/contracts/codecs/comparison-key.ts';

describe('writings of one name compare equal', () => {
  test.each([
    ['alef', 'أحمد', 'احمد', 'اﺣﻤﺪ'],
    ['alef with hamza below and wasla', 'إدارة', 'ادارة', 'ٱدارة'],
    ['alef with madda', 'آلات', 'الات', 'ا\u0653لات'],
    ['a hamza of its own mark', 'أ', 'ا\u0654'],
    ['ya at the end', 'مستشفى', 'مستشفي', 'مستشفی'],
    ['ta marbuta', 'شركة', 'شركه', 'شرکة', 'شركۃ'],
    ['hamza on ya', 'رئيس', 'رييس', 'رءيس'],
    ['hamza before waw', 'مسؤول', 'مسئول', 'مسءول'],
    ['hamza before waw, in the plural', 'شؤون', 'شئون', 'شوون'],
    ['hamza after alef', 'كفاءة', 'كفائة', 'كفاءه'],
    ['hamza at the end', 'بناء', 'بنا', 'بناءً'],
    ['hamza at the end, with the article', 'الكهرباء', 'الكهربا'],
    ['hamza at the end, after ya', 'شيء', 'شئ', 'شي'],
    ['vowels and doubling', 'مُحَاسِب', 'محاسب', 'محاسّب'],
    ['a small alef', 'هٰذا', 'هذا'],
    ['tatweel', 'محـــاسب', 'محاسب'],
    ['presentation forms', 'ﻣﺤﺎﺳﺐ', 'محاسب'],
    ['the ligature lam-alef', 'ﻻعب', 'لاعب'],
    ['the word Allah in one sign', 'عبد ﷲ', 'عبد الله'],
    ['direction marks', '\u200fمحاسب\u200e', '\u202bمحاسب\u202c', '\u061cمحاسب', 'محاسب'],
    ['marks within the word', 'محا\u200bسب', 'محا\u200cسب', 'محا\u200dسب', 'محا\u00adسب', 'محاسب'],
    ['Persian ka and ya', 'کویتی', 'كويتي'],
    ['Persian pe', 'پاکستان', 'باكستان'],
    ['Persian che and gaf', 'چراگ', 'جراك'],
    ['ve of loan words', 'ڤيتنام', 'فيتنام'],
    ['Urdu letters', 'ڈاکٹر', 'داكتر'],
    ['Urdu he and ye', 'سندھے', 'سندهي'],
    ['Arabic-Indic and Persian digits', 'مركز ١٢', 'مركز ۱۲', 'مركز 12'],
    ['a turned article: hamza above', 'األردن', 'الأردن', 'الاردن'],
    ['a turned article: hamza below', 'اإلمارات', 'الإمارات'],
    ['a turned article: madda', 'اآلن', 'الآن'],
    ['a turned article: no hamza', 'االتصال', 'الاتصال'],
    ['a turned ligature after a first alef', 'آالف', 'آلاف'],
    ['a turned article after a word of one letter', 'باألحساء', 'بالأحساء', 'بالاحسا'],
    ['Latin letters', 'Café', 'CAFE', 'cafe\u0301'],
    ['wide letters', 'ＳＩＯ', 'sio'],
    ['punctuation', 'C.R.-No', 'c r no'],
    ['white space', ' two \u00a0 words\n', 'two words'],
  ])('%s', (_, first, ...others) => {
    const key = comparisonKey(first);
    expect(key).not.toBe('');
    for (const other of others) expect(comparisonKey(other)).toBe(key);
  });
});

describe('other names stay apart', () => {
  test.each([
    ['بناء', 'بناية'],
    ['ماء', 'مال'],
    ['سائق', 'سابق'],
    ['عامل', 'عاملة'],
    ['لألمانيا', 'للمانيا'],
    ['ضابط', 'ظابط'],
    ['Bahrain', 'Bahraini'],
    ['٢', '٣'],
  ])('%s and %s', (one, other) => {
    expect(comparisonKey(one)).not.toBe(comparisonKey(other));
  });
});

test('a key is its own key', () => {
  const letters = fc.constantFrom(...'اأإآٱىيیئءؤوةهہكکگپچ لنم٠١2aé\u200c\u0640\u064b\u0654ﻻ-');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 10 }), (marks) => {
      const key = comparisonKey(marks.join(''));
      expect(comparisonKey(key)).toBe(key);
    }),
    { numRuns: 1000 },
  );
});

test('a text of ASCII alone has the key that it has beside Arabic', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(comparisonKey(`${text} عمل`)).toBe(`${comparisonKey(text)} عمل`.trim());
    }),
  );
});

test('plain Arabic letters have the key that they have beside a sign that is not compared', () => {
  const letters = fc.constantFrom(...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي  ');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (written) => {
      const text = written.join('');
      expect(comparisonKey(text)).toBe(comparisonKey(`\u200F${text}`));
    }),
    { numRuns: 1000 },
  );
});
