import { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { aSubmission } from './submission-factory.ts';

test('a record from before measures, overrides, mappings and versions of the coder still reads', () => {
  const {
    measures: _,
    breaches: __,
    override: ___,
    mappings: ____,
    codedBy: _____,
    ...older
  } = aSubmission();
  expect(SubmissionRecord.parse(older)).toEqual({
    ...older,
    measures: null,
    breaches: [],
    override: null,
    mappings: 0,
    codedBy: null,
    titled: null,
  });
});
