import { bilingual } from '../../lambdas/intake/table-labels.ts';
import { periodOf } from '../../lambdas/intake/table-periods.ts';

test.each([
  [['2026', 'Jun'], '2026-06'],
  [['2026', 'September'], '2026-09'],
  [['Qr.1', '2026'], '2026-Q1'],
  [['2013-01'], '2013-01'],
  [['2026-06-01'], '2026-06'],
  [['2026', 'Value'], '2026'],
  [['Jan 2026'], '2026-01'],
  [['2026', 'Jan - Jun'], null],
  [['Total (End-May)', '2026'], null],
  [['2026', '(26/25)'], null],
  [['2025', '2026'], null],
  [['Value'], null],
  [['2026', 'May', 'Jun'], null],
  [['2026', 'Marine products'], '2026'],
  [['2026', 'Febr.'], '2026-02'],
  [['2026', 'إبريل'], '2026-04'],
  [['2026', 'يونيه'], '2026-06'],
  [['2026', 'صفر'], '2026'],
])('labels %j name the period %s', (labels, period) => {
  expect(periodOf(labels.map((en) => ({ ar: '', en })))).toBe(period);
});

test.each([
  ['Jun - يونيو', 'يونيو', 'Jun'],
  ['الجملة\n Total', 'الجملة', 'Total'],
  ['  1. الأنشطة النفطية :-', '1. الأنشطة النفطية', ''],
  [' - Al  Batinah           South', '', 'Al Batinah South'],
  ['⁽¹⁾2025', '2025', '2025'],
  ['(2)2026', '2026', '2026'],
  ['التجـــــارة', 'التجارة', ''],
  ['(26/25)', '(26/25)', '(26/25)'],
])('the label %j is %j and %j', (text, ar, en) => {
  expect(bilingual(text)).toEqual({ ar, en });
});
