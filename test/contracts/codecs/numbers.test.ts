import { decimal } from '../../../lambdas/contracts/codecs/decimal.ts';
import { integer } from '../../../lambdas/contracts/codecs/integer.ts';
import { money } from '../../../lambdas/contracts/codecs/money.ts';
import { holds } from './clean-with.ts';

describe('an integer', () => {
  holds(integer({ max: 10_000_000 }), [
    ['12', '12'],
    ['0', '0'],
    ['٤٢', '42'],
    ['۴۲', '42'],
    ['٠٤٢', '42 ~ number.reformatted'],
    ['1,234', '1234 ~ number.reformatted'],
    ['1٬234٬567', '1234567 ~ number.reformatted'],
    ["1'234", '1234 ~ number.reformatted'],
    ['1 234', '1234 ~ number.reformatted'],
    ['1\u00a0234', '1234 ~ number.reformatted'],
    ['007', '7 ~ number.reformatted'],
    ['12.0', '12 ~ number.reformatted'],
    ['+5', '5 ~ number.reformatted'],
    ['12.5', '! number.invalid'],
    ['1,23', '! number.invalid'],
    ['1,234 567', '! number.invalid'],
    ['12 34', '! number.invalid'],
    ['1e3', '! number.invalid'],
    ['twelve', '! number.invalid'],
    ['.', '! number.invalid'],
    ['-1', '! number.out-of-range'],
    ['10000001', '! number.out-of-range'],
    ['99999999999999999999', '! number.out-of-range'],
  ]);
  holds(integer({ min: 1 }), [['0', '! number.out-of-range']]);
});

describe('a decimal', () => {
  holds(decimal({ min: 0, max: 100 }), [
    ['87.5', '87.5'],
    ['87٫5', '87.5 ~ number.reformatted'],
    ['٨٧٫٥', '87.5 ~ number.reformatted'],
    ['87.50', '87.5 ~ number.reformatted'],
    ['.5', '0.5 ~ number.reformatted'],
    ['87,5', '! number.invalid'],
    ['8.7.5', '! number.invalid'],
    ['100.01', '! number.out-of-range'],
    ['-0.01', '! number.out-of-range'],
  ]);
  holds(decimal({ min: 0, max: 4, places: 2 }), [
    ['3.40', '3.4'],
    ['3.456', '3.456'],
    ['3.4', '3.4 ~ number.reformatted'],
  ]);
});

describe('money, in fils', () => {
  holds(money({ max: 100_000 }), [
    ['450.500', '450500'],
    ['450.5', '450500 ~ number.reformatted'],
    ['450', '450000 ~ number.reformatted'],
    ['1,250.000', '1250000 ~ number.reformatted'],
    ['١٬٢٥٠٫٠٠٠', '1250000 ~ number.reformatted'],
    ['450.500 BHD', '450500 ~ number.reformatted'],
    ['BD 450.500', '450500 ~ number.reformatted'],
    ['BD450', '450000 ~ number.reformatted'],
    ['450.500 د.ب.', '450500 ~ number.reformatted'],
    ['450 د.ب', '450000 ~ number.reformatted'],
    ['450 دينار', '450000 ~ number.reformatted'],
    ['٤٥٠ دينار بحريني', '450000 ~ number.reformatted'],
    ['450.5000', '450500 ~ number.reformatted'],
    ['0.000', '0'],
    ['450.5001', '! number.invalid'],
    ['450 USD', '! number.invalid'],
    ['1,5', '! number.invalid'],
    ['BHD', '! number.invalid'],
    ['n/a', '! number.invalid'],
    ["'-5.000", '! number.out-of-range'],
    ['45\uFFFD', '! value.damaged'],
    ['-5.000', '! number.out-of-range'],
    ['100000.001', '! number.out-of-range'],
    ['100000.000', '100000000'],
  ]);
  holds(money({ written: 'shortest' }), [
    ['450.5', '450500'],
    ['450', '450000'],
    ['450.500', '450500 ~ number.reformatted'],
  ]);
});
