import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asciiDigits } from '../../lambdas/contracts/codecs/comparison-key.ts';
import { monthsUpTo } from '../../seeds/generator/calendar.ts';
import { DIRT_RATES } from '../../seeds/generator/dirt/dirt-level.ts';
import { FeedFile } from '../../seeds/generator/dirt/feed-file.ts';
import { mojDisputes } from '../../seeds/generator/feeds/moj-disputes.ts';

const folder = mkdtempSync(join(tmpdir(), 'restored-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('identity numbers that lack digits or have marks are counted, those between spaces of XML are not', () => {
  const [month] = monthsUpTo('2026-09', 1);
  if (month === undefined) throw new Error('No month.');
  const rates = { ...DIRT_RATES.none, repairable: 1, rare: true };
  const file = new FeedFile(mojDisputes, { folder, seed: 1, month, rates });
  for (let at = 0; at < 400; at++) {
    file.put({
      case_number: `C${at}`,
      person: at % 2 === 0 ? '050612345' : '850612345',
      employer_registration: null,
      kind: 'wages',
      filed_date: 20_600,
      closed_date: null,
      outcome: null,
      claim: null,
    });
  }
  const truth = file.close();
  const path = join(folder, 'moj/disputes/2026-09', truth?.file ?? '');
  const numbers = [...readFileSync(path, 'utf8').matchAll(/<cpr>(.*?)<\/cpr>/g)].map(([, text = '']) => text);
  expect(numbers.some((text) => text !== text.trim())).toBe(true);
  const otherwise = numbers.filter((text) => !/^\d{9}$/.test(asciiDigits(text.trim())));
  expect(truth?.noted).toEqual({ 'identity.restored': otherwise.length });
});
