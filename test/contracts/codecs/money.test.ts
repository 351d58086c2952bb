import { money } from '../../../lambdas/contracts/codecs/money.ts';
import { saudiArabia } from '../../../lambdas/profile/saudi-arabia.ts';
import { dayFirst, holds } from './clean-with.ts';

describe('money, in fils', () => {
  holds(money({ max: 100_000 }), [
    ['450.500', '450500'],
    ['450.5', '450500 ~ number.reformatted'],
    ['450', '450000 ~ number.reformatted'],
    ['1,250.000', '1250000 ~ number.reformatted'],
    ['1.250,000', '1250000 ~ number.reformatted'],
    ['١٬٢٥٠٫٠٠٠', '1250000 ~ number.reformatted'],
    ['450.500 BHD', '450500 ~ number.reformatted'],
    ['BD 450.500', '450500 ~ number.reformatted'],
    ['BD450', '450000 ~ number.reformatted'],
    ['450.500 د.ب.', '450500 ~ number.reformatted'],
    ['د.ب 450.500', '450500 ~ number.reformatted'],
    ['450 د.ب', '450000 ~ number.reformatted'],
    ['450 دينار', '450000 ~ number.reformatted'],
    ['450 دينارًا', '450000 ~ number.reformatted'],
    ['٤٥٠ دينار بحريني', '450000 ~ number.reformatted'],
    ['450500 fils', '450500 ~ number.reformatted'],
    ['٤٥٠٥٠٠ فلس', '450500 ~ number.reformatted'],
    ['450.5000', '450500 ~ number.reformatted'],
    ['0.000', '0'],
    ['450.5001', '! number.invalid'],
    ['450.5 fils', '! number.invalid'],
    ['450 USD', '! number.invalid'],
    ['1,5', '! number.invalid'],
    ['BHD', '! number.invalid'],
    ['n/a', '! number.invalid'],
    ["'-5.000", '! number.out-of-range'],
    ['45\uFFFD', '! value.damaged'],
    ['1.23457E+11', '! value.digits-lost'],
    ['-5.000', '! number.out-of-range'],
    ['450,500', '! number.out-of-range'],
    ['100000.001', '! number.out-of-range'],
    ['100000.000', '100000000'],
  ]);
  holds(money({ written: 'shortest' }), [
    ['450.5', '450500'],
    ['450', '450000'],
    ['450.500', '450500 ~ number.reformatted'],
  ]);
  holds(money({ min: -1000 }), [
    ['-450.500', '-450500'],
    ['(BHD 450.500)', '-450500 ~ number.reformatted'],
    ['-BHD 450.500', '-450500 ~ number.reformatted'],
    ['BHD -450.500', '-450500 ~ number.reformatted'],
    ['450.500- BHD', '-450500 ~ number.reformatted'],
    ['-(450.500)', '! number.invalid'],
    ['-BHD -450.500', '! number.invalid'],
  ]);
});

describe('money in dinars and fils side by side', () => {
  const both = '450500 ~ number.reformatted';
  holds(money({ max: 100_000 }), [
    ['450 dinars and 500 fils', both],
    ['450 Dinars 500 Fils', both],
    ['450 BHD, 500 fils', both],
    ['BD 450 and 500 fils', both],
    ['BD450 & fils 500', both],
    ['450 dinars and fils 500', both],
    ['450 دينار و 500 فلس', both],
    ['٤٥٠ دينار و٥٠٠ فلس', both],
    ['450 دينارًا و500 فلسًا', both],
    ['450 د.ب. و 500 فلس', both],
    ['450 دينار بحريني ، 500 فلس', both],
    ['450 dinars and 50 fils', '450050 ~ number.reformatted'],
    ['450 dinars and 5 fils', '450005 ~ number.reformatted'],
    ['450 dinars and 0 fils', '450000 ~ number.reformatted'],
    ['0 dinars and 500 fils', '500 ~ number.reformatted'],
    ['1,450 dinars and 500 fils', '1450500 ~ number.reformatted'],
    ['500 فلسًا', '500 ~ number.reformatted'],
    // more fils than make a dinar, and dinars with decimals of their own, say one thing twice
    ['450 dinars and 1500 fils', '! number.invalid'],
    ['450.5 dinars and 500 fils', '! number.invalid'],
    ['450.000 dinars and 500 fils', '! number.invalid'],
    ['450 dinars and 5.5 fils', '! number.invalid'],
    // a unit without its word, or numbers that nothing parts
    ['450 dinars and 500', '! number.invalid'],
    ['450 and 500 fils', '! number.invalid'],
    ['BD 450 500 fils', '! number.invalid'],
    ['BD 450, 500 fils', '! number.invalid'],
    ['BD 450 dinars and 500 fils', '! number.invalid'],
    ['500 fils and 450 dinars', '! number.invalid'],
    ['450 dinars and 500 fils and 20 fils', '! number.invalid'],
    ['450 dinars and -500 fils', '! number.invalid'],
    ['dinars and 500 fils', '! number.invalid'],
    ['450 dinars and fils', '! number.invalid'],
    ['450 riyals and 50 halalas', '! number.invalid'],
    ['450 فلوس', '! number.invalid'],
    ['100000 dinars and 1 fils', '! number.out-of-range'],
    ['-450 dinars and 500 fils', '! number.out-of-range'],
  ]);
  holds(money({ min: -1000 }), [['(450 dinars and 500 fils)', '-450500 ~ number.reformatted']]);
  holds(
    money(),
    [
      ['450 riyals and 50 halalas', '45050 ~ number.reformatted'],
      ['٤٥٠ ريالا و٥٠ هللة', '45050 ~ number.reformatted'],
      ['SR 450 and 5 halalas', '45005 ~ number.reformatted'],
      ['45050 هللة', '45050 ~ number.reformatted'],
      ['450 riyals and 500 halalas', '! number.invalid'],
      ['450 dinars and 500 fils', '! number.invalid'],
    ],
    { ...dayFirst, profile: saudiArabia },
  );
});
