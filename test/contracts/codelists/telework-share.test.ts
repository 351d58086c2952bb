import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isco08 } from '../../../lambdas/contracts/codelists/isco-08.ts';
import { TELEWORK_SHARES } from '../../../lambdas/contracts/codelists/telework-share.ts';

const FIGURES = join(import.meta.dirname, '../../../../shared/data/telework/isco08_2digit_teleworkable.tsv');

test('every sub-major group but the armed forces and subsistence farmers has a share between none and all', () => {
  const groups = isco08.codes
    .map(({ code }) => code)
    .filter((code) => /^[1-9]\d$/.test(code) && code !== '63');
  expect([...TELEWORK_SHARES.keys()].sort()).toEqual(groups.sort());
  for (const millionths of TELEWORK_SHARES.values())
    expect(Number.isInteger(millionths) && millionths >= 0 && millionths <= 1_000_000).toBe(true);
});

test('some of the shares of the paper', () => {
  expect(['11', '22', '25', '44', '71', '94'].map((group) => TELEWORK_SHARES.get(group))).toEqual([
    967_207, 43_156, 1_000_000, 460_534, 2_076, 0,
  ]);
});

test('the shares are those of the figures they were taken from', () => {
  if (!existsSync(FIGURES)) return console.warn(`SKIPPED: ${FIGURES} is not there.`);
  const lines = readFileSync(FIGURES, 'utf8').trim().split('\n').slice(1);
  const figures = lines.map((line) => line.split('\t')).map(([group, , share]) => [group, Number(share)]);
  expect([...TELEWORK_SHARES].map(([group, millionths]) => [group, millionths / 1_000_000])).toEqual(figures);
});
