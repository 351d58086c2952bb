import type { FlowResources, State } from './flow-definition.ts';

/** Name of the state every catch goes to. */
export const FAILED = 'Failed';

const FAIL = 'Fail';

/**
 * The states that end a failed execution: a notice to the topic when there is one, then Fail with the caught
 * error. The notice names the execution and the error, never its text.
 */
export function failureStates(resources: FlowResources): Record<string, State> {
  const fail: State = { Type: 'Fail', ErrorPath: '$.failure.Error', CausePath: '$.failure.Cause' };
  if (resources.failureTopic === undefined) return { [FAILED]: fail };
  const notice: State = {
    Type: 'Task',
    Resource: 'arn:aws:states:::sns:publish',
    Parameters: {
      TopicArn: resources.failureTopic,
      Subject: 'Maharat: a flow failed',
      'Message.$':
        "States.Format('{} failed with {}. Open the execution, then redrive it.', $$.Execution.Id, $.failure.Error)",
    },
    ResultPath: null,
    Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.notice', Next: FAIL }],
    Next: FAIL,
  };
  return { [FAILED]: notice, [FAIL]: fail };
}
