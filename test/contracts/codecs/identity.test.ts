import { identity } from '../../../lambdas/contracts/codecs/identity.ts';
import { holds } from './clean-with.ts';

describe('an identity number', () => {
  holds(identity(), [
    ['850112345', '850112345'],
    ['٨٥٠١١٢٣٤٥', '850112345'],
    ['۸۵۰۱۱۲۳۴۵', '850112345'],
    ['٥٠١١٢٣٤٥', '050112345 ~ identity.restored'],
    ['8501 12345', '850112345 ~ identity.restored'],
    ['8501-12345', '850112345 ~ identity.restored'],
    ['8501\u201312345', '850112345 ~ identity.restored'],
    ['\u200f850112345\u202c', '850112345 ~ identity.restored'],
    ['50112345', '050112345 ~ identity.restored'],
    ['0112345', '000112345 ~ identity.restored'],
    ['112345', '! identity.invalid'],
    ['851312345', '! identity.invalid'],
    ['850012345', '! identity.invalid'],
    ['8501123456', '! identity.invalid'],
    ['85O112345', '! identity.invalid'],
    ['850112345.0', '850112345 ~ identity.restored'],
    ['50112345.00', '050112345 ~ identity.restored'],
    ['850112345.5', '! identity.invalid'],
    ['-', '! identity.invalid'],
    ['8.50112E+08', '! value.digits-lost'],
    ['85011234\uFFFD', '! value.damaged'],
    ["'-850112345", '850112345 ~ identity.restored'],
    ['', '! value.missing'],
    ['\u3000', '! value.missing'],
  ]);
});
