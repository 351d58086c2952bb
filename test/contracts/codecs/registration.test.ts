import { registration } from '../../../lambdas/contracts/codecs/registration.ts';
import { saudiArabia } from '../../../lambdas/profile/saudi-arabia.ts';
import { holds } from './clean-with.ts';

describe('a commercial registration in Bahrain', () => {
  holds(registration(), [
    ['12345-1', '12345-1'],
    ['12345-12', '12345-12'],
    ['١٢٣٤٥-١', '12345-1'],
    ['12345', '12345-1'],
    ['12345/1', '12345-1 ~ text.tidied'],
    ['12345 - 01', '12345-1 ~ text.tidied'],
    ['12345–2', '12345-2 ~ text.tidied'],
    ['12345-00', '12345-0 ~ text.tidied'],
    ['12345.0', '12345-1 ~ text.tidied'],
    [' 12345-1 ', '12345-1 ~ text.tidied'],
    ['CR 12345-1', '12345-1 ~ text.tidied'],
    ['CR12345-1', '12345-1 ~ text.tidied'],
    ['C.R. No. 12345-1', '12345-1 ~ text.tidied'],
    ['cr: 12345/2', '12345-2 ~ text.tidied'],
    ['Commercial Registration No 12345', '12345-1 ~ text.tidied'],
    ['س.ت ١٢٣٤٥-١', '12345-1 ~ text.tidied'],
    ['س ت 12345/1', '12345-1 ~ text.tidied'],
    ['سجل تجاري رقم 12345-1', '12345-1 ~ text.tidied'],
    ['رقم السجل التجاري: 12345', '12345-1 ~ text.tidied'],
    ['gov-12 b', 'GOV-12B ~ text.tidied'],
    ['CRN-7', 'CRN-7'],
    ['2021-01-01', '! value.became-date'],
    ['2021-01-01T00:00:00', '! value.became-date'],
    ['1.2345E+07', '! value.digits-lost'],
    ['900112345', '! number.out-of-range'],
    ['CR 900112345', '! number.out-of-range'],
    ['12345678', '! number.out-of-range'],
    ['call 900112345', '! number.invalid'],
    ['CR', '! value.missing'],
    ['--', '! value.missing'],
    ['', '! value.missing'],
  ]);
});

describe('where registrations have no branches', () => {
  holds(
    registration(),
    [
      ['1010012345', '1010012345'],
      ['1010012345-2', '1010012345-2'],
      ['س.ت 1010012345', '1010012345 ~ text.tidied'],
      ['10100123456', '! number.out-of-range'],
    ],
    { profile: saudiArabia, dateOrder: 'dmy' },
  );
});
