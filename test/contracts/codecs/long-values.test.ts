import { cleaner } from '../../../lambdas/contracts/codecs/field-codec.ts';
import { listIn } from '../../../lambdas/contracts/codelists/national.ts';
import { contracts } from '../../../lambdas/contracts/index.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';

/** What makes a careless pattern start anew at every letter; a quarter of a million of them would take it minutes. */
const PIECES = [
  ' ',
  '- ',
  '(',
  '|',
  '1,',
  "'",
  'ا',
  'ال',
  'ـ',
  '\u0301',
  '\u200f',
  '@',
  '%',
  'BD',
  ' fils',
  '12',
];
const VALUES = PIECES.map((piece) => `1${piece.repeat(250_000 / piece.length)}x`);

const kinds = new Map(
  contracts
    .flatMap(({ fields }) => fields)
    .filter(({ codec }) => codec.list === undefined || listIn(bahrain, codec.list).codes.length < 20)
    .map(({ codec }) => [
      `${codec.kind} ${codec.list === undefined ? JSON.stringify(codec.settings ?? {}) : ''}`,
      codec,
    ]),
);

test.each([...kinds])('%s: values as long as a cell may be come to an answer', (_, codec) => {
  const clean = cleaner(codec, { profile: bahrain, dateOrder: 'dmy' });
  for (const value of VALUES) {
    const { value: cleaned, defect } = clean(value);
    expect(cleaned === null).toBe(defect !== null);
  }
});
