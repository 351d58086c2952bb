import { reference, text } from '../../../lambdas/contracts/codecs/text.ts';
import { holds } from './clean-with.ts';

describe('running text', () => {
  holds(text(), [
    ['Nurse', 'Nurse'],
    ['محلل بيانات', 'محلل بيانات'],
    ['  Nurse ', 'Nurse ~ text.tidied'],
    ['Staff\u00a0 nurse', 'Staff nurse ~ text.tidied'],
    ['two\nlines', 'two lines ~ text.tidied'],
    ['\u200fممرض\u200e', 'ممرض ~ text.tidied'],
    ['\ufefb', 'لا ~ text.tidied'],
    ['شركـــة الخليـج', 'شركة الخليج ~ text.tidied'],
    ['سنة ١٤٤٨ هـ', 'سنة ١٤٤٨ هـ'],
    ['e\u0301cole', 'école ~ text.tidied'],
    ['إدارة الأعمال', 'إدارة الأعمال'],
    ['٣ مصانع', '٣ مصانع'],
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'+973 desk", '+973 desk'],
    [" '-bonus", '-bonus ~ text.tidied'],
    ["'Ali", "'Ali"],
    ['ممر\uFFFDض', '! value.damaged'],
    ['', '! value.missing'],
    ['   ', '! value.missing'],
    ['\u200b\u2060', '! value.missing'],
    ['Driver 900100001', 'Driver […] ~ text.masked'],
    ['900100001', '[…] ~ text.masked'],
    ['سائق (٩٠٠١٠٠٠٠١)', 'سائق ([…]) ~ text.masked'],
    ['۹۰۰۱۰۰۰۰۱،900200002', '[…]،[…] ~ text.masked'],
    ['9001\u200b00001', '[…] ~ text.masked'],
    ['Driver […]', 'Driver […]'],
    ['  Driver […]', 'Driver […] ~ text.tidied'],
    ['Driver Ahmed Hassan', 'Driver […] ~ text.masked'],
    ['Cook, 33123456', 'Cook, […] ~ text.masked'],
    ['Branch 901300001', 'Branch 901300001'],
    ['Branch 90010000', 'Branch 90010000'],
    ['Branch 9001000011', 'Branch 9001000011'],
    ['Branch A900100001', 'Branch A900100001'],
  ]);
});

describe('a reference number', () => {
  holds(reference(), [
    ['12345-1', '12345-1'],
    ['0012', '0012'],
    ['١٢٣٤٥-١', '12345-1'],
    ['12345 – 1', '12345-1 ~ text.tidied'],
    ['wp-77a', 'WP-77A ~ text.tidied'],
    ['900100001', '900100001'],
    ['10576-3', '10576-3'],
    ['2026/03/05', '2026/03/05'],
    ['12E5', '12E5'],
    ['1.05761E+11', '! value.digits-lost'],
    ['9E+08', '! value.digits-lost'],
    ['2026-03-05', '! value.became-date'],
    ['2026-03-05 00:00:00', '! value.became-date'],
    ['5-Mar', '! value.became-date'],
    ['Mar-05', '! value.became-date'],
    ['٥-مارس', '! value.became-date'],
    ['5-M', '5-M'],
    [' ', '! value.missing'],
  ]);
});
