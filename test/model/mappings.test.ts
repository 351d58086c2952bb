import { isTouched, mappingsAt, newestVersion } from '../../lambdas/model/mappings.ts';
import type { MappingEntry } from '../../lambdas/model/review.ts';

const entry = (
  version: number,
  ...decisions: [list: string, key: string, code: string | null][]
): MappingEntry => ({
  version,
  by: 'steward',
  at: '2026-11-24T09:00:00Z',
  decisions: decisions.map(([list, key, code]) => ({ list, key, text: key, code, reason: null, rows: 1 })),
});

const LOG = [
  entry(1, ['sector', 'x', 'A']),
  entry(2, ['sector', 'y', 'B'], ['sex', 'x', 'female']),
  entry(3, ['sector', 'x', 'C']),
  entry(4, ['sector', 'y', null]),
  entry(5, ['sector', 'x', 'C']),
];

test('the later decision wins, up to the version, for the lists asked for', () => {
  expect(mappingsAt(LOG, ['sector'], 0)).toEqual({});
  expect(mappingsAt(LOG, ['sector'], 1)).toEqual({ sector: { x: 'A' } });
  expect(mappingsAt(LOG, ['sector', 'isic'], 3)).toEqual({ sector: { x: 'C', y: 'B' } });
  expect(mappingsAt(LOG, ['sector', 'sex'], 4)).toEqual({ sector: { x: 'C', y: '-' }, sex: { x: 'female' } });
  expect(mappingsAt([...LOG].reverse(), ['sector'], 4)).toEqual(mappingsAt(LOG, ['sector'], 4));
  expect([newestVersion([]), newestVersion(LOG)]).toEqual([0, 5]);
});

test.each([
  ['nothing was asked', 0, [], false],
  ['the text was decided', 0, [['sector', 'x']], true],
  ['it was decided otherwise', 1, [['sector', 'x']], true],
  ['it was decided again, to the same', 3, [['sector', 'x']], false],
  ['it was decided to have no code', 3, [['sector', 'y']], true],
  ['another text was', 4, [['sector', 'y']], false],
  ['another list was', 1, [['isic', 'x']], false],
  ['texts were too many to list, and one of the list was decided', 3, [['sector', '']], true],
  ['texts were too many to list, and none of the list was', 4, [['sector', '']], false],
] as const)('when %s', (_, version, texts, expected) => {
  expect(
    isTouched(
      LOG,
      version,
      texts.map(([list, key]) => ({ list, key })),
    ),
  ).toBe(expected);
});
