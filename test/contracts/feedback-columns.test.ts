import { FEEDBACK_COLUMNS, isFeedbackColumn } from '../../lambdas/contracts/feedback-columns.ts';
import { matchHeader } from '../../lambdas/contracts/headers.ts';
import { contracts } from '../../lambdas/contracts/index.ts';

test.each([...Object.values(FEEDBACK_COLUMNS), 'row  ·  السطر', 'REASONS', 'الاسباب', 'Suggested - المقترح'])(
  '%s is one of our own columns',
  (header) => {
    expect(isFeedbackColumn(header)).toBe(true);
  },
);

test.each(['Row', 'السطر', 'Reason', 'CPR', ''])('"%s" is not', (header) => {
  expect(isFeedbackColumn(header)).toBe(false);
});

test('no feed has a field under one of them', () => {
  const headers = Object.values(FEEDBACK_COLUMNS);
  expect(
    contracts.flatMap((contract) => headers.filter((header) => matchHeader(contract, header) !== null)),
  ).toEqual([]);
});
